import type { Problem } from '../model/proposal';
import type { Say } from '../model/say';
import { inEnglish } from '../text/say';
import type { Layer } from './combine';
import { folderOf, isInside, joined } from './paths';
import { problem, readSettings } from './settings';

/** Where configuration files are. Paths are absolute, with `/`. */
export interface ConfigFiles {
  /** What is extended lies in this folder. */
  readonly top: string;
  /** The text of a file, or what is wrong with it: a problem, or null when there is no such file. */
  read(path: string): Promise<string | Problem | null>;
}

export interface ReadConfig {
  /** What the files say: those that are extended before those that extend them. */
  readonly layers: readonly Layer[];
  /** What is wrong, and in which file. */
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
  /** All files that were asked for, those that are not there too. */
  readonly paths: readonly string[];
}

/**
 * Reads a configuration file and those it extends; null when there is none at that path. Whatever is wrong with one,
 * the rest still counts.
 */
export async function readConfig(
  path: string,
  files: ConfigFiles,
  say: Say = inEnglish,
): Promise<ReadConfig | null> {
  const chain = new Chain(files, say);
  return (await chain.follow(path)) ? chain : null;
}

/** Files that extend each other. */
class Chain implements ReadConfig {
  readonly layers: Layer[] = [];
  readonly problems: ReadConfig['problems'][number][] = [];
  readonly paths: string[] = [];

  constructor(
    private readonly files: ConfigFiles,
    private readonly say: Say,
  ) {}

  /** Whether there is such a file. */
  async follow(path: string): Promise<boolean> {
    this.paths.push(path);
    const text = await this.files.read(path);
    if (text === null) return false;
    if (typeof text !== 'string') return this.complain(path, [text]);
    const { settings: all, problems } = readSettings(text, path, this.say);
    const { extends: base, ...settings } = all;
    this.complain(path, problems);
    if (base !== undefined) await this.extend(path, base);
    this.layers.push({ settings, folder: folderOf(path) });
    return true;
  }

  private async extend(path: string, base: string): Promise<void> {
    const wrong = await this.tryToExtend(path, base);
    if (wrong !== null) this.complain(path, [problem(wrong)]);
  }

  /** What kept it from being read, or null. */
  private async tryToExtend(path: string, base: string): Promise<string | null> {
    const { files, say } = this;
    // Addresses, drives and shares of a network are none.
    if (/^\/|[\\:]/.test(base)) return say('extends: "{0}" is not a relative path, written with "/".', base);
    const target = joined(folderOf(path), base);
    if (!isInside(target, files.top))
      return say('extends: "{0}" lies outside of the workspace and is not read.', base);
    if (this.paths.includes(target)) return say('extends: "{0}" leads in a circle.', base);
    return (await this.follow(target)) ? null : say('extends: "{0}" does not exist.', base);
  }

  private complain(path: string, problems: readonly Problem[]): true {
    this.problems.push(...problems.map((one) => ({ path, problem: one })));
    return true;
  }
}
