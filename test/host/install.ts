/** Installs a real VS Code server and a browser, where they are missing, into a cache outside the project. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Editor {
  /** The Node that the server asks for; this process may be an older one. */
  readonly node: string;
  readonly server: string;
}

export interface Browser {
  readonly chromium: string;
  readonly playwright: string;
}

const manifest = readFileSync(new URL('package.json', import.meta.url), 'utf8');
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'pilotlint', 'host');
const modules = join(cache, 'node_modules');
const nodeHome = join(modules, `node-linux-${process.arch}`);
const vscode = join(modules, 'code-server', 'lib', 'vscode');

export function installEditor(): Editor {
  if (process.platform !== 'linux') {
    throw new Error('The VS Code of the npm registry runs on Linux only. Set PILOTLINT_HOST=electron.');
  }
  const complete = join(cache, 'complete.json');
  if (!existsSync(complete) || readFileSync(complete, 'utf8') !== manifest) {
    console.log(`Installing a VS Code to test in, once, into ${cache}: one to two minutes.`);
    installModules();
    writeFileSync(complete, manifest);
  }
  return { node: join(nodeHome, 'bin', 'node'), server: join(vscode, 'out', 'server-main.js') };
}

export function installBrowser(): Browser {
  const chromium = findChromium() ?? installChromium();
  return { chromium, playwright: join(modules, 'playwright-core', 'index.mjs') };
}

function installModules(): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), manifest);
  // The install scripts compile a dozen native modules; a test needs the two that are rebuilt below.
  run('1/3 packages', 'npm', ['install', '--ignore-scripts', ...quiet], cache);
  run('2/3 packages of the editor', 'npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], vscode);
  run(
    '3/3 native modules',
    'npm',
    ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', ...quiet],
    vscode,
  );
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable);
  return process.env['PILOTLINT_CHROMIUM'] ?? found;
}

/** With the font that proposals with emoji in their headings need. */
const PACKAGES = ['chromium', 'fonts-noto-color-emoji'];

function installChromium(): string {
  if (process.getuid?.() === 0 && succeeds('apt-get', ['--version'])) {
    run('Chromium, list of packages', 'apt-get', ['update', '-qq']);
    run('Chromium', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
  }
  const chromium = findChromium();
  if (chromium) return chromium;
  throw new Error(
    'The tests in a real editor need Chromium, and only root on Debian can have it installed from here. ' +
      'Install it (apt-get install chromium), or name it in PILOTLINT_CHROMIUM.',
  );
}

function run(step: string, command: string, args: string[], cwd = process.cwd()): void {
  console.log(`  ${step}: ${command} ${args.join(' ')}`);
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status === 0) return;
  throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}\n${error ?? ''}`);
}

const env = {
  ...process.env,
  DEBIAN_FRONTEND: 'noninteractive',
  PATH: [join(nodeHome, 'bin'), process.env['PATH']].join(delimiter),
  // Compile against the headers that come with that Node: nothing is fetched from elsewhere.
  npm_config_nodedir: nodeHome,
};

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
