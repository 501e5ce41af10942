import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What the .gitignore files of a folder, and of all folders below it, exclude. */
export class Gitignore {
  private readonly rules = new Map<string, Ignore | null>();
  private readonly folders = new Map<string, boolean>();

  constructor(private readonly top: string) {}

  /** The rules that hold in a folder: those of its whole repository. Without one, those from the folder on. */
  static for(folder: string): Gitignore {
    const whole = new Gitignore(repositoryOf(folder) ?? folder);
    // Who names an ignored folder wants to see inside.
    return whole.excludesFolder(folder) ? new Gitignore(folder) : whole;
  }

  excludesFolder(path: string): boolean {
    if (!this.isInside(path)) return false;
    const known = this.folders.get(path);
    if (known !== undefined) return known;
    const answer = this.excludesFolder(dirname(path)) || this.matches(path, '/');
    this.folders.set(path, answer);
    return answer;
  }

  excludesFile(path: string): boolean {
    return this.isInside(path) && (this.excludesFolder(dirname(path)) || this.matches(path, ''));
  }

  private isInside(path: string): boolean {
    return path.startsWith(this.top.endsWith(sep) ? this.top : this.top + sep) && path !== this.top;
  }

  /** The nearest .gitignore with an opinion decides. */
  private matches(path: string, ending: '' | '/'): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const name = relative(folder, path).split(sep).join('/') + ending;
      const opinion = this.rulesIn(folder)?.test(name);
      if (opinion?.ignored || opinion?.unignored) return opinion.ignored;
      if (folder === this.top) return false;
    }
  }

  private rulesIn(folder: string): Ignore | null {
    const known = this.rules.get(folder);
    if (known !== undefined) return known;
    const rules = readRules(join(folder, '.gitignore'));
    this.rules.set(folder, rules);
    return rules;
  }
}

/** The nearest folder upwards that git keeps its own folder in; in a worktree that is a file. */
export function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}

function readRules(path: string): Ignore | null {
  try {
    // As git decides by default: only these file systems do not tell case apart.
    const ignorecase = process.platform === 'win32' || process.platform === 'darwin';
    return ignore({ ignorecase }).add(readFileSync(path, 'utf8'));
  } catch {
    // Most folders have none; one that cannot be read excludes nothing, which shows more, not less.
    return null;
  }
}
