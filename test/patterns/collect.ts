import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { build } from 'esbuild';
import { PACKS } from '../../src/core/evidence/lexicon/packs';
import { ROOT } from '../../src/tools/derived';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every pattern of the engine: those in its code, and those it builds when it is loaded and judges proposals. */
export async function collectPatterns(): Promise<Pattern[]> {
  const file = await buildEngine();
  // Once before notes are taken: packages load then, and answer for their own patterns.
  await judgeSamples(`${pathToFileURL(file)}`);
  const patterns = [...literalsIn(readFileSync(file, 'utf8')), ...(await builtBy(file))];
  return [...new Map(patterns.map((one) => [`${one.flags}/${one.source}`, one])).values()];
}

async function buildEngine(): Promise<string> {
  const outfile = join(ROOT, 'out/patterns/engine.mjs');
  mkdirSync(join(ROOT, 'out/patterns'), { recursive: true });
  const contents =
    "export * from './src/core'; export { patterns } from './src/core/text/pattern'; export { criteriaIn } from './src/core/languages'";
  await build({
    stdin: { contents, resolveDir: ROOT },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return outfile;
}

function literalsIn(code: string): Pattern[] {
  const found: Pattern[] = [];
  simple(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), {
    Literal({ regex }) {
      if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    },
  });
  return found;
}

/** Loads the engine afresh while `RegExp` takes notes. */
async function builtBy(file: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, argv, self) {
      const pattern = Reflect.construct(target, argv, self) as RegExp;
      found.push({ source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await judgeSamples(`${pathToFileURL(file)}?noted`);
    // Most are compiled when a text first asks for them.
    const { patterns } = (await import(`${pathToFileURL(file)}?noted`)) as { patterns: readonly Pattern[] };
    return [...found, ...patterns.map(({ source, flags }) => ({ source, flags }))];
  } finally {
    globalThis.RegExp = original;
  }
}

async function judgeSamples(engine: string): Promise<void> {
  const { assess, criteriaIn } = (await import(engine)) as typeof import('../../src/core') &
    typeof import('../../src/core/languages');
  for (const { tag } of PACKS) criteriaIn(tag);
  const folder = join(ROOT, 'media/samples');
  for (const name of readdirSync(folder)) {
    assess(readFileSync(join(folder, name), 'utf8'), { path: name, assumeProposal: true });
  }
}
