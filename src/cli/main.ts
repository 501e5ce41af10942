#!/usr/bin/env node
import { execute } from './execute';

// A reader that has seen enough, such as `head`, is no failure; the verdict still decides the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { argv, env, stdin, stdout, stderr } = process;

execute(argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr }).then((code) => {
  // Not `process.exit`, which would cut off what a pipe has not taken yet.
  process.exitCode = code;
});
