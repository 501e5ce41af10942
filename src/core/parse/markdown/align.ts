import { decodeString } from 'micromark-util-decode-string';
import type { Range } from '../../model/text';
import type { RunBuilder } from '../run';

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y;
const LINE_PREFIX = /[ \t>]*/y;
/** What can only be written as it reads; not too much of it at once, lest it be compared again and again. */
const PLAIN = /[^\r\n&\\]{0,250}/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Adds the value of a text node to a run, each character where it stands in `source` at `range`: behind a
 * backslash, as a character reference, or after the `>` of a quoted line.
 */
export function addText(run: RunBuilder, value: string, source: string, range: Range): void {
  if (source.slice(range.start, range.end) === value && !/[\r\n]/.test(value)) {
    run.add(value, range.start, range.end);
    return;
  }
  const cursor = new Cursor(run, value, source, range);
  while (cursor.isOpen) {
    if (!cursor.addBreak() && !cursor.addReference() && !cursor.addEscape()) cursor.addLiteral();
  }
}

/** Adds the value of code, in which nothing is escaped. */
export function addCode(run: RunBuilder, value: string, source: string, range: Range): void {
  const cursor = new Cursor(run, value, source, range);
  while (cursor.isOpen) cursor.addLiteral();
}

/** Walks a value and its source side by side. */
class Cursor {
  #at = 0;
  #source: number;

  constructor(
    private readonly run: RunBuilder,
    private readonly value: string,
    private readonly source: string,
    private readonly range: Range,
  ) {
    this.#source = range.start;
  }

  get isOpen(): boolean {
    return this.#at < this.value.length;
  }

  /** A line break and the prefix of the next line read as one space. */
  addBreak(): boolean {
    const length = endingAt(this.value, this.#at);
    if (length === 0) return false;
    if (!this.#skipTo((at) => endingAt(this.source, at) > 0)) return false;
    const start = this.#source;
    this.#at += length;
    // A `>` may as well belong to the words.
    const own = prefixAt(this.value, this.#at);
    this.#source = Math.min(
      prefixAt(this.source, start + endingAt(this.source, start)) - (own - this.#at),
      this.range.end,
    );
    this.run.break(start, this.#source);
    return true;
  }

  addReference(): boolean {
    if (this.source[this.#source] !== '&') return false;
    REFERENCE.lastIndex = this.#source;
    const reference = REFERENCE.exec(this.source)?.[0];
    if (!reference) return false;
    const decoded = decodeString(reference);
    if (decoded === reference || !this.value.startsWith(decoded, this.#at)) return false;
    this.#take(decoded.length, reference.length);
    return true;
  }

  addEscape(): boolean {
    const next = this.source[this.#source + 1];
    if (this.source[this.#source] !== '\\' || next !== this.value[this.#at] || !PUNCTUATION.test(next ?? ''))
      return false;
    this.#source++;
    this.#take(1, 1);
    return true;
  }

  /** What stands in the source as it is; all that is left when it cannot be found there. */
  addLiteral(): void {
    // A space may stand for part of a tab or for a line break.
    if (this.value[this.#at] === ' ' && !this.#isSame(this.#at, this.#source)) return this.#take(1, 0);
    if (this.#addLine()) return;
    if (this.#skipTo((at) => this.#isSame(this.#at, at))) this.#addSame();
    else this.#take(this.value.length - this.#at, this.range.end - this.#source);
  }

  #addSame(): void {
    let length = 1;
    while (this.#isPlain(this.#at + length) && this.#isSame(this.#at + length, this.#source + length))
      length++;
    this.#take(length, length);
  }

  /** Most lines are written as they read. */
  #addLine(): boolean {
    PLAIN.lastIndex = this.#at;
    const line = PLAIN.exec(this.value)![0];
    if (line === '' || !this.source.startsWith(line, this.#source)) return false;
    this.#take(line.length, line.length);
    return true;
  }

  #take(length: number, sourceLength: number): void {
    const end = Math.min(this.#source + sourceLength, this.range.end);
    this.run.add(this.value.slice(this.#at, this.#at + length), this.#source, end);
    this.#at += length;
    this.#source = end;
  }

  /** Stays where it is when there is no such place. */
  #skipTo(isWanted: (at: number) => boolean): boolean {
    for (let at = this.#source; at < this.range.end; at++) {
      if (!isWanted(at)) continue;
      this.#source = at;
      return true;
    }
    return false;
  }

  #isPlain(at: number): boolean {
    return at < this.value.length && !'\r\n&\\'.includes(this.value[at]!);
  }

  #isSame(at: number, sourceAt: number): boolean {
    const written = this.source.charCodeAt(sourceAt);
    return sourceAt < this.range.end && this.value.charCodeAt(at) === (written === 0 ? 0xfffd : written);
  }
}

/** Where the words of a line begin behind its indentation and `>`. */
function prefixAt(text: string, at: number): number {
  LINE_PREFIX.lastIndex = at;
  LINE_PREFIX.test(text);
  return LINE_PREFIX.lastIndex;
}

function endingAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 13) return text.charCodeAt(at + 1) === 10 ? 2 : 1;
  return code === 10 ? 1 : 0;
}
