import { isMap, isScalar, isSeq } from 'yaml';
import { keyStyleOf, type KeyStyle } from '../../naming/key-style';
import { isBlankAbove, lineStart } from '../../text/lines';
import { mostCommon } from '../../text/most-common';
import { keyOf, type Entry, type Yaml } from './map';

/** How a YAML text is written. */
export interface YamlStyle {
  readonly key: KeyStyle;
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a key to the dashes below it. */
  readonly dash: number;
  /** Whether keys between braces stand in quotes, as they have to in JSON. */
  readonly isQuoted: boolean;
  /** Whether there is a blank line between the larger parts. */
  readonly isSpaced: boolean;
}

export function styleOf(yaml: Yaml): YamlStyle {
  const { text, maps } = yaml;
  const entries = maps.filter(({ flow }) => !flow).flatMap(({ items }) => items as Entry[]);
  const below = (wanted: (value: Entry['value']) => boolean) =>
    mostCommon(
      entries.flatMap(({ key, value }) =>
        value &&
        wanted(value) &&
        !('flow' in value && value.flow) &&
        text.slice(key.range[0], value.range[0]).includes('\n')
          ? [columnOf(text, value.range[0]) - columnOf(text, key.range[0])]
          : [],
      ),
    );
  const inFlow = maps.filter(({ flow }) => flow).flatMap(({ items }) => items as Entry[]);
  const step = Math.max(1, below((value) => isMap(value)) ?? 2);
  const large = (maps[0]?.items ?? []).slice(1).filter(({ value }) => value && !isScalar(value));
  return {
    key: keyStyleOf(maps.flatMap(({ items }) => items.map((entry) => keyOf(entry as Entry)))),
    step,
    dash: below((value) => isSeq(value)) ?? step,
    isQuoted: mostCommon(inFlow.map(({ key }) => text[key.range[0]] === '"')) ?? true,
    isSpaced: mostCommon(large.map(({ key }) => isSetOff(text, key.range[0]))) ?? false,
  };
}

export function columnOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return offset - start - (text[start] === '\uFEFF' ? 1 : 0);
}

/** Above a key or above the comments that head it. */
function isSetOff(text: string, offset: number): boolean {
  const above = text.slice(0, lineStart(text, offset)).replace(/(?:^|(?<=\n))(?:[ \t]*#[^\n]*\n)+$/, '');
  return isBlankAbove(above, above.length);
}
