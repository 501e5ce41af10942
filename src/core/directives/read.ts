import type { Directive, DirectiveKind } from '../model/directive';
import { DIRECTIVE_KINDS } from '../model/directive';
import type { ParsedDocument, Statement } from '../model/proposal';
import type { Range } from '../model/text';
import { frontMatterEnd } from '../parse/markdown/sections';
import { PROMPT } from '../text/prompt';

const IN_MARKDOWN = /<!--\s*pilotlint-([a-z][a-z-]{0,40})(?![a-z-])((?:(?!-->)[^]){0,1000})-->/g;
const IN_YAML = /(?<![^\s])#+[ \t]*pilotlint-([a-z][a-z-]{0,40})(?![a-z-])([^\r\n]*)/g;

/** The directives of a document in order: in its comments, not in what only shows one. */
export function directivesIn(
  text: string,
  { language, proposals }: Pick<ParsedDocument, 'language' | 'proposals'>,
): Directive[] {
  if (!text.includes('pilotlint-')) return [];
  const statements = proposals.flatMap((proposal) => proposal.statements);
  const header = language === 'yaml' ? text.length : frontMatterEnd(text);
  const inYaml = matches(IN_YAML, text.slice(0, header)).filter(({ range }) => !isWords(range, statements));
  const inMarkdown = matches(IN_MARKDOWN, text).filter(
    ({ range }) => range.start >= header && !isCode(text, range, statements),
  );
  return [...inYaml, ...inMarkdown];
}

function matches(pattern: RegExp, text: string): Directive[] {
  return Array.from(text.matchAll(pattern), (found) => {
    const [whole, name = '', rest = ''] = found;
    const start = found.index + whole.indexOf('pilotlint-') + 'pilotlint-'.length;
    const end = found.index + whole.trimEnd().length;
    return toDirective(name, rest, { start, end: start + name.length }, { start: found.index, end });
  });
}

function toDirective(name: string, rest: string, verb: Range, range: Range): Directive {
  const [names = '', ...reason] = rest.split(/(?:^|\s)--+(?=\s|$)/);
  const why = reason.join(' -- ').trim();
  return {
    kind: DIRECTIVE_KINDS.find((kind): kind is DirectiveKind => kind === name) ?? null,
    verb: { name, range: verb },
    targets: Array.from(names.matchAll(/[^\s,]+/g), (word) => ({
      name: word[0],
      range: { start: verb.end + word.index, end: verb.end + word.index + word[0].length },
    })),
    reason: /[\p{L}\p{N}]/u.test(why.replace(PROMPT, '')) ? why : '',
    range,
  };
}

/** A hash in a value is no comment. */
function isWords({ start }: Range, statements: readonly Statement[]): boolean {
  return statements.some(
    ({ passage, range }) => passage.standing === 'statement' && range.start <= start && start < range.end,
  );
}

function isCode(text: string, { start }: Range, statements: readonly Statement[]): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if ((line.match(/`/g)?.length ?? 0) % 2 === 1) return true;
  return statements.some(
    ({ passage, range }) => passage.standing === 'code' && range.start <= start && start < range.end,
  );
}
