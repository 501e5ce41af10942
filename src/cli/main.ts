#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { execute } from './execute';
import type { Io } from './io';

// What is made of a document is soon garbage: a heap that takes half as much again as is alive is wide enough.
setFlagsFromString('--heap-growing-percent=50');

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
