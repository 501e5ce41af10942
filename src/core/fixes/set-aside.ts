import type { Topic } from '../assess/guide';
import type { TextChange } from '../model/text';
import { keyOf } from '../naming/skeleton';
import { isBlank } from './fill';
import { withLineEnds } from './line-ends';
import { insertSections } from './markdown/insert';
import { contentEnd, paragraphAt } from './markdown/facets';
import { sectionsOf } from './markdown/sections';
import type { Subject } from './subject';
import { insertKeys } from './yaml/insert';
import type { Yaml } from './yaml/map';
import { replaced } from '../text/ranges';

/** Says that a criterion does not apply; null where something speaks of it. */
export function setAside(subject: Subject, topic: Topic, yaml: Yaml | null): TextChange[] | null {
  const { criterion, result } = topic;
  const sentence = sentenceIn(subject);
  if (result.state === 'missing') {
    if (!yaml) return insertSections(subject, [{ criterion, body: `${sentence}.` }]);
    return insertKeys(subject, yaml, [{ criterion, entry: { key: keyOf(criterion), value: sentence } }]);
  }
  return result.state === 'placeholder' ? inPlace(subject, topic, sentence) : null;
}

/** Without its reason it is a placeholder. */
function sentenceIn({ write }: Subject): string {
  return write('Not applicable because ‹why it does not apply to this pilot›');
}

/** In place of the one thing that stands there and is not filled in. */
function inPlace({ text, proposal }: Subject, { label }: Topic, sentence: string): TextChange[] | null {
  if (!label) return null;
  const own = proposal.statements.filter((one) =>
    one.labels.some(({ range }) => range.start === label.range.start),
  );
  const [only] = own;
  if (!only || own.length > 1 || !isBlank(only)) return null;
  if (only.passage.text !== '') {
    return [replaced(only.range, sentence)];
  }
  const section = sectionsOf(text, proposal).find((one) => one.label.range.start === label.range.start);
  const colon = /^["']?[*_]{0,3}\s?[:：][*_]{0,3}/.exec(text.slice(label.range.end));
  if (section) {
    const below = paragraphAt(text, contentEnd(text, section), `${sentence}.`);
    return [{ ...below, text: withLineEnds(below.text, text) }];
  }
  return colon && [{ offset: label.range.end + colon[0].length, length: 0, text: ` ${sentence}` }];
}
