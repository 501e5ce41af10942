import { isMap, isScalar, isSeq } from 'yaml';
import { lineStart } from '../markdown/sections';
import { mostCommon } from '../most-common';
import { keyOf, type Entry, type Yaml } from './map';

/** How a YAML text is written. */
export interface YamlStyle {
  /** A key such as `decision_right`, as the text writes its keys. */
  key(name: string): string;
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a key to the dashes below it. */
  readonly dash: number;
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
  const step = Math.max(1, below((value) => isMap(value)) ?? 2);
  const large = (maps[0]?.items ?? []).slice(1).filter(({ value }) => value && !isScalar(value));
  return {
    key: caseOf(maps.flatMap(({ items }) => items.map((entry) => keyOf(entry as Entry)))),
    step,
    dash: below((value) => isSeq(value)) ?? step,
    isSpaced: mostCommon(large.map(({ key }) => isBlankAbove(text, key.range[0]))) ?? false,
  };
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Above a key or above the comments that head it. */
function isBlankAbove(text: string, offset: number): boolean {
  const above = text.slice(0, lineStart(text, offset)).replace(/(?:^|(?<=\n))(?:[ \t]*#[^\n]*\n)+$/, '');
  return /\n[ \t\r]*\n$/.test(above);
}

const CASES: readonly [RegExp, (name: string) => string][] = [
  [/^[a-z\d]+(?:_[a-z\d]+)+$/, (name) => name],
  [/^[a-z\d]+(?:-[a-z\d]+)+$/, (name) => name.replace(/_/g, '-')],
  [
    /^[a-z\d]+(?:[A-Z][a-z\d]*)+$/,
    (name) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  ],
  [/^[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+$/, (name) => pascal(name)],
  [/^[A-Z]\w*(?: \w+)+$/, (name) => name[0]!.toUpperCase() + name.slice(1).replace(/_/g, ' ')],
  [/^[a-z]\w*(?: \w+)+$/, (name) => name.replace(/_/g, ' ')],
];

function pascal(name: string): string {
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function caseOf(keys: readonly string[]): (name: string) => string {
  const kinds = keys.map((key) => CASES.findIndex(([pattern]) => pattern.test(key)));
  return CASES[mostCommon(kinds.filter((kind) => kind >= 0)) ?? 0]![1];
}
