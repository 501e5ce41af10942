import type { Topic } from '../../assess/guide';
import { isOpen } from '../../evidence/placeholders';
import type { Statement } from '../../model/proposal';
import type { TextChange } from '../../model/text';
import type { Field } from '../../naming/fields';
import type { Subject } from '../subject';
import { withLineEnds } from '../line-ends';
import { addToList } from './list-form';
import { lineEnd, lineStart, nextLine } from '../../text/lines';
import { sectionsOf, type Section } from './sections';
import { addToTable } from './table-form';

/** Adds what a section lacks in the form it is written in; null when there is no section of its own. */
export function addFields(subject: Subject, topic: Topic, fields: readonly Field[]): TextChange[] | null {
  const { label } = topic;
  if (!label || fields.length === 0) return null;
  const { text } = subject;
  const statements = subject.proposal.statements.filter(
    ({ labels, passage }) =>
      passage.standing === 'statement' &&
      labels.some(({ range, kind }) => kind === label.kind && range.start === label.range.start),
  );
  const section = sectionsOf(text, subject.proposal).find(
    (one) => one.label.range.start === label.range.start,
  );
  const edits = section
    ? addToSection(text, section, statements, topic, fields)
    : addToLine(text, statements, fields);
  return edits && edits.map((edit) => ({ ...edit, text: withLineEnds(edit.text, text) }));
}

function addToSection(
  text: string,
  section: Section,
  statements: readonly Statement[],
  { criterion }: Topic,
  fields: readonly Field[],
): TextChange[] {
  const end = contentEnd(text, section);
  const stretch = { start: section.body, end: Math.max(section.body, end) };
  const own = statements.filter(({ range }) => range.start >= stretch.start && range.start < stretch.end);
  return (
    addToTable(text, stretch, criterion, fields) ??
    addToList(text, own, fields) ?? [addParagraphs(text, end, fields)]
  );
}

/** The end of what stands in a section before its children, without blank lines and rules; else of its heading. */
export function contentEnd(text: string, { body, ownEnd }: Section): number {
  const content = text.slice(body, ownEnd).trimEnd();
  if (content === '') return text.slice(0, body).trimEnd().length;
  const rule = /(?:^|\n)[ \t]*(?:-{3,}|\*{3,}|_{3,})$/.exec(content);
  return body + (rule ? content.slice(0, rule.index).trimEnd() : content).length;
}

function addParagraphs(text: string, offset: number, fields: readonly Field[]): TextChange {
  return paragraphAt(text, offset, fields.map(({ label, prompt }) => `${label}: ${prompt}`).join('\n\n'));
}

/** Words set off from what stands above them and below. Line ends are `\n`. */
export function paragraphAt(text: string, offset: number, words: string): TextChange {
  const next = nextLine(text, offset);
  const isApart = text.slice(next, lineEnd(text, next)).trim() === '';
  return { offset, length: 0, text: `\n\n${words}${isApart ? '' : '\n'}` };
}

/**
 * A labelled item gets items below it, a paragraph of a tab gets others. Where there is no room for lines the words go on, with the label inside of the
 * prompt: outside it would read as a fact.
 */
function addToLine(
  text: string,
  statements: readonly Statement[],
  fields: readonly Field[],
): TextChange[] | null {
  const last = statements.at(-1);
  if (!last) return null;
  const line = lineStart(text, last.range.start);
  const before = text.slice(line, last.range.start);
  const item = /^(\s*)((?:[-*+]|\d+[.)])\s+)/.exec(before);
  if (item && last.passage.kind !== 'cell') {
    const indent = `${item[1]}${' '.repeat(item[2]!.length)}`;
    const items = fields.map(({ label, prompt }) => `\n${indent}- ${label}: ${prompt}`);
    return [{ offset: lineEnd(text, last.range.end), length: 0, text: items.join('') }];
  }
  if (isInTab(before, last)) {
    const lines = fields.map(({ label, prompt }) => `\n\n${before}${label}: ${prompt}`);
    return [{ offset: lineEnd(text, last.range.end), length: 0, text: lines.join('') }];
  }
  const prompts = fields.map(({ label, prompt }) => `; ‹${label.toLowerCase()}: ${prompt.slice(1)}`);
  const words = prompts.join('');
  // Short words would drown in what is still open beside them.
  if (isOpen({ ...last.passage, text: last.passage.text + words })) return null;
  const markup = /^[`*_)\]]*/.exec(text.slice(last.range.end))![0];
  return [{ offset: last.range.end + markup.length, length: 0, text: words }];
}

/** Whether a paragraph is indented below the title of a tab or note, where more of them may follow. */
function isInTab(before: string, { labels, passage }: Statement): boolean {
  return passage.kind === 'prose' && labels.at(-1)?.kind === 'lead' && /^(?: {4,}|\t+)$/.test(before);
}
