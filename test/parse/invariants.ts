import assert from 'node:assert/strict';
import type { Label, ParsedDocument, Proposal, Statement } from '../../src/core/model/proposal';
import type { Range } from '../../src/core/model/text';

/** Checks what holds for every document: each range lies in the text and holds what it is said to hold. */
export function assertSound(text: string, { proposals, problems }: ParsedDocument): void {
  assert(proposals.length > 0);
  for (const { range } of problems) if (range) assertInside(text, range);
  for (const proposal of proposals) assertProposal(text, proposal);
}

function assertProposal(text: string, { title, anchor, range, headings, statements }: Proposal): void {
  for (const label of [...headings, ...(title ? [title] : [])]) assertLabel(text, label);
  assertInside(text, anchor);
  assertInside(text, range);
  for (const statement of statements) assertStatement(text, statement);
}

function assertStatement(text: string, statement: Statement): void {
  const { passage, labels, range } = statement;
  assertInside(text, range);
  labels.forEach((label) => assertLabel(text, label));
  assert.deepEqual(statement.locate(0, passage.text.length), range);
  assert.equal(passage.kind === 'empty', passage.text === '');
  for (const { start, end } of passage.marks) assert(start >= 0 && start < end && end <= passage.text.length);
  assertWritten(passage.text, text.slice(range.start, range.end));
  for (const { 0: word, index } of passage.text.matchAll(/[a-zA-Z]{2,}/g)) {
    const { start, end } = statement.locate(index, index + word.length);
    assertInside(range, { start, end });
    assertWritten(word, text.slice(start, end));
  }
}

function assertLabel(text: string, { range, text: words }: Label): void {
  assertInside(text, range);
  assertWritten(words, text.slice(range.start, range.end));
}

/** The letters of `words` stand in `source` in order; if they are all of it, they are it. */
function assertWritten(words: string, source: string): void {
  if (/[&\\]/.test(source)) return;
  if (source.length === words.length) assert.equal(spaced(source), spaced(words));
  let at = 0;
  for (const [letter] of words.matchAll(/[a-zA-Z0-9]/g)) {
    at = source.indexOf(letter, at) + 1;
    assert(at > 0, `${JSON.stringify(words)} is not in ${JSON.stringify(source)}`);
  }
  if (/^\w/.test(words)) assert.equal(source[0], words[0]);
  if (/\w$/.test(words)) assert.equal(source.at(-1), words.at(-1));
}

function spaced(text: string): string {
  return text.replace(/\s/g, ' ').replaceAll('\0', '\uFFFD');
}

function assertInside(outer: string | Range, { start, end }: Range): void {
  const [from, to] = typeof outer === 'string' ? [0, outer.length] : [outer.start, outer.end];
  assert(from <= start && start <= end && end <= to, `${start}–${end} is not within ${from}–${to}`);
}

/** All that is known of a document as plain data. */
export function plain({ proposals, ...rest }: ParsedDocument): unknown {
  return {
    ...rest,
    proposals: proposals.map(({ statements, ...proposal }) => ({
      ...proposal,
      statements: statements.map(plainStatement),
    })),
  };
}

function plainStatement({ locate, ...statement }: Statement): unknown {
  const { length } = statement.passage.text;
  const places = Array.from({ length: Math.min(length, 50) }, (_, index) => locate(index, index + 1));
  return { ...statement, places };
}
