import type { Topic } from '../assess/guide';
import { isOpen, isUnfilled } from '../evidence/placeholders';
import type { FixableFinding } from '../model/fix';
import type { Proposal, Statement } from '../model/proposal';
import type { Say } from '../model/say';
import type { Range, TextChange } from '../model/text';
import { fieldsOf } from '../naming/fields';
import type { Subject } from './subject';
import { contains } from '../text/ranges';

/** How each part of a measurable outcome is led to, in the order of a sentence. */
const PARTS: readonly [facet: string, lead: (prompt: string, write: Say) => string][] = [
  ['metric', (prompt) => prompt],
  ['baseline', (prompt, write) => write('from {0}', prompt)],
  ['target', (prompt, write) => write('to {0}', prompt)],
  ['timeframe', (prompt, write) => write('by {0}', prompt)],
];
const SOURCE = 'measurement-source';

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
  const promptFor = (facet: string) => fields.find((one) => one.facet?.id === facet)!.prompt;
  const parts = PARTS.filter(([facet]) => !stated.includes(facet)).map(([facet, lead]) =>
    lead(promptFor(facet), subject.write),
  );
  const sources = stated.includes(SOURCE) ? [] : [subject.write('measured in {0}', promptFor(SOURCE))];
  const added = ` – ${[...(parts.length > 0 ? [parts.join(' ')] : []), ...sources].join(', ')}`;
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
  return sentencesOf(proposal).find((one) => contains(one.range, range));
}

/** The first in the section that has no number yet. */
function sentenceUnder({ proposal }: Subject, { label }: Topic): Statement | undefined {
  return sentencesOf(proposal).find(
    (one) =>
      !/\d/.test(one.passage.text) && one.labels.some(({ range }) => range.start === label?.range.start),
  );
}

/** What introduces a list is its label, not a sentence to go on with. */
function sentencesOf({ statements }: Proposal): Statement[] {
  const labels = new Set(statements.flatMap((one) => one.labels.map(({ range }) => range.start)));
  return statements.filter(
    (one) => /^(?:prose|item)$/.test(one.passage.kind) && !isUnfilled(one) && !labels.has(one.range.start),
  );
}
