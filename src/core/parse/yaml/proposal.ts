import type { Proposal } from '../../model/proposal';
import type { Language } from '../../model/text';
import { firstLineOf } from '../../text/lines';
import { Outline } from '../outline';
import { Placement, shifted } from '../place';
import type { YamlProposal } from './reading';

/** A proposal written in YAML that starts at `base` of the document. */
export function yamlProposal(read: YamlProposal, text: string, base: number, language: Language): Proposal {
  const outline = new Outline();
  for (const stretch of read.stretches) outline.add(stretch.draft, base + stretch.base);
  const range = shifted(read.range, base);
  const title = read.title && new Placement(base).label(read.title);
  const firstLine = firstLineOf(text.slice(range.start, range.end));
  return {
    language,
    entry: read.entry,
    title,
    anchor: title?.range ?? shifted(firstLine, range.start),
    range,
    headings: [],
    statements: outline.statements,
  };
}
