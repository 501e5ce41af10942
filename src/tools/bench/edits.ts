/**
 * What an edit costs and how cost grows with size, measured inside one process against the yardstick.
 * Prints JSON. Arguments: the folder of documents, the number of rounds.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openDocument, type LiveDocument } from '../../core';
import { documentsIn } from './documents';
import { median } from './measure';
import { parse } from './yardstick';

export interface InProcess {
  /** Documents that were edited: those over 20 KB. */
  readonly documents: number;
  /** One edit with parse and all rules, in parts of one whole parse of the yardstick. */
  readonly edit: number;
  /** The same in the section of a document where it costs most; the median of the documents. */
  readonly worstSection: number;
  /** Edits after which the verdict differed from that on a freshly opened document. */
  readonly differences: number;
  /** Milliseconds a kilobyte at 1 MB over those at 100 KB, of us and of the yardstick. */
  readonly growth: number;
  readonly growthOfParse: number;
}

const OPTIONS = { path: 'proposal.md', assumeProposal: true } as const;
const LARGE = 20_000;
/** Places that are edited in each document. */
const PLACES = 12;

const [folder = '.', rounds = '3'] = process.argv.slice(2);
const texts = documentsIn(folder).map((path) => readFileSync(path, 'utf8'));
const large = texts.filter(({ length }) => length > LARGE);
const measured = large.map((text) => measureEdits(text, Number(rounds)));

const result: InProcess = {
  documents: large.length,
  edit: median(measured.flatMap(({ shares }) => shares)),
  worstSection: median(measured.map(({ shares }) => Math.max(...shares))),
  differences: measured.reduce((sum, { differences }) => sum + differences, 0),
  growth: growth((text) => openDocument(text, OPTIONS).assess()),
  growthOfParse: growth(parse),
};
process.stdout.write(JSON.stringify(result));

function measureEdits(text: string, count: number): { shares: number[]; differences: number } {
  const whole = median(times(count, () => parse(text)));
  const document = openDocument(text, OPTIONS);
  document.assess();
  const shares = places(text).map((offset) => median(times(count, () => type(document, offset))) / whole);
  const fresh = openDocument(document.text, OPTIONS).assess();
  return { shares, differences: isSame(document.assess(), fresh) ? 0 : 1 };
}

/** One keystroke: a letter comes, and the verdict with it. */
function type(document: LiveDocument, offset: number): void {
  document.edit({ offset, length: 0, text: 'x' });
  document.assess();
}

/** Places spread over a document, each at the end of a line of words. */
function places(text: string): number[] {
  const ends = [...text.matchAll(/^[A-Za-z][^\n]{20,}$/gm)].map(({ index, 0: line }) => index + line.length);
  return Array.from({ length: PLACES }, (_, part) => ends[Math.floor((part / PLACES) * ends.length)]).filter(
    (offset) => offset !== undefined,
  );
}

function times(count: number, run: () => unknown): number[] {
  return Array.from({ length: count }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

/** Real documents one after another, so that the longer text holds nothing the shorter one does not. */
function growth(run: (text: string) => unknown): number {
  const all = texts.join('\n\n');
  const whole = all.repeat(Math.ceil(1_000_000 / all.length)).slice(0, 1_000_000);
  const parts = Array.from({ length: 10 }, (_, part) => whole.slice(part * 100_000, (part + 1) * 100_000));
  // Everything is met once before, so that neither pays for what is compiled.
  parts.forEach(run);
  const small = median(times(3, () => parts.forEach(run)));
  return median(times(3, () => run(whole))) / small;
}
