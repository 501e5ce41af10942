import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { CONFIG_NAMES, placed, type Config, type ConfigFiles, type Placed } from '../core';
import { OUTSIDE, isBelow, topOf } from './boundary';
import { reportPath } from './find';
import { readDocument } from './read';

/** Finds the configuration of files: the one of the nearest folder that has one. */
export class Configs {
  /** What is wrong with configurations that were met. */
  readonly complaints: string[] = [];
  private readonly known = new Map<string, Promise<Config>>();

  constructor(private readonly cwd: string) {}

  /** What the configuration says of the document at an absolute path. */
  async of(path: string): Promise<Placed> {
    return placed(await this.ofFolder(dirname(path)), withSlashes(path));
  }

  private ofFolder(folder: string): Promise<Config> {
    const known = this.known.get(folder) ?? this.search(folder);
    this.known.set(folder, known);
    return known;
  }

  private async search(folder: string): Promise<Config> {
    const above = dirname(folder);
    return (await this.read(folder)) ?? (above === folder ? {} : this.ofFolder(above));
  }

  private async read(folder: string): Promise<Config | null> {
    const path = CONFIG_NAMES.map((name) => join(folder, name)).find((name) => existsSync(name));
    if (path === undefined) return null;
    const { configOf, readConfig } = await import('./engine');
    const read = await readConfig(withSlashes(path), filesBelow(topOf(folder, this.cwd)));
    this.complain(read?.problems ?? []);
    return configOf(read?.layers ?? []);
  }

  /** Several configurations may extend one that is wrong: it is said once. */
  private complain(problems: readonly { path: string; problem: { message: string } }[]): void {
    const said = problems.map(({ path, problem }) => `${reportPath(path, this.cwd)}: ${problem.message}`);
    this.complaints.push(...said.filter((one) => !this.complaints.includes(one)));
  }
}

/** Nothing is read that a link leads to elsewhere. */
function filesBelow(top: string): ConfigFiles {
  return {
    top: withSlashes(top),
    async read(path) {
      if (!existsSync(path)) return null;
      const { text, problems } = isBelow(path, top) ? readDocument(path) : OUTSIDE;
      return problems[0] ?? text;
    },
  };
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
