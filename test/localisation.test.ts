import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess, portfolioOf } from '../src/core';
import { readSettings } from '../src/core/config/settings';
import type { Say } from '../src/core/model/say';
import { toFileReports } from '../src/core/report/json';
import { inEnglish } from '../src/core/text/say';
import { ROOT } from '../src/tools/derived';
import { coreWords } from './core-words';

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
const named = sources.flatMap((source) => source.match(/\bl10n\.t\((?:STATE|FACET|LEVEL)_NAMES\[/g) ?? []);
/** The one place where words of the core are looked up. */
const LOOK_UP = /\bl10n\.t\(words, \.\.\.rest\)/;
const said = [...written, ...coreWords()];

describe('the words that users read', () => {
  it('are written out where they are said, so that they can be translated', () => {
    const calls = sources.flatMap((source) => source.match(/\bl10n\.t\(/g) ?? []);
    assert.equal(
      written.length + named.length + sources.filter((source) => LOOK_UP.test(source)).length,
      calls.length,
      'Write l10n.t with a plain string, not with a template or a variable.',
    );
  });

  it('are asked for wherever the core has a name for something', () => {
    const bare =
      /(?<!\bsay\(|\btopic\.)\b(?:criterion|facet)\.(?:title|asks?)\b|(?<!\bl10n\.t\()\b(?:STATE|FACET|LEVEL)_NAMES\[/g;
    const unsaid = sources.flatMap((source) => source.match(bare) ?? []);
    assert.deepEqual(unsaid, [], 'Write say(criterion.title) and l10n.t(LEVEL_NAMES[level]).');
  });

  for (const suffix of SUFFIXES) {
    it(`of the manifest are all in package.nls${suffix}.json`, () =>
      holds(`package.nls${suffix}.json`, manifestKeys));

    it(`of the extension, its pages and the core are all in media/l10n/bundle.l10n${suffix}.json`, () =>
      holds(`media/l10n/bundle.l10n${suffix}.json`, said));
  }

  it('are all asked for, whatever the core says of a document', () => {
    const known = texts('media/l10n/bundle.l10n.json');
    const heard = new Set<string>();
    const listen: Say = (words, ...rest) => {
      heard.add(words);
      return inEnglish(words, ...rest);
    };
    listenTo(listen);
    assert.deepEqual(
      [...heard].filter((words) => !(words in known)),
      [],
    );
    assert.ok(heard.size > 100, 'The documents should make the core say much of what it can.');
  });

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

/** Makes the core speak of some of the labelled documents, and of a configuration that is wrong. */
function listenTo(say: Say): void {
  const folder = join(ROOT, 'test/proposals');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|ya?ml)$/.test(path))
    .filter((_, index) => index % 5 === 0);
  const judged = paths.flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return toFileReports(path, text, assess(text, { path, say }));
  });
  portfolioOf(judged, { today: '2026-11-22', say });
  readSettings('rules: { monitoring-plam: off }', '.pilotlint.yaml', say);
}

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
