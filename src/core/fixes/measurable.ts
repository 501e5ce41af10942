import type { Topic } from '../assess/guide';
import { isUnfilled } from '../evidence/placeholders';
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

/** Goes on with a sentence that claims a direction: metric, baseline, target, date. Null where there is none. */
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
  const words = LEADS.map(([facet, lead]) => lead + fields.find((one) => one.facet?.id === facet)!.prompt);
  const end = text.trimEnd().replace(/[.;,]$/, '').length;
  const offset = statement.locate(end, end).start;
  return [{ offset, length: 0, text: ` – ${words.join(' ').replace(' measured', ', measured')}` }];
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
