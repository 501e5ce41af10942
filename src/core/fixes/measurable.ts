import type { Topic } from '../assess/guide';
import { isOpen, isUnfilled } from '../evidence/placeholders';
import type { FixableFinding } from '../model/fix';
import type { Statement } from '../model/proposal';
import type { Range, TextChange } from '../model/text';
import { fieldsOf } from '../naming/fields';
import type { Subject } from './subject';
import { contains } from '../text/ranges';

/** What leads to each part of a measurable outcome, in the order of a sentence. */
const LEADS: readonly [facet: string, lead: string][] = [
  ['metric', ''],
  ['baseline', 'from '],
  ['target', 'to '],
  ['timeframe', 'by '],
  ['measurement-source', 'measured in '],
];

/**
 * Goes on with a sentence that claims a direction: metric, baseline, target, date, or what it lacks of them. Null where
 * there is none.
 */
export function measurable(
  subject: Subject,
  topic: Topic,
  { code, range }: FixableFinding,
): TextChange[] | null {
  if (topic.criterion.id !== 'outcome-defined' || !/-vague$|-missing$|incomplete$/.test(code)) return null;
  const statement = sentenceAt(subject, range) ?? sentenceUnder(subject, topic);
  if (!statement) return null;
  const { text } = statement.passage;
  const fields = fieldsOf(topic.criterion);
  const stated = statedIn(statement, topic);
  const words = LEADS.filter(([facet]) => !stated.includes(facet)).map(
    ([facet, lead]) => lead + fields.find((one) => one.facet?.id === facet)!.prompt,
  );
  const added = ` – ${words.join(' ').replace(' measured', ', measured')}`;
  // What is stated must not drown in what is still open.
  if (stated.length > 0 && isOpen({ ...statement.passage, text: text + added })) return null;
  const end = text.trimEnd().replace(/[.;,]$/, '').length;
  return [{ offset: statement.locate(end, end).start, length: 0, text: added }];
}

function statedIn({ range }: Statement, { result }: Topic): string[] {
  return result.facets
    .filter(({ evidence }) => evidence.some((one) => contains(range, one.range)))
    .map(({ id }) => id);
}

function sentenceAt({ proposal }: Subject, range: Range): Statement | undefined {
  return proposal.statements.find((one) => isSentence(one) && contains(one.range, range));
}

/** The first in the section that has no number yet. */
function sentenceUnder({ proposal }: Subject, { label }: Topic): Statement | undefined {
  return proposal.statements.find(
    (one) =>
      isSentence(one) &&
      !/\d/.test(one.passage.text) &&
      one.labels.some(({ range }) => range.start === label?.range.start),
  );
}

function isSentence(statement: Statement): boolean {
  return /^(?:prose|item)$/.test(statement.passage.kind) && !isUnfilled(statement);
}
