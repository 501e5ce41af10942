import { resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Kind, Staged } from './stage';

/** Downloads VS Code where there is none yet, and runs the suite in it. True when every test passed. */
export async function runInElectron(kind: Kind, { extension, suite, workspace }: Staged): Promise<boolean> {
  const code = await runTests({
    cachePath: resolve('out', 'vscode'),
    extensionDevelopmentPath: extension,
    extensionTestsPath: suite,
    launchArgs: [
      workspace,
      '--disable-extensions',
      kind === 'node' ? '--disable-workspace-trust' : '--extensionDevelopmentKind=web',
    ],
  }).catch(() => 1);
  return code === 0;
}
