import type { LiveDocument } from '../assess/assess';
import { guideOf } from '../assess/guide';
import { directivesIn } from '../directives/read';
import { frontMatterEnd } from '../parse/markdown/sections';
import type { Directive, DirectiveKind } from '../model/directive';
import type { Fix, FixableFinding } from '../model/fix';
import type { ParsedDocument } from '../model/proposal';
import type { TextChange } from '../model/text';
import { withLineEnds } from './line-ends';
import { lineEnd, lineStart, nextLine } from '../text/lines';
import { yamlOf } from './yaml/map';

/** Hides a finding, with a reason to give: for its line where a comment can stand there, and for the document. */
export function disableFixes(live: LiveDocument, finding: FixableFinding): Fix[] {
  const { text } = live;
  const document = live.read();
  const place: Place = {
    text,
    document,
    finding,
    directives: directivesIn(text, document),
    reason: guideOf(live).write('‹why›'),
  };
  const { criterion } = finding;
  const made = (kind: 'disable-line' | 'disable-file', edit: TextChange | null): Fix[] =>
    edit
      ? [
          {
            kind,
            criteria: [criterion],
            facets: [],
            pick: null,
            edits: [{ ...edit, text: withLineEnds(edit.text, text) }],
          },
        ]
      : [];
  return [...made('disable-line', forLine(place)), ...made('disable-file', forFile(place))];
}

interface Place {
  readonly text: string;
  readonly document: ParsedDocument;
  readonly finding: FixableFinding;
  readonly directives: readonly Directive[];
  /** To be filled in. */
  readonly reason: string;
}

function forFile({ text, document, finding, directives, reason }: Place): TextChange {
  const known = directives.find(({ kind, targets }) => kind === 'disable-file' && targets.length > 0);
  if (known) return alsoIn(known, finding);
  const isMarkdown = document.language === 'markdown';
  const end = isMarkdown ? frontMatterEnd(text) : 0;
  const start = end > 0 ? nextLine(text, end) : text.startsWith('\uFEFF') ? 1 : 0;
  const lead = end > 0 ? '\n' : '';
  const comment = commentOf('disable-file', finding, reason, isMarkdown);
  return {
    offset: start,
    length: 0,
    text: isMarkdown ? `${lead}${comment}\n${lead === '' ? '\n' : ''}` : `${comment}\n`,
  };
}

function forLine(place: Place): TextChange | null {
  const { text, document, finding, directives } = place;
  // Above the first words of a document without a title the comment itself would be what comes first.
  const { start } = finding.range;
  if (document.proposals.some(({ title, anchor }) => !title && anchor.start === start)) return null;
  const line = lineStart(text, finding.range.start);
  const above = directives.find(
    ({ kind, range, targets }) =>
      kind === 'disable-next-line' && targets.length > 0 && nextLine(text, range.end) === line,
  );
  if (above) return alsoIn(above, finding);
  const inYaml = document.language === 'yaml' || line < frontMatterEnd(text);
  return inYaml ? aboveKey(place, line) : besideWords(place, line);
}

/** One more name in a comment that is there. */
function alsoIn({ targets }: Directive, { criterion }: FixableFinding): TextChange {
  return { offset: targets.at(-1)!.range.end, length: 0, text: `, ${criterion}` };
}

/** Not in the midst of a value, where a comment would be part of it. */
function aboveKey({ text, document, finding, reason }: Place, line: number): TextChange | null {
  const yaml = yamlOf(text, document.language);
  const end = lineEnd(text, line);
  const isKey = yaml?.maps.some(({ items }) =>
    items.some(({ key }) => key.range[0] + yaml.base >= line && key.range[0] + yaml.base < end),
  );
  const indent = /^[ \t]*/.exec(text.slice(line, end))![0];
  if (line > 0 && !isKey) return null;
  return {
    offset: line,
    length: 0,
    text: `${indent}${commentOf('disable-next-line', finding, reason, false)}\n`,
  };
}

/** Above where a block begins; within one, a line of its own would cut it in two. */
function besideWords({ text, finding, reason }: Place, line: number): TextChange {
  const end = lineEnd(text, line);
  const source = text.slice(line, end);
  const isAtStart =
    line === 0 ||
    /(?:^|\n)[ \t\r]*\n$/.test(text.slice(0, line)) ||
    /---[ \t]*\r?\n$/.test(text.slice(0, line));
  const isBlock = /^ {0,3}#{1,6}\s/.test(source) || (isAtStart && /^[^\s\-*+>|\d]/.test(source));
  if (isBlock) {
    return { offset: line, length: 0, text: `${commentOf('disable-next-line', finding, reason, true)}\n` };
  }
  const cell = /\s*\|[ \t]*$/.exec(source);
  const at = cell?.index ?? source.trimEnd().length;
  return { offset: line + at, length: 0, text: ` ${commentOf('disable-line', finding, reason, true)}` };
}

function commentOf(
  kind: DirectiveKind,
  { criterion }: FixableFinding,
  reason: string,
  isMarkdown: boolean,
): string {
  const words = `pilotlint-${kind} ${criterion} -- ${reason}`;
  return isMarkdown ? `<!-- ${words} -->` : `# ${words}`;
}
