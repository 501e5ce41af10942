import type { ParsedDocument } from '../model/proposal';
import type { Language, TextChange } from '../model/text';

/** A document that takes edits; reading it again after one costs what the edit changed. */
export interface SourceDocument {
  readonly text: string;
  readonly language: Language;
  edit(change: TextChange): void;
  /** Never throws. The same object until the next edit. */
  read(): ParsedDocument;
}

/** A text that is read again only after an edit. */
export class EditableSource implements SourceDocument {
  #text: string;
  #parsed: ParsedDocument | null = null;

  constructor(
    text: string,
    readonly language: Language,
    private readonly reader: (text: string) => ParsedDocument,
  ) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  edit({ offset, length, text }: TextChange): void {
    const start = Math.max(0, Math.min(offset, this.#text.length));
    const end = Math.max(start, Math.min(offset + length, this.#text.length));
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.#parsed = null;
  }

  read(): ParsedDocument {
    return (this.#parsed ??= this.#text.length > LONGEST ? this.#readStart() : this.reader(this.#text));
  }

  #readStart(): ParsedDocument {
    const end = this.#text.lastIndexOf('\n', LONGEST) + 1 || LONGEST;
    const parsed = this.reader(this.#text.slice(0, end));
    return {
      ...parsed,
      problems: [...parsed.problems, { ...TOO_LONG, range: { start: end, end: this.#text.length } }],
    };
  }
}

/** No proposal is as long; what is written beyond it would only keep the reader waiting. */
const LONGEST = 4_000_000;

const TOO_LONG = {
  code: 'too-long',
  message: 'This document is too long to be read as a whole: what stands here is left out.',
  severity: 'warning',
} as const;
