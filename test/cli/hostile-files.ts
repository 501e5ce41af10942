import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PROPOSAL, folderWith } from './run';

/** At full size on demand: `RUNS=1`. */
const MILLION = process.env['RUNS'] ? 1_000_000 : 100_000;
const LARGEST = 50 * 1024 * 1024;

/** A proposal around words, so that it is read as one and in English. */
const proposal = (words: string) =>
  `${EMPTY_PROPOSAL}\n${PROSE}\n\n## Goals\n\n${words}\n\n## Owner\n\nDana Whitfield decides whether it goes on.\n`;
const yaml = (lines: string) => `type: ai-pilot\ntitle: Claims triage\n${lines}\nowner: Dana Whitfield\n`;

const PROSE =
  'The team of the claims department will cut the time that adjusters need for each of the claims they read, and ' +
  'this is what the pilot is for. We have not been able to do it with the tools that are there.';

/** Files made to choke a reader, by name. */
export const FILES: Readonly<Record<string, () => Uint8Array | string>> = {
  'brackets.md': () => proposal('['.repeat(MILLION)),
  'links.md': () => proposal('[a]('.repeat(MILLION / 4)),
  'emphasis.md': () => proposal('*a **b '.repeat(MILLION / 7)),
  'lists.md': () => proposal(`${'- '.repeat(10_000)}a`),
  'quotes.md': () => proposal(`${'>'.repeat(10_000)}a`),
  'steps.md': () =>
    proposal(Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')),
  'table.md': () => proposal(`| a |\n|---|\n${'|c'.repeat(100_000)}`),
  'headings.md': () => proposal('## Goals\n'.repeat(100_000)),
  'heading.md': () => proposal(`## ${'Goals '.repeat(100_000)}`),
  'entities.md': () => proposal('&amp;'.repeat(200_000)),
  'comments.md': () => proposal('<!-- '.repeat(200_000)),
  'endless-line.md': () => proposal('We cut the time from 42 to 25 minutes, '.repeat(MILLION / 8)),
  'endless-word.md': () => proposal('a'.repeat(5 * MILLION)),
  'digits.md': () => proposal('1,'.repeat(MILLION)),
  'spaces.md': () => proposal(`a${' '.repeat(MILLION)}b`),
  'slots.md': () => proposal('TBD [x y z] '.repeat(100_000)),
  'denials.md': () => proposal('no but not, '.repeat(100_000)),
  'definitions.md': () => proposal(Array.from({ length: 20_000 }, (_, at) => `[a${at}]: b`).join('\n')),
  'large.md': () =>
    proposal('# Goals\n\nWe cut the time by half.\n\n'.repeat(1_300_000)).slice(0, LARGEST * (MILLION / 1e6)),
  'too-large.md': () => Buffer.alloc(LARGEST + 1, 'a'),
  'nul.md': () => '\0'.repeat(MILLION),
  'nul-within.md': () => proposal('a\0b'.repeat(1000)),
  'utf16.md': () => Buffer.from(`\uFEFF${proposal('Cut it by half.')}`, 'utf16le'),
  'lone-surrogate.md': () => Buffer.from(`\uFEFF${EMPTY_PROPOSAL}\uD83D`, 'utf16le'),
  'latin1.md': () => Buffer.from(proposal('Prüfung'), 'latin1'),
  'line-ends.md': () => proposal('a\rb\r\nc\n\rd\u2028e\u0085f'),
  'aliases.yaml': () => yaml(aliasBomb()),
  'deep.yaml': () => yaml(Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')),
  'flow.yaml': () => yaml(`a: ${'['.repeat(100_000)}`),
  'tags.yaml': () => yaml('goal: !!js/function "() => process.exit(3)"\nmetric: !custom {a: !!binary x}'),
  'duplicates.yaml': () => yaml('goal: a\n'.repeat(MILLION / 50)),
  'merge.yaml': () => yaml('base: &b {x: 1}\n<<: [*b, *b, *c]\n__proto__: {polluted: true}'),
  'documents.yaml': () => '---\ntype: ai-pilot\ntitle: a\n'.repeat(MILLION / 200),
  'register.yaml': () =>
    `use_cases:\n${'  - name: AI assistant\n    owner: Dana Whitfield\n'.repeat(MILLION / 500)}`,
  'scalar.yaml': () => yaml(`goal: "${'We cut it from 42 to 25. '.repeat(200_000)}"`),
  'large.yaml': () =>
    yaml('goal: We cut the time by half.\n'.repeat(1_600_000)).slice(0, LARGEST * (MILLION / 1e6)),
};

/** A folder with all of them, with what is no file at all, and with a good proposal at the end. */
export function hostileFolder(): string {
  const texts = Object.entries(FILES).map(([name, write]) => [name, write()]);
  const folder = folderWith({ ...Object.fromEntries(texts), 'z-good.md': EMPTY_PROPOSAL });
  mkdirSync(join(folder, 'folder.md'));
  symlinkSync('loop-b.md', join(folder, 'loop-a.md'));
  symlinkSync('loop-a.md', join(folder, 'loop-b.md'));
  symlinkSync('gone.md', join(folder, 'dangling.md'));
  symlinkSync('.', join(folder, 'circle'));
  if (HAS_PIPES) execFileSync('mkfifo', [join(folder, 'pipe')]);
  if (HAS_PIPES) symlinkSync('pipe', join(folder, 'pipe.md'));
  return folder;
}

/** Pipes that have names: reading one waits for who writes. */
export const HAS_PIPES = process.platform !== 'win32';

function aliasBomb(): string {
  const lines = Array.from(
    { length: 40 },
    (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}*a${at}]`,
  );
  return ['a0: &a0 [x, x]', ...lines].join('\n');
}
