/** Lays out the extension as it will be installed, once for each kind of extension host, with its tests. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

export type Kind = 'node' | 'web';

export interface Staged {
  readonly folder: string;
  readonly extension: string;
  readonly suite: string;
  /** Fixtures of the suite. */
  readonly workspace: string;
}

/** Words of the titles of the tests to run; empty for all. */
export const GREP = process.env['PILOTLINT_GREP'] ?? '';

export async function stage(kind: Kind): Promise<Staged> {
  const folder = resolve('out', 'host', kind);
  rmSync(folder, { recursive: true, force: true });
  const extension = join(folder, 'extension');
  for (const file of packagedFiles()) cpSync(file, join(extension, file));
  if (kind === 'web') withoutMain(join(extension, 'package.json'));
  const workspace = join(folder, 'workspace');
  cpSync('test/host/workspace', workspace, { recursive: true });
  stageOutside(folder, workspace);
  return { folder, extension, suite: await bundleSuite(kind, extension), workspace };
}

/** What leads out of the workspace: a configuration above it, and links in a folder that no search sees. */
function stageOutside(folder: string, workspace: string): void {
  const outside = join(folder, 'outside');
  const linked = join(workspace, 'linked');
  cpSync(join(workspace, 'team'), outside, { recursive: true });
  mkdirSync(linked);
  writeFileSync(join(linked, '.gitignore'), '*\n');
  writeFileSync(join(folder, '.pilotlint.yaml'), 'ignores: [workspace/linked/ignored.md]\n');
  for (const name of ['returns.md', 'ignored.md']) cpSync(join(outside, 'returns.md'), join(linked, name));
  symlinkSync(join(outside, 'returns.pilot.yaml'), join(linked, 'returns.pilot.yaml'));
  symlinkSync(join(outside, 'returns.md'), join(linked, 'link.md'));
  symlinkSync(outside, join(linked, 'folder'));
}

/** A workspace of the samples that ship: one for each tour, for the editor saves what a tour leaves changed. */
export function stageSamples({ folder }: Staged, name: string): string {
  const samples = join(folder, name);
  cpSync('media/samples', samples, { recursive: true });
  return samples;
}

/** Exactly what the package would hold: a file that .vscodeignore forgets is missing here too. */
function packagedFiles(): string[] {
  const vsce = join('node_modules', '@vscode', 'vsce', 'vsce');
  const list = execFileSync(process.execPath, [vsce, 'ls', '--no-dependencies'], { encoding: 'utf8' });
  return list.split('\n').filter((line) => line !== '');
}

/** An extension that has `main` runs in the Node host wherever there is one. */
function withoutMain(manifest: string): void {
  const { main: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  writeFileSync(manifest, JSON.stringify(rest, null, 2));
}

/** Inside the extension: the editor runs tests in the host of the extension that holds them. */
async function bundleSuite(kind: Kind, extension: string): Promise<string> {
  const suite = join(extension, 'test', 'suite.js');
  await build({ ...(kind === 'web' ? WEB : NODE), outfile: suite });
  return suite;
}

const NODE: BuildOptions = {
  entryPoints: ['test/host/suite/index.ts'],
  bundle: true,
  logLevel: 'error',
  format: 'cjs',
  platform: 'node',
  // Mocha runs tests in worker processes with the latter; there are none here.
  external: ['vscode', 'node:child_process'],
  define: { GREP: JSON.stringify(GREP) },
};
const WEB: BuildOptions = {
  ...NODE,
  platform: 'browser',
  alias: { mocha: 'mocha/mocha.mjs' },
  // Mocha's build for browsers sets `module.exports` to itself, whatever it is bundled with.
  format: 'iife',
  globalName: 'suite',
  footer: { js: 'module.exports = suite;' },
};
