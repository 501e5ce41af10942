import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FACET_NAMES, STATE_NAMES } from '../src/core/report/states';
import { ROOT } from '../src/tools/derived';

type Texts = Readonly<Record<string, string>>;

/** English has no suffix. */
const SUFFIXES = ['', '.de', '.es'];

const manifestKeys = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
/** The pages of webviews are handed the words of the extension. */
const sources = ['src/extension', 'src/panel'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(join(folder, path))),
);

/** `l10n.t('…')`: only words that are known can be translated. */
const LITERAL = /\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
const written = sources.flatMap((source) =>
  [...source.matchAll(LITERAL)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1')),
);

/** `l10n.t(STATE_NAMES[…])`: names that the core has for everything that shows them. */
const NAMES = { STATE_NAMES, FACET_NAMES };
const lookedUp = sources.flatMap((source) =>
  [...source.matchAll(/\bl10n\.t\((STATE_NAMES|FACET_NAMES)\[/g)].map(
    ([, table]) => NAMES[table as keyof typeof NAMES],
  ),
);
const said = [...written, ...lookedUp.flatMap((names) => Object.values<string>(names))];

describe('the words that users read', () => {
  it('are written out where they are said, so that they can be translated', () => {
    const calls = sources.flatMap((source) => source.match(/\bl10n\.t\(/g) ?? []);
    assert.equal(
      written.length + lookedUp.length,
      calls.length,
      'Write l10n.t with a plain string, not with a template or a variable.',
    );
  });

  for (const suffix of SUFFIXES) {
    it(`of the manifest are all in package.nls${suffix}.json`, () =>
      holds(`package.nls${suffix}.json`, manifestKeys));

    it(`of the extension and its pages are all in media/l10n/bundle.l10n${suffix}.json`, () =>
      holds(`media/l10n/bundle.l10n${suffix}.json`, said));
  }

  it('keep their {0} in every language', () => {
    for (const suffix of SUFFIXES) {
      for (const [key, text] of Object.entries(texts(`media/l10n/bundle.l10n${suffix}.json`))) {
        assert.deepEqual(slots(text), slots(key), `${suffix}: “${text}” has to have the slots of “${key}”`);
      }
    }
  });

  it('keep their links in every language', () => {
    const english = texts('package.nls.json');
    for (const suffix of SUFFIXES) {
      for (const [key, text] of Object.entries(texts(`package.nls${suffix}.json`))) {
        assert.deepEqual(
          links(text),
          links(english[key] ?? ''),
          `${suffix}: ${key} has to have the same links`,
        );
      }
    }
  });
});

/** No more and no fewer than what is used. */
function holds(path: string, used: readonly string[]): void {
  const there = Object.keys(texts(path));
  const missing = [...new Set(used)].filter((key) => !there.includes(key));
  const unused = there.filter((key) => !used.includes(key));
  assert.deepEqual(missing, [], `Add these to ${path}, in its language: ${missing.join(' | ')}`);
  assert.deepEqual(
    unused,
    [],
    `Nothing uses these any more, take them out of ${path}: ${unused.join(' | ')}`,
  );
}

function slots(text: string): string[] {
  return (text.match(/\{\d+\}/g) ?? []).sort();
}

function links(text: string): string[] {
  return text.match(/\(command:[^)]*\)/g) ?? [];
}

function texts(path: string): Texts {
  return JSON.parse(read(path)) as Texts;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
