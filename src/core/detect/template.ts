import { Memory } from '../text/memory';
import { PIECES, piecesOf } from '../text/pieces';
import type { Signals } from './signals';

/**
 * Whether a proposal is a form to fill in: it says so, or it is full of open slots. Prompts in angle quotes are put
 * into proposals too; what has a title of its own is one, however many are left.
 */
export function isTemplate(text: string, { title }: Signals, path: string): boolean {
  if (/\btemplate\b/i.test(title) || /(?:^|[/._-])templates?(?=[/._-])/i.test(path)) return true;
  if (/‹[^‹›]*›/.test(title)) return true;
  if (isIssueForm(text)) return true;
  const counts = piecesOf(text.slice(0, FARTHEST)).map(countsIn);
  const slots = counts.reduce((sum, one) => sum + one.slots, 0);
  const lines = counts.reduce((sum, one) => sum + one.lines, 0);
  return slots >= FEWEST && slots / lines >= SHARE;
}

interface Counts {
  readonly slots: number;
  readonly lines: number;
}

/** No slot goes beyond its line, so pieces can be counted by themselves. */
function countsIn(piece: string): Counts {
  const before = known.get(piece);
  if (before) return before;
  const counts = {
    slots: piece.match(SLOT)?.length ?? 0,
    lines: piece.match(/\S[^\n]*/g)?.length ?? 0,
  };
  known.set(piece, counts);
  return counts;
}

const known = new Memory<Counts>(PIECES);

/** An issue form asks for a proposal: its keys are `body` and `validations`. */
function isIssueForm(text: string): boolean {
  return /^body:/m.test(text) && /^\s+validations:/m.test(text);
}

const FARTHEST = 60_000;
const FEWEST = 6;
const SHARE = 0.12;
/** Slots to fill in; `[text](url)` is a link and `- [ ]` a task. */
const SLOT =
  /\{\{[^{}\n]{1,120}\}\}|<[A-Za-z][^<>\n/]{2,80}>(?=\s|$|[,.;|"'])|\[(?![xX ]?\])[^[\]\n]{2,160}\](?![([:])|_{4,}|\bTBD\b/g;
