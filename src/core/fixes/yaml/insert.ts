import type { Criterion } from '../../model/criterion';
import type { TextChange } from '../../model/text';
import { withLineEnds } from '../line-ends';
import { mostCommon } from '../../text/most-common';
import { boundaryFor, rankOf, type Landmark } from '../order';
import type { Subject } from '../subject';
import { columnOf, styleOf } from './style';
import { entryAt, inDocument, type Mapping, type Yaml } from './map';
import { insertEntries, linesOf, type NewEntry } from './write';

export interface NewKey {
  readonly criterion: Criterion;
  readonly entry: NewEntry;
}

/** Inserts keys where the document's own order wants them, in its style. */
export function insertKeys(subject: Subject, yaml: Yaml, wanted: readonly NewKey[]): TextChange[] {
  const style = styleOf(yaml);
  const inOrder = [...wanted].sort((a, b) => rankOf(a.criterion) - rankOf(b.criterion));
  const map = hostOf(subject, yaml);
  if (!map) {
    const lines = inOrder.flatMap(({ entry }) => linesOf(entry, 0, style));
    const gap = yaml.text === '' || yaml.text.endsWith('\n') ? '' : '\n';
    return inDocument(yaml, [{ offset: yaml.text.length, length: 0, text: `${gap}${lines.join('\n')}\n` }]);
  }
  const known = [...landmarksIn(map, subject, yaml)];
  const indices = boundariesOf(map, yaml);
  const placed = inOrder.map(({ criterion, entry }) => {
    const boundary = boundaryFor(criterion, known, indices);
    known.push({ criterion, position: boundary });
    return { boundary, entry };
  });
  const edits = indices.flatMap((boundary) => {
    const here = placed.filter((one) => one.boundary === boundary).map(({ entry }) => entry);
    return here.length === 0 ? [] : [insertEntries(yaml, map, boundary, here, style)];
  });
  return inDocument(yaml, edits).map((edit) => ({ ...edit, text: withLineEnds(edit.text, subject.text) }));
}

/** The mapping that holds most of what is there already, or that of the proposal as a whole. */
function hostOf(subject: Subject, yaml: Yaml): Mapping | undefined {
  const { range } = subject.proposal;
  const within = yaml.maps.filter(
    (map) => map.range[0] + yaml.base >= range.start && map.range[1] + yaml.base <= range.end + 1,
  );
  const hosts = keysOf(subject).flatMap(({ offset }) => entryAt(yaml, offset)?.map ?? []);
  return mostCommon(hosts) ?? within[0];
}

/** Where criteria have keys of their own. */
function keysOf({ topics }: Subject): { criterion: Criterion; offset: number }[] {
  return topics.flatMap(({ criterion, label }) =>
    label?.kind === 'key' ? [{ criterion, offset: label.range.start }] : [],
  );
}

function landmarksIn(map: Mapping, subject: Subject, { base }: Yaml): Landmark[] {
  return keysOf(subject).flatMap(({ criterion, offset }) => {
    const index = map.items.findIndex(
      ({ key, value }) => key.range[0] <= offset - base && offset - base < (value?.range[2] ?? key.range[1]),
    );
    return index < 0 ? [] : [{ criterion, position: index + 0.5 }];
  });
}

/** Not before a key that follows a dash on its line. */
function boundariesOf(map: Mapping, { text }: Yaml): number[] {
  const first = map.items[0]?.key.range[0] ?? 0;
  const lead = text.slice(first - columnOf(text, first), first);
  const all = Array.from({ length: map.items.length + 1 }, (_, index) => index);
  return lead.trim() === '' || map.flow ? all : all.slice(1);
}
