import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Contender } from './measure';

const PACKAGES = [
  'markdownlint-cli2',
  'remark-cli',
  'remark-preset-lint-recommended',
  'remark-gfm',
  'remark-frontmatter',
  'textlint',
  'textlint-rule-no-todo',
  'rumdl',
];

const PEER = { isPeer: true } as const;

/** Linters of others, installed outside of the project when first asked for. */
export class Peers {
  /** Null where they cannot be installed, such as without a network. */
  static install(folder: string): Peers | null {
    try {
      return Peers.installed(folder);
    } catch (error) {
      console.warn(`Measuring without the others, which could not be installed: ${error}`);
      return null;
    }
  }

  private static installed(folder: string): Peers {
    const home = join(folder, 'peers');
    if (!PACKAGES.every((name) => existsSync(join(home, 'node_modules', name)))) {
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
      execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
        cwd: home,
        stdio: 'inherit',
      });
    }
    return new Peers(home);
  }

  private constructor(private readonly home: string) {}

  /** All of them, checking the Markdown files of the folder `cwd`. */
  on(cwd: string): Contender[] {
    const remark = [
      this.script('remark-cli', 'remark'),
      '.',
      '--rc-path',
      this.remarkConfig(),
      '--no-stdout',
    ];
    const textlint = [
      this.script('textlint'),
      '--rule',
      'no-todo',
      '--rules-base-directory',
      this.modules,
      '.',
    ];
    return [
      { ...PEER, name: 'markdownlint-cli2', command: [this.script('markdownlint-cli2'), '**/*.md'], cwd },
      { ...PEER, name: 'remark-cli, recommended', command: remark, cwd },
      { ...PEER, name: 'textlint', command: textlint, cwd },
      this.rumdl(cwd),
    ];
  }

  /** Without its cache. Not by way of its wrapper, which starts a Node first. */
  rumdl(cwd: string): Contender {
    const { platform, arch } = process;
    const ending = platform === 'win32' ? '.exe' : '';
    const program = join(this.modules, '@rumdl', `cli-${platform}-${arch}`, `rumdl${ending}`);
    return { ...PEER, name: 'rumdl', command: [program, 'check', '--no-cache', '.'], isNative: true, cwd };
  }

  /** Names and versions. */
  versions(): string[] {
    return PACKAGES.map((name) => `${name} ${this.manifest(name).version}`);
  }

  private get modules(): string {
    return join(this.home, 'node_modules');
  }

  private script(name: string, bin = name): string {
    const { bin: bins } = this.manifest(name);
    return join(this.modules, name, typeof bins === 'string' ? bins : bins[bin]!);
  }

  private manifest(name: string): { version: string; bin: string | Record<string, string> } {
    return JSON.parse(readFileSync(join(this.modules, name, 'package.json'), 'utf8'));
  }

  private remarkConfig(): string {
    const path = join(this.home, 'remarkrc.json');
    const { resolve } = createRequire(join(this.home, 'package.json'));
    const plugins = ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended'];
    writeFileSync(path, JSON.stringify({ plugins: plugins.map((name) => resolve(name)) }));
    return path;
  }
}
