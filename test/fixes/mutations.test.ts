import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert as check, constantFrom, nat, property, record } from 'fast-check';
import { isPair, isScalar, parseAllDocuments, visit } from 'yaml';
import { assess, openDocument, type Assessment, type Language } from '../../src/core';
import { ROOT } from '../../src/tools/derived';
import { applied, offeredFor, type Offered } from './fixing';

/** How many documents are tried, always the same; `RUNS=1000` for a long look at others. */
const RUNS = Number(process.env['RUNS'] ?? 12);
const SEED = process.env['RUNS'] ? {} : { seed: 5 };
/** Fixes tried of each. */
const MOST = 8;

interface Document {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

const FOLDER = join(ROOT, 'test/proposals');
const DOCUMENTS: readonly Document[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => /input\.(?:md|yaml)$/.test(path))
  .map((path) => ({
    path,
    language: path.endsWith('.md') ? 'markdown' : 'yaml',
    text: readFileSync(join(FOLDER, path), 'utf8'),
  }));

/** What people, tools and accidents do to a document; `at` chooses the place. */
const MUTATIONS: Readonly<Record<string, (text: string, at: number) => string>> = {
  'with CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'without an end of its last line': (text) => text.trimEnd(),
  'with blank lines at its end': (text) => `${text}\n\n\n`,
  'with a mark of its encoding': (text) => `\uFEFF${text}`,
  'without a few lines': (text, at) => withLines(text, at, (lines, line) => lines.splice(line, 4)),
  'with a line twice': (text, at) =>
    withLines(text, at, (lines, line) => lines.splice(line, 0, lines[line]!)),
  'cut off': (text, at) => withLines(text, at, (lines, line) => lines.splice(line + 1)),
  'without its blank lines': (text) => text.replace(/(\r?\n)(?:[ \t]*\r?\n)+/g, '$1'),
  'with blanks at the end of each line': (text) => text.replace(/(\r?)\n/g, '  $1\n'),
  'with comments': (text, at) =>
    withLines(text, at, (lines, line) => lines.splice(line, 0, '<!-- a word -->', '# a word')),
  'with a value left open': (text, at) =>
    withLines(text, at, (lines, line) => (lines[line] = lines[line]!.replace(/:\s.*$/, ': TBD'))),
  'with a value gone': (text, at) =>
    withLines(text, at, (lines, line) => (lines[line] = lines[line]!.replace(/:\s.*$/, ':'))),
  'with everything further in': (text) => text.replace(/^(?= )/gm, '  '),
  'with bold lines for headings': (text) => text.replace(/^#{2,} (.*?)(\r?)$/gm, '**$1**$2'),
  'with a long line': (text, at) =>
    withLines(text, at, (lines, line) => (lines[line] += ' and so on'.repeat(300))),
};

function withLines(text: string, at: number, change: (lines: string[], line: number) => void): string {
  const lines = text.split('\n');
  change(lines, at % lines.length);
  return lines.join('\n');
}

const mutated = record({
  document: constantFrom(...DOCUMENTS),
  mutations: array(record({ name: constantFrom(...Object.keys(MUTATIONS)), at: nat(500) }), { maxLength: 3 }),
  first: nat(50),
});

describe('every fix of a document that was changed at random', function () {
  this.timeout(RUNS * 5000);

  it('adds prompts and keeps the rest', () =>
    check(
      property(mutated, ({ document: { language, text: original }, mutations, first }) => {
        const text = mutations.reduce((now, { name, at }) => MUTATIONS[name]!(now, at), original);
        const before = assess(text, { language, assumeProposal: true });
        const live = openDocument(text, { language, assumeProposal: true });
        for (const offer of sample(offeredFor(text, language), first)) {
          const fixed = applied(text, offer.fix.edits);
          live.edit({ offset: 0, length: live.text.length, text: fixed });
          const what = `${offer.fix.kind} for ${offer.finding?.code}:\n${fixed}`;
          keepsWords(text, offer, what);
          if (language === 'yaml') keepsValues(text, fixed, what);
          losesNoState(before, live.assess(), offer, what);
        }
      }),
      { numRuns: RUNS, ...SEED },
    ));
});

function sample(offers: readonly Offered[], first: number): Offered[] {
  const step = Math.ceil(offers.length / MOST);
  return offers.filter((_, index) => index % step === first % step);
}

/** In order, without overlaps, and nothing goes but numbers of sections and what is not filled in. */
function keepsWords(text: string, { fix }: Offered, what: string): void {
  let end = 0;
  for (const { offset, length } of fix.edits) {
    assert.ok(offset >= end && offset + length <= text.length, what);
    end = offset + length;
    const words = text.slice(offset, end);
    const isOurs = fix.kind.endsWith('-directive') || /^[\s\d.'"]*$/.test(words);
    assert.ok(isOurs || isOpen(words), `“${words}” goes with ${what}`);
  }
}

function isOpen(words: string): boolean {
  const [proposal] = assess(`## Monitoring\n\n${words}`, { assumeProposal: true }).proposals;
  return proposal!.criteria.find(({ id }) => id === 'monitoring-plan')!.state === 'placeholder';
}

/** What was valid still is, and each key still holds what it held, or begins with it. */
function keepsValues(text: string, fixed: string, what: string): void {
  const was = valuesIn(text);
  if (!was) return;
  const now = valuesIn(fixed);
  assert.ok(now, `no longer valid after ${what}`);
  for (const [path, value] of was) {
    const kept = [...now].some(([key, one]) => key.startsWith(path) && one.startsWith(value));
    assert.ok(kept || isOpen(value), `${path}: ${value} is lost with ${what}`);
  }
}

/** By the keys that lead there; null when the YAML is broken. */
function valuesIn(text: string): Map<string, string> | null {
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  const values = new Map<string, string>();
  documents.forEach((document, index) =>
    visit(document, {
      Scalar(key, { value }, path) {
        if (key === 'key') return;
        const keys = path.flatMap((node) => (isPair(node) && isScalar(node.key) ? [node.key.value] : []));
        values.set([index, ...keys].join('.'), String(value).trim());
      },
    }),
  );
  return values;
}

/**
 * Neither of the criterion itself nor of another. Only vague words, which earn a little, wait to be filled in once a
 * prompt stands beside them.
 */
function losesNoState(before: Assessment, after: Assessment, { fix, finding }: Offered, what: string): void {
  const was = before.proposals.flatMap(({ criteria }) => criteria);
  const now = after.proposals.flatMap(({ criteria }) => criteria);
  assert.equal(now.length, was.length, what);
  was.forEach(({ id, score, state }, index) => {
    const one = now[index]!;
    const change = `${id} was ${state} (${score}), is ${one.state} (${one.score}) after ${what}`;
    const isSharpened = fix.criteria.includes(id) && finding?.code.endsWith('-vague');
    assert.ok(one.score >= score || (isSharpened && state === 'partial'), change);
    // What is left open may tell whether the whole is a form; nothing gets so far as to be met by a prompt.
    assert.ok(one.score === score || one.state !== 'met', change);
  });
}
