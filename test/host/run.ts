/**
 * Runs the suite in a real VS Code: `tsx test/host/run.ts node` in the Node extension host, `… web` in that of
 * a web worker. PILOTLINT_HOST chooses the VS Code: `electron`, downloaded, or `code-server`, from npm.
 * PILOTLINT_GREP="a new proposal" runs only the tests that have these words in their titles, and the tours: the steps
 * of a tour need one another, so it runs whole.
 */
import { runInCodeServer } from './code-server-run';
import { runInElectron } from './electron-run';
import { stage, type Kind } from './stage';

const kind: Kind = process.argv[2] === 'web' ? 'web' : 'node';
const run = (await prefersElectron()) ? runInElectron : runInCodeServer;
process.exitCode = (await run(kind, await stage(kind))) ? 0 : 1;

/** Where windows can be shown and VS Code can be downloaded. */
async function prefersElectron(): Promise<boolean> {
  const asked = process.env['PILOTLINT_HOST'];
  if (asked) return asked === 'electron';
  if (process.platform === 'linux' && !process.env['DISPLAY']) return false;
  return fetch('https://update.code.visualstudio.com/api/releases/stable', {
    signal: AbortSignal.timeout(5000),
  }).then(
    ({ ok }) => ok,
    () => false,
  );
}
