/** Opens a real VS Code with the extension, on the sample proposals: the installed one, else that of the tests. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { CodeServer } from '../../test/host/code-server';
import { installEditor } from '../../test/host/install';

const extension = resolve('.');
const workspace = resolve('media', 'samples');

if (succeeds('npm', ['run', 'build'])) await open();
else process.exitCode = 1;

async function open(): Promise<void> {
  if (!succeeds('code', [`--extensionDevelopmentPath=${extension}`, workspace])) await serve();
}

/** On Windows, these are scripts. */
function succeeds(command: string, options: string[]): boolean {
  const { status } = spawnSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

async function serve(): Promise<void> {
  const server = await CodeServer.start(installEditor(), true);
  console.log(
    `\nOpen this in a browser, and end it here with Ctrl+C:\n\n${server.url({ workspace, extension })}\n`,
  );
  await once(process, 'SIGINT');
  await server.stop();
}
