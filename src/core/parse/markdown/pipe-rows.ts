import type { Range } from '../../model/text';
import type { Draft } from '../draft';
import { isLabelLike } from '../label-shapes';
import { sliced, trimmed, type Run } from '../run';
import { labelOf, type Context } from '../statement';
import { addRow, type Cell } from '../table-row';
import type { Phrasing } from './phrasing';

/** The rows of a table written without the line below its header. */
export type PipeRows = readonly (readonly Cell[])[];

/** More of them are not put together by hand. */
const MOST_ROWS = 500;

export interface PipeTable {
  readonly rows: PipeRows;
  /** Whether the first of them is the header. */
  readonly isHeaded: boolean;
  /** The words above it that are no paragraph of their own. */
  readonly above: Phrasing | null;
  /** All that stands in the paragraph it was found in. */
  readonly phrasing: Phrasing;
}

/** The lines between pipes that end a paragraph, if all have as many cells; null when they are none. */
export function pipeTable(phrasing: Phrasing, source: string): PipeTable | null {
  const { run, hasPicture } = phrasing;
  const start = startOf(run);
  if (start === null || run.breaks.length > MOST_ROWS) return null;
  const isPipe = (at: number) => run.text[at] === '|' && isBare(run, at, source);
  const lines = linesOf(run, start, isPipe).map((line) => cellsOf(run, line, isPipe, hasPicture));
  const rows = lines.filter((cells) => !isRule(cells));
  const [first, ...rest] = rows;
  if (!first || first.length < 2 || rest.length === 0) return null;
  if (rest.some(({ length }) => length !== first.length)) return null;
  const above = start === 0 ? null : { run: sliced(run, 0, start), comments: [], hasPicture };
  const isHeaded = lines.findIndex(isRule) === 1 || isHeader(first, rest);
  return { rows, isHeaded, above, phrasing };
}

/** Where the first line starts that begins with a pipe; null when none does. */
function startOf({ text, breaks }: Run): number | null {
  if (!text.includes('|')) return null;
  const starts = [0, ...breaks.map(({ at }) => at)];
  return starts.find((at) => /^\s*\|/.test(text.slice(at, at + 8))) ?? null;
}

/** The line that stands below a header, here with another number of cells or at another place. */
function isRule(cells: readonly Cell[]): boolean {
  return cells.every(({ runs: [run] }) => run !== undefined && /^:?-+:?$/.test(run.text));
}

/** Adds its rows, the header as the names of their columns. */
export function addPipeTable({ rows, isHeaded }: PipeTable, context: Context, draft: Draft): void {
  const columns = isHeaded ? rows[0]!.map(({ runs: [run] }) => (run ? labelOf('column', run) : null)) : [];
  for (const cells of isHeaded ? rows.slice(1) : rows) addRow(cells, columns, context, draft);
}

type IsPipe = (at: number) => boolean;

/** Whether a pipe is written as it is, no backslash before it. */
function isBare({ map }: Run, at: number, source: string): boolean {
  const { start } = map.locate(at, at + 1);
  return source[start] === '|' && source[start - 1] !== '\\';
}

/** The lines from `start`, each from pipe to pipe; none when one does not stand between pipes. */
function linesOf({ text, breaks }: Run, start: number, isPipe: IsPipe): Range[] {
  const isRowEnd = (at: number) => isPipe(trimmed(text, start, at).end - 1);
  // A line break asked for may stand in a cell.
  const ends = breaks.filter(({ at, hard }) => at > start && (!hard || isRowEnd(at))).map(({ at }) => at);
  const lines = [...ends, text.length].map((end, index) => trimmed(text, ends[index - 1] ?? start, end));
  return lines.every((line) => isBetween(line, isPipe)) ? lines : [];
}

function isBetween({ start, end }: Range, isPipe: IsPipe): boolean {
  return end - start > 1 && isPipe(start) && isPipe(end - 1);
}

function cellsOf(run: Run, { start, end }: Range, isPipe: IsPipe, hasPicture: boolean): Cell[] {
  const cells: Cell[] = [];
  for (let from = start + 1, at = from; at < end; at++) {
    if (!isPipe(at)) continue;
    const words = trimmed(run.text, from, at);
    const isBlank = words.end === words.start;
    const runs = isBlank ? [] : [sliced(run, words.start, words.end)];
    // Which of the empty cells holds a picture is not known.
    cells.push({ runs, hasPicture: hasPicture && isBlank, range: run.map.locate(from, at) });
    from = at + 1;
  }
  return cells;
}

/** What tables list, by the name of their first column. */
const LISTED =
  /^(?:#|no\.?|nr\.?|id|(?:key |success |business |primary |secondary )?(?:metrics?|measures?|indicators?|kpis?|criteri(?:on|a)|outcomes?)|(?:potential )?(?:risks?|hazards?|threats?|failure modes?|issues?)|roles?|names?|persons?|people|teams?|stakeholders?|actors?|members?|tasks?|steps?|activit(?:y|ies)|actions?|phases?|stages?|milestones?|weeks?|months?|quarters?|dates?|items?|fields?|attributes?|parameters?|areas?|aspects?|dimensions?|topics?|categor(?:y|ies)|types?|questions?|systems?|(?:data )?sources?|datasets?|tools?|components?|scenarios?|options?|alternatives?|requirements?|deliverables?|gates?|levels?|groups?|sites?|Kennzahl(?:en)?|Messgrößen?|Kriteri(?:um|en)|Risik(?:o|en)|Rollen?|Personen?|Aufgaben?|Schritte?|Phasen?|Meilensteine?|Systeme?|(?:Daten)?quellen?|Felder?|Themen?|Bereiche?|Fragen?|métricas?|indicador(?:es)?|criterios?|riesgos?|rol(?:es)?|personas?|tareas?|pasos?|fases?|hitos?|sistemas?|fuentes?(?: de datos)?|campos?|áreas?|temas?|preguntas?)$/iu;

/** A row of bold cells above others, or one that names what is listed and what is told of it. */
function isHeader(first: readonly Cell[], rest: PipeRows): boolean {
  if (first.every(isBold)) return !rest.some((row) => row.every(isBold));
  return first.length > 2 && first.every(isName) && LISTED.test(first[0]!.runs[0]!.text);
}

const MOST_WORDS = 5;

function isName({ runs: [run] }: Cell): boolean {
  return run !== undefined && isLabelLike(run.text, MOST_WORDS) && !/\d/.test(run.text);
}

function isBold({ runs: [run] }: Cell): boolean {
  return (
    run?.marks.some(({ kind, start, end }) => kind === 'strong' && end - start === run.text.length) ?? false
  );
}
