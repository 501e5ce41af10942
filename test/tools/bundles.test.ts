import assert from 'node:assert/strict';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { bundles } from '../../src/tools/bundles';
import { ROOT } from '../../src/tools/derived';
import { noticesOf, renderNotices } from '../../src/tools/notices';

/** What bundles may ask of Node: files, and no programs, network or code made of text. */
const MODULES =
  /^(?:vscode|\.\/engine\.cjs|(?:node:)?(?:buffer|crypto|events|fs|os|path|process|url|worker_threads))$/;

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
