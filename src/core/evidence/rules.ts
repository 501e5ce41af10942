import type { Facet, Match } from '../model/criterion';
import type { Label, Proposal, Statement } from '../model/proposal';
import { clauseOf, clausesOf, isHedged, type Clause } from './clauses';
import { withoutSpans, type Span } from './placeholders';
import { spanOf } from './detector';
import { readingOf, type Reading } from './reading';
import type { Vocabulary } from './vocabulary';

/** Words a rule found in a clause; `vague` when they hold no concrete value. */
export interface Hit extends Span {
  readonly vague?: boolean;
}

export interface Rule {
  /** Shown to users who ask why: "a number under a target label". */
  readonly name: string;
  /** The labels to look under; everywhere when left out. */
  readonly under?: Vocabulary;
  /** Labels that rule a statement out. */
  readonly notUnder?: Vocabulary;
  /** Statements to look at among those. */
  readonly where?: (statement: Statement, reading: Reading) => boolean;
  /** Whether headings are looked at too: a heading is evidence only where it holds the value itself. */
  readonly headings?: boolean;
  /** The words that convince, in one clause. */
  readonly find: (clause: Clause, statement: Statement | null, reading: Reading) => Hit | null | false;
}

/** A facet's `find`, made of rules. The first rule is the most convincing one. */
export function findBy(...rules: readonly Rule[]): Facet['find'] {
  return (proposal) => rules.flatMap((rule) => apply(rule, proposal));
}

/** Where a pattern matched, or null. */
export const hitOf = spanOf;

/** The words of a pattern, if a clause holds them. */
export function wordsOf(pattern: RegExp): (clause: Clause) => Hit | null {
  return ({ text }) => hitOf(pattern.exec(text));
}

/** All the words of a text. */
export function wholeOf(text: string): Hit {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

/** From the first of some spans to the last, or null when one is absent. */
export function spanning(...spans: readonly (Span | null)[]): Hit | null {
  const present = spans.filter((span) => span !== null);
  if (present.length < spans.length || present.length === 0) return null;
  return { start: Math.min(...present.map((s) => s.start)), end: Math.max(...present.map((s) => s.end)) };
}

function apply(rule: Rule, proposal: Proposal): Match[] {
  const reading = readingOf(proposal);
  const found = reading.statements
    .filter((statement) => applies(rule, statement, reading))
    .flatMap((statement) => inStatement(rule, statement, reading));
  return rule.headings
    ? [...found, ...proposal.headings.flatMap((label) => inHeading(rule, label, reading))]
    : found;
}

function applies(rule: Rule, statement: Statement, reading: Reading): boolean {
  if (rule.under && !reading.isUnder(statement, rule.under)) return false;
  if (rule.notUnder && reading.isUnder(statement, rule.notUnder)) return false;
  return rule.where?.(statement, reading) ?? true;
}

function inStatement(rule: Rule, statement: Statement, reading: Reading): Match[] {
  return clausesOf(statement.passage).flatMap((clause) => {
    const hit = standingHit(rule, clause, statement, reading);
    if (!hit) return [];
    const range = statement.locate(clause.start + hit.start, clause.start + hit.end);
    return [{ range, rule: rule.name, strength: strengthOf(hit, clause) }];
  });
}

function inHeading(rule: Rule, label: Label, reading: Reading): Match[] {
  const clause = clauseOf(label.text);
  const hit = standingHit(rule, clause, null, reading);
  if (!hit) return [];
  return [{ range: label.range, rule: rule.name, strength: strengthOf(hit, clause) }];
}

/** The first hit that is not denied: what follows a denial can still stand. */
function standingHit(rule: Rule, clause: Clause, statement: Statement | null, reading: Reading): Hit | null {
  const hit = rule.find(clause, statement, reading);
  if (!hit) return null;
  const denial = clause.denied.find((span) => span.start <= hit.start && hit.end <= span.end);
  if (!denial) return hit;
  const denied = clause.denied.filter((span) => span !== denial);
  const rest = { ...clause, text: withoutSpans(clause.text, [denial]), denied };
  return standingHit(rule, rest, statement, reading);
}

function strengthOf(hit: Hit, clause: Clause): Match['strength'] {
  return hit.vague || isHedged(clause, hit) ? 'vague' : 'stated';
}
