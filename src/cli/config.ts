import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_NAMES, placed, type Config } from '../core';
import { reportPath } from './find';
import { readDocument } from './read';

/** Finds the configuration of files: the one of the nearest folder that has one. */
export class Configs {
  /** What is wrong with configurations that were met. */
  readonly complaints: string[] = [];
  private readonly known = new Map<string, Promise<Config>>();

  constructor(private readonly cwd: string) {}

  /** The configuration of the file at an absolute path, its globs relative to the working folder. */
  of(path: string): Promise<Config> {
    return this.ofFolder(dirname(path));
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
    const { readConfig } = await import('./engine');
    const { text, problems: unread } = readDocument(path);
    const { config, problems } = unread.length > 0 ? { config: {}, problems: unread } : readConfig(text);
    this.complaints.push(...problems.map(({ message }) => `${reportPath(path, this.cwd)}: ${message}`));
    return placed(config, reportPath(folder, this.cwd).replace(/^\.$/, ''));
  }
}
