import type { Label, ReadingProblem } from '../../model/proposal';
import type { Range } from '../../model/text';
import type { Draft } from '../draft';
import { Placement, shifted, shiftedProblem } from '../place';
import { MOST_PROBLEMS } from './compose';
import { readPiece, type Part, type PieceReading } from './piece';
import { piecesOf, type Piece } from './pieces';

/** What one proposal of a YAML text says. */
export interface YamlProposal {
  /** Its path in a register, or null when the text is one proposal. */
  readonly entry: string | null;
  readonly title: Label | null;
  readonly range: Range;
  readonly stretches: readonly Stretch[];
}

/** What a stretch of the text says that starts at `base`. */
export interface Stretch {
  readonly draft: Draft;
  readonly base: number;
}

export interface YamlReading {
  /** Never empty. */
  readonly proposals: readonly YamlProposal[];
  readonly problems: readonly ReadingProblem[];
}

/** Reads YAML as one proposal or, if it is a register and not to be read `asOne`, as many. */
export function readYaml(text: string, { asOne = false } = {}): YamlReading {
  const pieces = piecesOf(text).map(({ start, value }) => ({ start, value: readPiece(value) }));
  return readPieces(pieces, text, asOne);
}

/** Puts the pieces of a text together. */
export function readPieces(pieces: readonly Piece<PieceReading>[], text: string, asOne = false): YamlReading {
  const entries = asOne ? [] : entriesIn(pieces);
  const proposals = entries.length > 0 ? entries : [wholeOf(pieces, text)];
  const syntax = pieces.flatMap(({ start, value }) => placedProblems(value.problems, start));
  const stretches = proposals.flatMap((proposal) => proposal.stretches);
  const other = stretches.flatMap(({ draft, base }) => placedProblems(draft.problems, base));
  return { proposals, problems: [...syntax.slice(0, MOST_PROBLEMS), ...other] };
}

function placedProblems(problems: readonly ReadingProblem[], base: number): ReadingProblem[] {
  return problems.map((problem) => shiftedProblem(problem, base));
}

/** The proposals of a register or of a stream of documents; none when all is one proposal. */
function entriesIn(pieces: readonly Piece<PieceReading>[]): YamlProposal[] {
  const documents = pieces.flatMap(({ start, value }) => value.documents.map((one) => ({ ...one, start })));
  const isStream = documents.filter(({ isMapping }) => isMapping).length > 1;
  return documents.flatMap(({ isRegister, parts, start }, index) => {
    if (!isRegister && !isStream) return [];
    const stream = isStream ? `documents[${index}]` : '';
    return parts().map((part) => ({
      entry: joinPath(stream, part.path),
      title: titleIn(part, start),
      range: shifted(part.range, start),
      stretches: [stretchOf(part, start)],
    }));
  });
}

function joinPath(stream: string, path: string): string {
  return stream && path && !path.startsWith('[') ? `${stream}.${path}` : stream + path;
}

function wholeOf(pieces: readonly Piece<PieceReading>[], text: string): YamlProposal {
  const parts = pieces.map(({ start, value }) => ({ start, part: value.whole() }));
  return {
    entry: null,
    title: parts.map(({ start, part }) => titleIn(part, start)).find((title) => title !== null) ?? null,
    range: { start: 0, end: text.length },
    stretches: parts.map(({ start, part }) => stretchOf(part, start)),
  };
}

function titleIn({ title }: Part, start: number): Label | null {
  return title && new Placement(start).label(title);
}

function stretchOf({ draft, base }: Part, start: number): Stretch {
  return { draft, base: start + base };
}
