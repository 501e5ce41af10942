/** What an editor highlights, with the grammars of this extension and the bare bones of those of its languages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IRawGrammar } from 'vscode-textmate';
import type { Language } from '../../src/core';
import { ROOT } from '../../src/tools/derived';

interface Contributed {
  readonly path: string;
  readonly scopeName: string;
  readonly injectTo: readonly string[];
}

const { contributes } = JSON.parse(read('package.json')) as { contributes: { grammars: Contributed[] } };

const SCOPES: Readonly<Record<Language, string>> = { markdown: 'text.html.markdown', yaml: 'source.yaml' };

/** The scopes editors give to comments and code; all else is text. */
const BASES: Readonly<Record<string, unknown>> = {
  'text.html.markdown': {
    scopeName: 'text.html.markdown',
    patterns: [
      { begin: '<!--', end: '-->', name: 'comment.block.html' },
      { begin: '^```', end: '^```', name: 'markup.fenced_code.block.markdown' },
      { begin: '`', end: '`', name: 'markup.inline.raw.string.markdown' },
      { begin: '(?<=\\w )#', end: '$', name: 'comment.line.number-sign.yaml' },
    ],
  },
  'source.yaml': {
    scopeName: 'source.yaml',
    patterns: [{ begin: '#', end: '$', name: 'comment.line.number-sign.yaml' }],
  },
};

const registry = new textmate.Registry({
  onigLib: loadOniguruma(),
  loadGrammar: async (scope) => (BASES[scope] ?? ours(scope)) as IRawGrammar,
  getInjections: (scope) =>
    contributes.grammars.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
});

/** Each stretch that has a scope of ours, as `words → scope`. */
export async function highlighted(text: string, language: Language): Promise<string[]> {
  const lines = await shownIn(text, language);
  return lines.flatMap(({ line, shown }) =>
    shown.map(({ start, end, scope }) => `${line.slice(start, end)} → ${scope}`),
  );
}

/** The text, and below each line its stretches that have a scope of ours. */
export async function underlined(text: string, language: Language): Promise<string> {
  const lines = await shownIn(text, language);
  return lines
    .flatMap(({ line, shown }) => [
      `  ${line}`.trimEnd(),
      ...shown.map(({ start, end, scope }) => `> ${' '.repeat(start)}${'^'.repeat(end - start)} ${scope}`),
    ])
    .join('\n');
}

interface Shown {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

async function shownIn(text: string, language: Language): Promise<{ line: string; shown: Shown[] }[]> {
  const grammar = await registry.loadGrammar(SCOPES[language]);
  let stack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar!.tokenizeLine(line, stack);
    stack = ruleStack;
    const shown = tokens.flatMap(({ startIndex: start, endIndex: end, scopes }) => {
      const scope = scopes.find((one) => one.endsWith('.pilotlint'));
      return scope ? [{ start, end, scope }] : [];
    });
    return { line, shown };
  });
}

function ours(scope: string): unknown {
  return JSON.parse(read(contributes.grammars.find(({ scopeName }) => scopeName === scope)!.path));
}

async function loadOniguruma() {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  return {
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  };
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
