/** Runs mocha inside the extension host of a real VS Code. */
import Mocha from 'mocha';
import { MARK } from './mark';

/** Put in by the build: the host of a web worker has no environment. */
declare const GREP: string;

/** What takes longer hangs, in milliseconds; a busy machine is given time. */
const PATIENCE = 60_000;

export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (message = '', ...values) => console.log(`${MARK}${message}`, ...values);
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: PATIENCE, fgrep: GREP });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./open-documents.test');
  await import('./surroundings.test');
  await import('./workspace.test');
  await import('./trust.test');
  await import('./commands.test');
  await import('./fixes.test');
  await import('./newcomer.test');
  await import('./writing.test');
  await import('./readiness.test');
  await import('./portfolio.test');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} of the tests in the editor failed.`);
}
