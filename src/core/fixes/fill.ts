import { isMap } from 'yaml';
import type { Topic } from '../assess/guide';
import { placeholdersIn, isUnfilled } from '../evidence/placeholders';
import type { Criterion } from '../model/criterion';
import type { Statement } from '../model/proposal';
import type { Range, TextChange } from '../model/text';
import { fieldsFor, fieldsOf, type Field } from '../naming/fields';
import { isSame, vocabularyOf } from '../naming/labels';
import { bodyOf } from '../naming/skeleton';
import { withLineEnds } from './line-ends';
import { contentEnd, paragraphAt } from './markdown/facets';
import { lineEnd } from '../text/lines';
import { sectionsOf, type Section } from './markdown/sections';
import { isAllYaml, type Subject } from './subject';
import { entryAt, inDocument, type Yaml } from './yaml/map';
import { columnOf, styleOf } from './yaml/style';
import { flowValue, insertEntries, valueFor, valueLines } from './yaml/write';
import { contains, replaced } from '../text/ranges';

/** Prompts in place of what is open in a criterion's own section; null when nothing can be filled in there. */
export function fillSection(subject: Subject, topic: Topic, yaml: Yaml | null): TextChange[] | null {
  const { label, criterion } = topic;
  if (!label) return null;
  const { text, proposal } = subject;
  const statements = proposal.statements.filter(
    (one) =>
      one.passage.standing === 'statement' &&
      one.labels.some(({ range, kind }) => kind === label.kind && range.start === label.range.start),
  );
  const open = statements.filter(isUnfilled);
  const edits = open.flatMap((statement) => fillStatement(subject, statement, criterion, label.range) ?? []);
  if (edits.length > 0) return edits;
  const section = sectionsOf(text, proposal).find((one) => one.label.range.start === label.range.start);
  if (section) return [fillBody(subject, criterion, section, open)];
  const isOpen = open.length === 1 && statements.length === 1 && isBlank(open[0]!);
  return yaml && isOpen ? fillKey(subject, criterion, label.range.start, yaml) : null;
}

/** In place of the one placeholder of a section, or below all that is there. */
function fillBody(
  { text }: Subject,
  criterion: Criterion,
  section: Section,
  open: readonly Statement[],
): TextChange {
  const body = withLineEnds(bodyOf(criterion), text);
  const [only] = open;
  if (only && open.length === 1 && placeholdersIn(only.passage).length > 0) return replaced(only.range, body);
  const below = paragraphAt(text, contentEnd(text, section), body);
  return { ...below, text: withLineEnds(below.text, text) };
}

/** Whether a statement is empty or a placeholder by itself. */
export function isBlank({ passage }: Statement): boolean {
  return passage.text === '' || placeholdersIn(passage).length > 0;
}

/** Prompts in place of what is open at a place, for one facet; null when nothing is. */
export function fillFacet(subject: Subject, topic: Topic, facet: string, range: Range): TextChange[] | null {
  const [field] = fieldsFor(topic.criterion, [facet]);
  if (!field?.facet) return null;
  const words = vocabularyOf(field.facet);
  const statement = subject.proposal.statements.find(
    (one) =>
      isUnfilled(one) &&
      one.labels.some((label) => words.matches(label)) &&
      (contains(one.range, range) || one.labels.some((label) => label.range.start === range.start)),
  );
  return statement ? promptsFor(subject.text, statement, field) : null;
}

/** A prompt beside the vague value of a facet's own label; null where it has none. */
export function sharpen(
  { proposal }: Subject,
  topic: Topic,
  facet: string,
  range: Range,
): TextChange[] | null {
  const [field] = fieldsFor(topic.criterion, [facet]);
  if (!field?.facet) return null;
  const words = vocabularyOf(field.facet);
  const statement = proposal.statements.find(
    ({ range: whole, labels }) =>
      contains(whole, range) && labels.some((label) => label.kind !== 'heading' && words.matches(label)),
  );
  if (!statement) return null;
  const end = statement.passage.text.trimEnd().replace(/[.;,]$/, '').length;
  return [{ offset: statement.locate(end, end).start, length: 0, text: `, ${field.prompt}` }];
}

/** Only where a label says what is to be filled in. */
function fillStatement(
  { text, proposal }: Subject,
  statement: Statement,
  criterion: Criterion,
  own: Range,
): TextChange[] | null {
  if (placeholdersIn(statement.passage).some(({ start }) => statement.passage.text[start] === '‹')) {
    return kept(text, statement);
  }
  const fields = fieldsOf(criterion);
  // A field of the front matter says one thing.
  const isField = !isAllYaml(proposal);
  const names = fields.map(({ label, key }) => (proposal.language === 'yaml' ? key : label));
  const isOwn = (name: string) => names.some((one) => isSame(one, name));
  const labels = statement.labels.filter(
    ({ range, kind, text: name }) =>
      range.start !== own.start || kind === 'inline' || (isField && kind === 'key') || isOwn(name),
  );
  const facet = criterion.facets.find((one) => labels.some((label) => vocabularyOf(one).matches(label)));
  const field = fields.find((one) => one.facet === facet);
  return facet && field ? promptsFor(text, statement, field) : null;
}

/** Prompts that are there already: nothing changes but that they are ready to be filled in. */
function kept(text: string, { passage, locate }: Statement): TextChange[] {
  return placeholdersIn(passage).map(({ start, end }) => {
    const range = locate(start, end);
    return replaced(range, text.slice(range.start, range.end));
  });
}

function promptsFor(text: string, statement: Statement, { prompt }: Field): TextChange[] | null {
  const [span] = placeholdersIn(statement.passage);
  if (statement.passage.text[span?.start ?? -1] === '‹') return kept(text, statement);
  if (span) return [replaced(statement.locate(span.start, span.end), prompt)];
  if (statement.passage.text !== '') return null;
  const label = statement.labels.at(-1);
  const isCell = statement.labels.some(({ kind }) => kind === 'column');
  if (isCell) return [replaced(withoutPipe(text, statement.range), ` ${prompt} `)];
  if (!label || label.kind === 'heading') return null;
  const rest = text.slice(label.range.end, lineEnd(text, label.range.end));
  const found = /^["']?[*_]{0,3}\s?[:：][*_]{0,3}/.exec(rest);
  if (!found) return null;
  const offset = label.range.end + found[0].length;
  const quotes = /^\s*(?:''|"")/.exec(text.slice(offset))?.[0] ?? '';
  return [{ offset, length: quotes.length, text: ` ${prompt}` }];
}

/** The last cell of a row is read with the pipe that ends it. */
function withoutPipe(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).replace(/\|$/, '').length };
}

/** The keys of a criterion below its own, beside those that are there. */
function fillKey(subject: Subject, criterion: Criterion, offset: number, yaml: Yaml): TextChange[] | null {
  const found = entryAt(yaml, offset);
  if (!found) return null;
  const { map, entry } = found;
  const style = styleOf(yaml);
  const value = valueFor(criterion, fieldsOf(criterion));
  if (isMap(entry.value)) {
    const beside = insertEntries(yaml, entry.value, entry.value.items.length, value.entries, style);
    return inDocument(yaml, [{ ...beside, text: withLineEnds(beside.text, subject.text) }]);
  }
  const colon = yaml.text.indexOf(':', entry.key.range[1]) + 1;
  const end = Math.max(colon, entry.value?.range[1] ?? colon);
  const words = yaml.text.slice(colon, end).trimEnd();
  // A comment between the entries of a list would go with them.
  if (words.includes('#')) return null;
  const gone = { offset: colon, length: words.length, text: map.flow ? ` ${flowValue(value, style)}` : '' };
  if (map.flow) return inDocument(yaml, [gone]);
  const lines = valueLines(value, columnOf(yaml.text, entry.key.range[0]), style);
  const below = withLineEnds(`\n${lines.join('\n')}`, subject.text);
  // A comment beside the value stays where it is.
  const lineBreak = lineEnd(yaml.text, colon + words.length);
  return inDocument(yaml, [gone, { offset: lineBreak, length: 0, text: below }]);
}
