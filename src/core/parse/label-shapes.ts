import type { Range } from '../model/text';
import { trimmed, type Run } from './run';

/** A line of a paragraph as people write it: `Label: value`, or a value alone. */
export interface Line {
  readonly label: Range | null;
  readonly value: Range;
  /** Whether the label is the title of all that follows. */
  readonly isTitle?: boolean;
}

const LABEL_LENGTH = 80;
const PLAIN_WORDS = 7;
const STRONG_WORDS = 12;

/** Whether `text` is short and unpunctuated enough to be a label. */
export function isLabelLike(text: string, words = STRONG_WORDS): boolean {
  if (text.length > LABEL_LENGTH || !/\p{L}/u.test(text)) return false;
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, '');
  return !/[.!?;,](?:\s|$)|[()[\]{}]|^\s*\|/.test(outside) && text.trim().split(/\s+/).length <= words;
}

/** Whether a paragraph is nothing but a short bold line, as people write headings below the last level. */
export function isBoldLine(run: Run): boolean {
  const [first] = run.marks;
  if (run.text.length > 2 * LABEL_LENGTH) return false;
  if (first?.kind !== 'strong' || first.start > 0 || run.breaks.length > 0) return false;
  if (!/^\s*(?:[:：]\s*)?$/.test(run.text.slice(first.end))) return false;
  const label = plainLabel(run.text, 0, run.text.length);
  const isLabelled = label !== null && run.text.slice(label.value.start).trim() !== '';
  return !isLabelled && isLabelLike(run.text.trim().replace(/[:：?]+$/, ''));
}

const HEADING_WORDS = 6;

/** Whether a paragraph is nothing but a short plain line that may head the next, as word processors leave them. */
export function isPlainLine({ text, marks, emphasis, breaks }: Run): boolean {
  if (marks.length + emphasis.length + breaks.length > 0 || !/^\s*[\p{Lu}\d]/u.test(text)) return false;
  const line = text.trim();
  return (
    isLabelLike(line.replace(/\?$/, ''), HEADING_WORDS) && !/[:：](?:\s|$)/.test(line) && !isClause(line)
  );
}

const STRONG_LABEL_END = /^(?:\s?[:：]|\s+[-–—](?=\s))/;

/** `**Label:** value`, `**Label**: value`, `**Label** – value`, `**Question?** value` or `**Topic.** Value`. */
export function strongLabel(text: string, strong: Range, end: number): Line | null {
  const { start, end: innerEnd } = trimmed(text, strong.start, Math.min(strong.end, end));
  const inner = text.slice(start, innerEnd);
  const after = STRONG_LABEL_END.exec(text.slice(strong.end, Math.min(strong.end + 6, end)));
  const value = { start: strong.end + (after?.[0].length ?? 0), end };
  const isColonInside = /[:：]$/.test(inner);
  if (isColonInside || after) {
    const label = { start, end: isColonInside ? innerEnd - 1 : innerEnd };
    return isLabelLike(text.slice(label.start, label.end).replace(/\?$/, '')) ? { label, value } : null;
  }
  const isAnswered = value.start < end && isRunIn(inner);
  return isAnswered ? { label: { start, end: innerEnd }, value } : null;
}

/** A bold question or topic in front of its paragraph; a bold sentence is part of what is said. */
function isRunIn(inner: string): boolean {
  if (inner.endsWith('?')) return isLabelLike(inner.slice(0, -1), 15);
  return inner.endsWith('.') && isLabelLike(inner.slice(0, -1), 4) && !/\d/.test(inner);
}

/** `[!NOTE]`, `:::tip Goals`, `!!! note "Goals"` or `=== "Goals"`, as the first line of a quote or paragraph. */
export function alertLabel(text: string, start: number, end: number): Line | null {
  const line = text.slice(start, Math.min(end, start + LABEL_LENGTH));
  const title = ALERTS.map((alert) => alert.exec(line)?.[1]).find((words) => words !== undefined);
  if (title === undefined) return null;
  const from = start + line.lastIndexOf(title);
  return { label: { start: from, end: from + title.length }, value: { start: end, end }, isTitle: true };
}

const ALERTS = [
  /^\[!(\w+)\]\s*$/,
  /^(?::{3,}|!!!|\?\?\?\+?) ?(\w+)\s*$/,
  /^(?::{3,}|!!!\+?|\?\?\?\+?) ?[\w-]+(?: inline(?: end)?)? +["[]?([^"\]]{1,60})["\]]?\s*$/,
  /^={3}[+!]? ?"([^"]{1,60})"\s*$/,
];

/** `Label: value`. */
export function plainLabel(text: string, start: number, end: number): Line | null {
  const length = text.slice(start, Math.min(end, start + LABEL_LENGTH)).search(/[:：]/);
  const colon = start + length;
  if (length < 1 || !(colon + 1 === end || text[colon] === '：' || /\s/.test(text[colon + 1]!))) return null;
  const label = trimmed(text, start, colon);
  const words = text.slice(label.start, label.end);
  return isLabelLike(words, PLAIN_WORDS) && !isClause(words)
    ? { label, value: { start: colon + 1, end } }
    : null;
}

/** "The goal is simple: …" is a sentence; "Who is accountable: …" is a label. */
function isClause(text: string): boolean {
  return (
    /\b(?:is|are|was|were|will|has|have|had|can|could|should|would|must|does|did|we|they|it|i)\b/i.test(
      text,
    ) && !/^(?:wh|how)/i.test(text)
  );
}

export function isColon(text: string, at: number): boolean {
  return text[at] === ':' || text[at] === '：';
}
