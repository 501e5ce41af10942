import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { literalsOf } from '../../src/core/text/literals';
import type { Tree } from '../../src/core/text/needles';
import type { Prepared } from '../../src/core/text/prepared';
import { bundles, cli } from '../../src/tools/bundles';
import { ROOT } from '../../src/tools/derived';
import { noticesOf, renderNotices } from '../../src/tools/notices';

/** What bundles may ask of Node: files, threads and how its heap grows, and no programs, network or code made of text. */
const MODULES =
  /^(?:vscode|\.\/engine\.cjs|(?:node:)?(?:buffer|crypto|events|fs|os|path|process|url|v8|worker_threads))$/;

interface Bundled {
  readonly PREPARED: Prepared;
  readonly patterns: readonly { readonly source: string }[];
  markOf(source: string): string;
}

function evaluate(code: string): Bundled {
  const loaded = { exports: {} as Bundled };
  runInThisContext(`(function (module, require) { ${code}\n})`)(loaded, createRequire(import.meta.url));
  return loaded.exports;
}

/** The needs in a tree of needles, each sorted. */
function needsIn({ needs, letters, below, ends, ids }: Tree): string[][] {
  const found = Array.from({ length: needs }, (): string[] => []);
  const words = [''];
  let next = 0;
  for (let node = 0; node < letters.length; node++) {
    const count = (counts: string) => counts.charCodeAt(node) - '#'.charCodeAt(0);
    for (let one = 0; one < count(below); one++) words.push(words[node]! + letters[words.length]!);
    for (let one = 0; one < count(ends); one++) found[ids[next++]!]!.push(words[node]!);
  }
  return found.map((need) => need.sort());
}

describe('what ships', () => {
  const texts: string[] = [];
  const metafiles: Metafile[] = [];

  before(async () => {
    const options = bundles.map((one): BuildOptions => ({ ...one, write: false, metafile: true }));
    for (const { outputFiles, metafile } of await Promise.all(options.map((one) => build(one)))) {
      texts.push(...(outputFiles ?? []).map(({ text }) => text));
      metafiles.push(...(metafile ? [metafile] : []));
    }
  });

  it('makes no code of text', () => {
    for (const text of texts)
      assert.doesNotMatch(text, /\bnew Function\b|[^.\w]Function\(|\beval\((?!\?)|createRequire/);
  });

  it('loads nothing but what it names, and nothing that starts programs or reaches the network', () => {
    for (const text of texts) {
      assert.doesNotMatch(text, /\brequire\((?!")|\bimport\((?!")|\bfetch\((?!\?)|XMLHttpRequest|WebSocket/);
      const asked = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? '');
      assert.deepEqual(
        asked.filter((name) => !MODULES.test(name)),
        [],
      );
    }
  });

  it('knows of every pattern of the command line what it needs, as it would be worked out', async () => {
    const names = ['cli/engine', 'core/text/pattern', 'core/text/prepared'];
    const contents = names.map((name) => `export * from './src/${name}';`).join('');
    const { define, plugins, platform, format } = cli;
    const options = { define, plugins, platform, format, bundle: true, write: false } as BuildOptions;
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: ROOT } });
    const { PREPARED, markOf, patterns } = evaluate(outputFiles![0]!.text);
    const planted = needsIn(PREPARED.tree);
    for (const { source } of patterns) {
      const needed = PREPARED.needed[markOf(source)]?.map((needs) => needs.map((need) => planted[need]!));
      assert.deepEqual(needed?.map(asSet), literalsOf(source).map(asSet), source);
    }
  });

  it('tells the licence of every package it holds, and each lets it be held', () => {
    const notices = noticesOf(metafiles, ROOT);
    assert.ok(notices.some(({ name }) => name === 'yaml'));
    for (const { name, license, text } of notices) {
      assert.match(license, /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|CC-BY-4\.0)$/, name);
      assert.match(text, /permission|license/i, name);
    }
    assert.match(renderNotices(notices), /^yaml \d+\.\d+\.\d+ \(ISC\)$/m);
  });
});

/** Whichever is looked for first. */
function asSet(needs: readonly (readonly string[])[]): string[] {
  return needs.map((need) => [...need].sort().join('\n')).sort();
}
