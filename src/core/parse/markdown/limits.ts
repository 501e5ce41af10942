import { linesOf } from '../../text/lines';

/**
 * What a section may hold to be parsed. The parser's time grows with the square of these, and its stack with the
 * nesting; no text that people wrote comes close.
 */
const MOST_LINES = 20_000;
const MOST_UNDERLINES = 1000;
const MOST_NESTING = 50;
const MOST_WEIGHT = 20_000;

/** Whether a section would take the parser too long, or more stack than there is. */
export function isBeyondLimits(source: string): boolean {
  const lines = linesOf(source);
  if (lines.length > MOST_LINES) return true;
  const effort = new Effort(source.length * HEAVIEST > MOST_WEIGHT);
  return lines.some(({ start, end }) => effort.isTooMuch(source.slice(start, end)));
}

const FENCE = /^[ \t>]*(?:`{3}|~{3})/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** A line that ends the paragraph before it. */
const BLOCK_START = /^[ \t>]*(?:$|[|#]|[-+*][ \t]|\d{1,9}[.)][ \t])/;

/** Adds up what the lines of a section cost. */
class Effort {
  #isCode = false;
  #underlines = 0;
  /** Of the paragraph at hand. */
  #weight = 0;

  constructor(private readonly isHeavy: boolean) {}

  isTooMuch(line: string): boolean {
    if (FENCE.test(line)) this.#isCode = !this.#isCode;
    if (this.#isCode) return false;
    if (UNDERLINE.test(line)) this.#underlines++;
    if (this.isHeavy) this.#weight = (BLOCK_START.test(line) ? 0 : this.#weight) + weightOf(line);
    return this.#underlines > MOST_UNDERLINES || this.#weight > MOST_WEIGHT || nestingOf(line) > MOST_NESTING;
  }
}

const HEAVIEST = 12;
const WEIGHTS = new Uint8Array(128);
for (const character of '*_~<|') WEIGHTS[character.charCodeAt(0)] = 10;
for (const character of '[]`&\\') WEIGHTS[character.charCodeAt(0)] = 1;

/** What a line and its inline markup cost, measured by what the parser does with each character. */
function weightOf(line: string): number {
  let weight = 2;
  for (let at = 0; at < line.length; at++) weight += WEIGHTS[line.charCodeAt(at)] ?? 0;
  return weight;
}

/** How many quotes and list items begin on a line, counting its indentation as lists around it. */
function nestingOf(line: string): number {
  const prefix = /^[ \t>\-+*.)\d]*/.exec(line)![0];
  const markers = prefix.match(/>|[-+*.)](?=[ \t])/g)?.length ?? 0;
  return markers === 0 ? 0 : markers + prefix.replaceAll('\t', '    ').length / 4;
}
