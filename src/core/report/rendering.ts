import { Tally, stringifyReport, toReport, type FileReport, type Summary } from './json';

/** Makes a report as its parts come, so that nobody has to hold all of them. */
export interface Rendering {
  /** Of what was added. */
  readonly summary: Summary;
  /** The text that a file or entry adds; maybe none. */
  add(file: FileReport): string;
  /** The text that comes last. */
  end(): string;
}

/** The JSON report, the same as all at once. */
export class JsonRendering implements Rendering {
  private readonly tally = new Tally();

  get summary(): Summary {
    return this.tally.summary;
  }

  add(file: FileReport): string {
    const lead = this.tally.isEmpty ? `${this.frame()[0]}[` : ',';
    this.tally.add(file);
    return `${lead}\n    ${JSON.stringify(file, null, 2).replaceAll('\n', '\n    ')}`;
  }

  end(): string {
    const [before, after] = this.frame();
    return this.tally.isEmpty ? `${before}[]${after}` : `\n  ]${after}`;
  }

  /** What stands before the list of files and after it. */
  private frame(): [string, string] {
    const text = stringifyReport({ ...toReport([]), summary: this.summary });
    return text.split('[]') as [string, string];
  }
}
