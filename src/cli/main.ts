#!/usr/bin/env node
import { execute } from './execute';
import type { Io } from './io';

// A reader that has seen enough, such as `head`, is no failure; the verdict still decides the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { argv, env, stdout, stderr } = process;
const io: Io = {
  cwd: process.cwd(),
  env,
  stdout,
  stderr,
  // Opened only when it is read.
  get stdin() {
    return process.stdin;
  },
};

execute(argv.slice(2), io).then((code) => {
  // Not `process.exit`, which would cut off what a pipe has not taken yet.
  process.exitCode = code;
});
