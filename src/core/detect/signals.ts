import type { Language } from '../model/text';
import { subjectOf, type Expression, type Subject } from '../text/expression';
import { Memory } from '../text/memory';
import {
  AI_TERMS,
  AI_WORDS,
  DECISIONS,
  FOREIGN_FILES,
  HELD_BY_ONE,
  HINT_WORDS,
  INITIATIVES,
  OTHER_DOCUMENTS,
  PLAN_PARTS,
  REGISTERS,
  labelsOfParts,
} from './lexicon';

/** What a line scan sees of a document, without parsing it. */
export interface Signals {
  readonly language: Language;
  readonly title: string;
  /** How often the text speaks of AI, and whether its title does. */
  readonly ai: {
    readonly hits: number;
    readonly distinct: number;
    readonly inTitle: boolean;
    /** How many different words speak of AI when others do too. */
    readonly hints: number;
  };
  /** The words that call it a pilot, proposal, use case …; null when none do. */
  readonly initiative: { readonly inTitle: string | null; readonly inOpening: string | null };
  /** Parts of a plan that have a heading, label or key: "problem", "outcome", "owner" … */
  readonly parts: readonly string[];
  /** The other kind of document most labels speak for, and the share of labels that speak for any; null when none do. */
  readonly other: { readonly kind: string; readonly count: number; readonly share: number } | null;
  /** How many entries a YAML list of initiatives holds; 0 when it is no register. */
  readonly entries: number;
  /** A file of a tool, such as a CI workflow, told by its keys; null when it is none. */
  readonly foreign: string | null;
  /** Length of the text that was looked at, code left out, in UTF-16 code units. */
  readonly length: number;
}

const OPENING = 600;

/** Only the beginning is looked at: whoever writes a proposal says so before that. */
const FARTHEST = 60_000;

/** Reads the signals of a document. What most documents are told by without is read only when asked for. */
export function signalsOf(text: string, language: Language): Signals {
  const lines = proseLines(text.slice(0, FARTHEST), language);
  const prose = lines.join('\n');
  const title = titleOf(lines, language);
  const traits = once(() => lines.map((line) => traitsOf(line, language)));
  const labels = once(() => traits().flatMap(({ label }) => label ?? []));
  const initiative = once(() => ({
    inTitle: nameIn(title),
    inOpening: INITIATIVES.exec(prose.slice(0, OPENING))?.[0] ?? null,
  }));
  const parts = once(() =>
    PLAN_PARTS.filter((part) => labels().some((label) => label.parts().includes(part))),
  );
  const other = once(() => otherOf(labels()));
  const ai = once(() => aiIn(traits(), title));
  return {
    language,
    title,
    get ai() {
      return ai();
    },
    get initiative() {
      return initiative();
    },
    get parts() {
      return parts();
    },
    get other() {
      return other();
    },
    entries: language === 'yaml' ? entriesOf(lines) : 0,
    get foreign() {
      return language === 'yaml' && !isOfAI(lines) ? foreignOf(labels().map(({ words }) => words)) : null;
    },
    length: prose.length,
  };
}

/** What a title calls its document; a decision is an initiative when it is about AI. */
function nameIn(title: string): string | null {
  const name = REGISTERS.exec(title) ?? INITIATIVES.exec(title);
  return (name ?? (AI_TERMS.test(title) ? DECISIONS.exec(title) : null))?.[0] ?? null;
}

function aiIn(traits: readonly Traits[], title: string): Signals['ai'] {
  const mentions = traits.flatMap((line) => line.mentions);
  return {
    hits: mentions.length,
    distinct: new Set(mentions).size,
    inTitle: AI_TERMS.test(title),
    hints: new Set(traits.flatMap((line) => line.hints)).size,
  };
}

/** Works something out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => (result ??= { value: work() }).value;
}

/** What a line tells by itself. */
interface Traits {
  readonly label: LineLabel | null;
  readonly mentions: readonly string[];
  readonly hints: readonly string[];
}

interface LineLabel {
  readonly words: string;
  /** Parts of a plan it is the name of. */
  readonly parts: () => readonly string[];
  /** Other kinds of document it speaks for. */
  readonly kinds: () => readonly string[];
}

/** More than are looked at in a long document: after an edit nearly all lines are those of before. */
const LINES = 3_000;
const known = { markdown: new Memory<Traits>(LINES), yaml: new Memory<Traits>(LINES) };

function traitsOf(line: string, language: Language): Traits {
  const before = known[language].get(line);
  if (before) return before;
  const subject = subjectOf(line);
  const traits = {
    label: labelOf(line, language),
    mentions: wordsIn(subject, AI_WORDS),
    hints: wordsIn(subject, HINT_WORDS),
  };
  known[language].set(line, traits);
  return traits;
}

function wordsIn(line: Subject, words: Expression): string[] {
  return words.all(line).map(([word]) => word.toLowerCase());
}

function proseLines(text: string, language: Language): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (language === 'yaml') return lines.map((line) => line.replace(/(^|\s)#.*$/, '$1'));
  let fence: string | null = null;
  return lines.map(asAtx).filter((line) => {
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1]?.slice(0, 3) ?? null;
    if (fence) {
      if (mark === fence) fence = null;
      return false;
    }
    fence = mark;
    return !mark;
  });
}

/** A setext heading, told by the line below it, reads like any other. */
function asAtx(line: string, index: number, lines: readonly string[]): string {
  const below = lines[index + 1] ?? '';
  return /^\s{0,3}(?:={3,}|-{3,})\s*$/.test(below) && /^\s{0,3}[\p{L}\d*_](?!\S*:\s)/u.test(line)
    ? `# ${line.trim()}`
    : line;
}

const HEADING = /^\s{0,3}#{1,6}\s+(\S.{0,119}?)[\s#]*$/;
const BOLD = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*|__)(.{2,60}?):?(?:\*\*|__)/;
const PLAIN = /^\s*(?:[-*+]\s+)?([\p{L}][\p{L}\d /&()_-]{1,40}):(?:\s|$)/u;
const KEY = /^\s*(?:-\s+)?["']?([\p{L}$][\p{L}\d _./-]{0,50})["']?:(?:\s|$)/u;
/** A numbered line in capitals, as typewritten plans have. */
const CAPITALS = /^\s*(?:\d+[.)]\s+)?(\p{Lu}[\p{Lu} &/,'-]{3,50})\s*$/u;
const SUMMARY = /<summary>(?:<[^>]+>)*\s*([^<]{2,80})/i;
const ROW = /^\s*\|\s*(?:\*\*)?([^|*\s][^|*]{1,49}?)(?:\*\*)?\s*\|/;
/** The title of a tab or note. */
const TITLED = /^\s*(?:={3}[+!]?|(?:!!!|\?\?\?)\+?\s?[\w-]+|:{3,}\s?[\w-]+)\s+["[]?([^"[\]]{2,60})["\]]?\s*$/;

function labelOf(line: string, language: Language): LineLabel | null {
  const patterns = language === 'yaml' ? [KEY] : [HEADING, BOLD, SUMMARY, TITLED, CAPITALS, PLAIN, ROW];
  const label = patterns.map((pattern) => pattern.exec(line)?.[1]).find((words) => words !== undefined);
  if (!label) return null;
  const words = wordsOf(label);
  return {
    words,
    parts: once(() => namesOf(labelsOfParts(), words)),
    kinds: once(() => namesOf(OTHER_DOCUMENTS, words)),
  };
}

function wordsOf(label: string): string {
  return label
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/^(?:[IVX]+[.)]|[A-Z][.)])\s+/u, '')
    .replace(/^[\W\d_]+/u, '')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
}

function titleOf(lines: readonly string[], language: Language): string {
  const named =
    /^\s*(?:title|name|(?:model|system|ai_system|use_case|project|agent|pilot)[_ ]name|project|displayName|description|summary):\s*["']?(\S.{1,159}?)["']?\s*$/i;
  const heading = language === 'markdown' ? lines.find((line) => HEADING.test(line)) : undefined;
  const field = lines.find((line) => named.test(line));
  const isNamed = heading !== undefined || field !== undefined || language === 'yaml';
  const first = isNamed ? undefined : lines.find((line) => line.trim() !== '');
  return [heading && HEADING.exec(heading)?.[1], field && named.exec(field)?.[1], first?.slice(0, 120)]
    .filter(Boolean)
    .join(' · ');
}

function namesOf(kinds: Readonly<Record<string, RegExp | readonly RegExp[]>>, words: string): string[] {
  return Object.entries(kinds)
    .filter(([, patterns]) => [patterns].flat().some((pattern) => pattern.test(words)))
    .map(([name]) => name);
}

function otherOf(labels: readonly LineLabel[]): Signals['other'] {
  const counts = Object.keys(OTHER_DOCUMENTS).map((kind) => ({
    kind,
    count: labels.filter(({ kinds }) => kinds().includes(kind)).length,
  }));
  const [first] = counts.sort((a, b) => b.count - a.count);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return first && first.count > 0 ? { ...first, share: all / labels.length } : null;
}

const ENTRY = /^(\s*)-\s+["']?(?:name|title|id|use_?case|pilot|initiative|system|project)["']?\s*:/i;

const OPENS_LIST = /^(\s*)["']?([\p{L}][\p{L}\d _-]{0,40})["']?:\s*$/u;

/** Entries of the outermost list whose entries have a name, and are not what one initiative has several of. */
function entriesOf(lines: readonly string[]): number {
  const open: { readonly indent: number; readonly key: string }[] = [];
  const depths = lines.flatMap((line) => {
    const entry = ENTRY.exec(line)?.[1]?.length;
    const [, indent, key] = OPENS_LIST.exec(line) ?? [];
    const depth = entry ?? indent?.length;
    if (depth === undefined) return [];
    while ((open.at(-1)?.indent ?? -1) >= depth + (entry === undefined ? 0 : 1)) open.pop();
    if (key !== undefined) open.push({ indent: depth, key });
    return entry === undefined || HELD_BY_ONE.test(open.at(-1)?.key ?? '') ? [] : [entry];
  });
  const outermost = Math.min(...depths);
  return outermost <= 2 ? depths.filter((depth) => depth === outermost).length : 0;
}

const KIND_OF_AI =
  /^kind:\s*["']?(?:AI|ML|LLM)?(?:Agent|System|Model)?(?:System|Agent|Card|UseCase|Pilot|Initiative|Proposal)["']?\s*$/;

/** What borrows the outer keys of a cluster's manifests to describe an AI system: "kind: AISystemCard". */
function isOfAI(lines: readonly string[]): boolean {
  return lines.some((line) => KIND_OF_AI.test(line));
}

function foreignOf(keys: readonly string[]): string | null {
  const present = new Set(keys);
  const found = Object.entries(FOREIGN_FILES).find(([, needed]) => needed.every((key) => present.has(key)));
  return found?.[0] ?? null;
}
