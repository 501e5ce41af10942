import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CHECK_PAGES, CRITERIA } from '../src/core';
import { PAGES_FOLDER, ROOT, criterionFiles } from '../src/tools/derived';

/** What each layer may import besides itself. `core` is the engine's front door, `core/index.ts`. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/text': ['core/model'],
  'core/version': [],
  'core/parse': ['core/model', 'core/text'],
  'core/evidence': ['core/model', 'core/text'],
  'core/criteria': ['core/model', 'core/text', 'core/evidence'],
  'core/languages': ['core/model', 'core/text', 'core/evidence', 'core/criteria'],
  'core/detect': ['core/model', 'core/text', 'core/evidence'],
  'core/checks': ['core/model', 'core/text', 'core/evidence', 'core/criteria'],
  'core/directives': ['core/model', 'core/text', 'core/criteria', 'core/checks', 'core/parse'],
  'core/portfolio': ['core/model', 'core/text', 'core/evidence', 'core/detect'],
  'core/config': ['core/model', 'core/text', 'core/assess', 'core/directives', 'core/portfolio'],
  'core/naming': ['core/model', 'core/text', 'core/evidence'],
  'core/assess': [
    'core/model',
    'core/text',
    'core/evidence',
    'core/naming',
    'core/criteria',
    'core/languages',
    'core/checks',
    'core/detect',
    'core/directives',
    'core/parse',
    'core/portfolio',
  ],
  'core/fixes': [
    'core/model',
    'core/text',
    'core/evidence',
    'core/naming',
    'core/criteria',
    'core/parse',
    'core/checks',
    'core/directives',
    'core/assess',
    'core/config',
  ],
  'core/report': ['core/model', 'core/text', 'core/portfolio', 'core/version'],
  'core/write': [
    'core/model',
    'core/text',
    'core/evidence',
    'core/naming',
    'core/criteria',
    'core/checks',
    'core/directives',
    'core/parse',
    'core/assess',
    'core/fixes',
  ],
  'core/protocol': ['core/model'],
  'core/view': ['core/model', 'core/text', 'core/criteria', 'core/assess', 'core/protocol', 'core/version'],
  core: [
    'core/model',
    'core/config',
    'core/criteria',
    'core/checks',
    'core/detect',
    'core/assess',
    'core/fixes',
    'core/portfolio',
  ],
  extension: [
    'core',
    'core/model',
    'core/text',
    'core/naming',
    'core/portfolio',
    'core/report',
    'core/write',
    'core/protocol',
    'core/view',
  ],
  panel: ['core/model', 'core/portfolio', 'core/protocol', 'core/report'],
  cli: ['core', 'core/model', 'core/text', 'core/report', 'core/version'],
  tools: [
    'core',
    'core/model',
    'core/config',
    'core/text',
    'core/naming',
    'core/checks',
    'core/parse',
    'core/assess',
    'core/report',
    'core/view',
    'core/write',
  ],
};

/** Who may import what only some can run. */
const MODULES: readonly { readonly name: RegExp; readonly layers: readonly string[] }[] = [
  { name: /^vscode$/, layers: ['extension'] },
  { name: /^node:/, layers: ['cli', 'tools'] },
];

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

describe('the architecture', () => {
  it('gives every file a layer', () => {
    assert.deepEqual(
      sources.filter((path) => !(layerOf(path) in LAYERS)),
      [],
    );
  });

  it('keeps every layer to what it may know', () => {
    const trespasses = sources.flatMap((path) =>
      filesImportedBy(path)
        .filter(
          (other) => layerOf(other) !== layerOf(path) && !LAYERS[layerOf(path)]?.includes(layerOf(other)),
        )
        .map((other) => `${path} imports ${other}`),
    );
    assert.deepEqual(trespasses, []);
  });

  it('keeps the editor to the extension, and Node to the command line and the tools', () => {
    const trespasses = sources.flatMap((path) =>
      importsOf(path)
        .filter((name) => MODULES.some((one) => one.name.test(name) && !one.layers.includes(layerOf(path))))
        .map((name) => `${path} imports ${name}`),
    );
    assert.deepEqual(trespasses, []);
  });

  it('reads the files of a workspace in one place, which looks whether they may be read', () => {
    const readers = sources.filter((path) => {
      const text = readFileSync(join(ROOT, 'src', path), 'utf8');
      return text.includes('workspace.fs.readFile') && path !== 'extension/files.ts';
    });
    // Of what ships with the extension.
    assert.deepEqual(readers.sort(), ['extension/documentation.ts', 'extension/new-proposal.ts']);
  });

  it('has no circle of imports', () => {
    assert.deepEqual(circleAmong(sources), []);
  });

  it('gives every criterion one name: id, file, test and page', () => {
    const ids = CRITERIA.map(({ id }) => id).sort();
    const tests = readdirSync(join(ROOT, 'test/criteria')).filter((name) => name.endsWith('.test.ts'));
    const pages = readdirSync(join(ROOT, PAGES_FOLDER)).filter((name) => name !== 'README.md');
    assert.deepEqual(criterionFiles().sort(), ids);
    assert.deepEqual(
      tests.sort(),
      ids.map((id) => `${id}.test.ts`),
    );
    assert.deepEqual(
      pages.sort(),
      [...ids, ...CHECK_PAGES.map(({ id }) => id)].map((id) => `${id}.md`).sort(),
    );
  });
});

/** `core/parse/markdown/flow.ts` belongs to `core/parse`, `core/version.ts` is one of its own. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.replace(/(?:\/index)?\.ts$/, '').split('/');
  return top === 'core' && second !== '' ? `core/${second}` : top;
}

const IMPORT = /^\s*(?:import|export)\b[^'";]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(path: string): string[] {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, stated, loaded]) => stated ?? loaded ?? '');
}

/** Files of ours only: packages and package.json are nobody's layer. */
function filesImportedBy(path: string): string[] {
  return (
    importsOf(path)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative('src', join('src', dirname(path), name)).replaceAll('\\', '/'))
      // Tools may start what the tests run in.
      .filter((name) => !name.startsWith('..'))
      .flatMap((name) =>
        [`${name}.ts`, `${name}/index.ts`].filter((file) => existsSync(join(ROOT, 'src', file))),
      )
  );
}

/** The files of one circle, or none. */
function circleAmong(paths: readonly string[]): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const other of filesImportedBy(path)) {
      const circle = visit(other, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  return paths.map((path) => visit(path, [])).find((circle) => circle.length > 0) ?? [];
}
