import assert from 'node:assert/strict';
import { openSource } from '../../src/core/parse';
import { benchDocuments } from './bench';
import { assertSound, plain } from './invariants';

const TEXT = `# Claims triage

Adjusters read [the intake form][form].

## Data

- Source: ClaimsHub
- Owner: Priya

## Outcome

Cut triage from 42 to 25 minutes.

[form]: https://example.org/form
`;

describe('a document under edits', () => {
  it('is the same object until the next edit', () => {
    const document = openSource(TEXT, 'markdown');
    assert.equal(document.read(), document.read());
  });

  it('takes an edit at any place, also beyond its end', () => {
    const document = openSource('abc', 'markdown');
    document.edit({ offset: 1, length: 1, text: 'xy' });
    assert.equal(document.text, 'axyc');
    document.edit({ offset: 99, length: 5, text: '!' });
    assert.equal(document.text, 'axyc!');
    document.edit({ offset: -5, length: 5, text: '?' });
    assert.equal(document.text, '?axyc!');
  });

  it('keeps the passages of sections that did not change, wherever they have moved', () => {
    const before = passagesBy('markdown', TEXT, 'minutes', 'weeks and some more');
    assert.deepEqual(before, ['Adjusters read the intake form.', 'ClaimsHub', 'Priya']);
  });

  it('reads a section again when a definition it refers to changes', () => {
    const document = openSource(TEXT, 'markdown');
    assert.equal(targetIn(document), 'https://example.org/form');
    document.edit({
      offset: TEXT.indexOf('https'),
      length: 'https://example.org/form'.length,
      text: '/intake',
    });
    assert.equal(targetIn(document), '/intake');
    document.edit({ offset: document.text.indexOf('[form]: '), length: 6, text: '[other]' });
    assert.equal(targetIn(document), undefined);
  });

  it('keeps the passages of YAML values that did not change', () => {
    const yaml = 'title: Triage\nowner: Priya\ntarget: 25 minutes\n';
    assert.deepEqual(passagesBy('yaml', yaml, '25 minutes', '20 minutes'), ['Triage', 'Priya']);
  });

  it('reads real documents as when read afresh', function () {
    this.timeout(120_000);
    const documents = benchDocuments(process.env['RUNS'] ? 5 : 40);
    if (documents.length === 0) return this.skip();
    for (const { text } of documents) {
      const document = openSource(text, 'markdown');
      assertSound(text, document.read());
      for (const [at, length, inserted] of [
        [0.2, 0, 'x'],
        [0.5, 40, ''],
        [0.8, 0, '\n```\n'],
      ] as const) {
        document.edit({ offset: Math.floor(at * document.text.length), length, text: inserted });
        assert.deepEqual(plain(document.read()), plain(openSource(document.text, 'markdown').read()));
      }
    }
  });
});

/** The texts of the passages that stay the same objects when `from` becomes `to`, of those that could. */
function passagesBy(language: 'markdown' | 'yaml', text: string, from: string, to: string): string[] {
  const document = openSource(text, language);
  const before = new Set(document.read().proposals[0]!.statements.map(({ passage }) => passage));
  document.edit({ offset: text.indexOf(from), length: from.length, text: to });
  const after = document.read().proposals[0]!.statements.map(({ passage }) => passage);
  return after.filter((passage) => before.has(passage)).map((passage) => passage.text);
}

function targetIn(document: ReturnType<typeof openSource>): string | undefined {
  return document.read().proposals[0]!.statements[0]!.passage.marks.find(({ kind }) => kind === 'link')
    ?.target;
}
