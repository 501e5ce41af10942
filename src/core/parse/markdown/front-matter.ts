import type { Root } from 'mdast';
import { linesOf } from '../../text/lines';
import type { Range } from '../../model/text';
import { readYaml, type YamlReading } from '../yaml/reading';
import { rangeOf } from './phrasing';

/** What the YAML at the top of a document says. */
export interface FrontMatter {
  /** The line that opens it. */
  readonly opening: Range;
  /** Where its YAML starts: the readings' ranges are relative to this. */
  readonly start: number;
  /** Read as one proposal. */
  readonly whole: YamlReading;
  /** Read as a register, if it is one. */
  readonly register: YamlReading | null;
}

/** The front matter of the first section, or null. What is wrong with it does not keep the rest from being read. */
export function readFrontMatter({ children: [node] }: Root, source: string): FrontMatter | null {
  if (node?.type !== 'yaml') return null;
  const { start, end } = rangeOf(node);
  const [opening, ...lines] = linesOf(source, start, end);
  const inner = lines[0]!.start;
  const yaml = source.slice(inner, lines.at(-1)!.start);
  const reading = readYaml(yaml);
  const isRegister = reading.proposals[0]!.entry !== null;
  return {
    opening: opening!,
    start: inner,
    whole: isRegister ? readYaml(yaml, { asOne: true }) : reading,
    register: isRegister ? reading : null,
  };
}
