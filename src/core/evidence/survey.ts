import type { Facet, Match } from '../model/criterion';
import type { Label, Passage, Proposal, Statement } from '../model/proposal';
import { Memory } from '../text/memory';
import { eachInBoth, noBits, put, putAll, takeAll, type Bits } from '../text/bits';
import { pattern } from '../text/pattern';
import { Sieve } from '../text/sieve';
import { clauseOf, clausesOf, isHedged, reaches, type Clause } from './clauses';
import { withoutSpans, type Span } from './placeholders';
import { withSubject } from './labelled';
import { promptsIn, type Prompt } from './prompts';
import { readingOf, type Reading } from './reading';
import type { Hit, Rule, RuleFinder } from './rule';
import { vocabulariesOver, type Vocabulary } from './vocabulary';

/** What rules find in a proposal. */
export interface Findings {
  /** In the order of the rules, and of the document for each of them. */
  by(rules: readonly Rule[]): Match[];
  /** The first statement left open whose own words speak of what they look for, or null. */
  askedFor(rules: readonly Rule[]): Statement | null;
}

/**
 * Looks at each statement with many rules at once, so that detectors still have at hand what they saw in it. What was
 * found is kept with the words: after an edit only statements are searched that it has changed.
 */
export class Survey {
  readonly #kept = new WeakMap<Passage, Kept[]>();
  readonly #keptOfHeadings = new Memory<readonly Found[]>(HEADINGS);
  readonly #rulesOver = new WeakMap<ReadonlySet<Vocabulary>, Bits>();
  /** A rule’s place in them is its number. */
  readonly #rules: readonly Rule[];
  readonly #rulesOfHeadings: Bits;
  /** The rules that look everywhere, those that look under a vocabulary alone, and those that do not look there. */
  readonly #everywhere: Bits;
  readonly #under = new Map<Vocabulary, Bits>();
  readonly #notUnder = new Map<Vocabulary, Bits>();
  readonly #sieve: Sieve;

  constructor(rules: readonly Rule[]) {
    this.#rules = [...new Set(rules)];
    this.#rulesOfHeadings = this.#numbers(({ headings }) => headings === true);
    this.#everywhere = this.#numbers(({ under }) => !under);
    for (const [number, { under, notUnder }] of this.#rules.entries()) {
      if (under) this.#putAt(this.#under, under, number);
      if (notUnder) this.#putAt(this.#notUnder, notUnder, number);
    }
    this.#sieve = new Sieve(this.#rules.map(({ find }) => find.needs ?? null));
  }

  of(proposal: Proposal): Findings {
    const reading = readingOf(proposal);
    const matches = new Map<Rule, Match[]>();
    const add = ({ rule, strength, start, end }: Found, { labels, locate }: Place) => {
      const match = { range: locate(start, end), labels, rule: rule.name, strength };
      const others = matches.get(rule);
      if (others) others.push(match);
      else matches.set(rule, [match]);
    };
    for (const statement of reading.statements)
      for (const found of this.#in(statement, reading)) add(found, statement);
    for (const label of proposal.headings)
      for (const found of this.#inHeading(label, reading))
        add(found, { labels: [label], locate: () => label.range });
    let prompts: readonly Prompt[] | null = null;
    return {
      by: (rules) => rules.flatMap((rule) => matches.get(rule) ?? []),
      askedFor: (rules) =>
        (prompts ??= promptsIn(reading)).find((one) => asksFor(one, rules, reading))?.statement ?? null,
    };
  }

  #in(statement: Statement, reading: Reading): readonly Found[] {
    const kept = this.#kept.get(statement.passage) ?? [];
    for (const one of kept) if (holds(one, statement, reading)) return one.found;
    const under = this.#rulesUnder(statement.labels);
    const asked = (text: string) => this.#possibleIn(withSubject(statement, text), under);
    const made = search(asked, clausesOf(statement.passage), statement, reading);
    this.#kept.set(statement.passage, [made, ...kept.slice(0, MOST_KEPT - 1)]);
    return made.found;
  }

  /** Statements that stand together share their labels. */
  #rulesUnder(labels: readonly Label[]): Bits {
    const over = vocabulariesOver(labels);
    const known = this.#rulesOver.get(over) ?? this.#rulesLookingUnder(over);
    this.#rulesOver.set(over, known);
    return known;
  }

  #rulesLookingUnder(over: ReadonlySet<Vocabulary>): Bits {
    const bits = [...this.#everywhere];
    for (const words of over) putAll(bits, this.#under.get(words) ?? []);
    for (const words of over) takeAll(bits, this.#notUnder.get(words) ?? []);
    return bits;
  }

  #putAt(bitsOf: Map<Vocabulary, Bits>, words: Vocabulary, number: number): void {
    const bits = bitsOf.get(words) ?? noBits(this.#rules.length);
    put(bits, number);
    bitsOf.set(words, bits);
  }

  #numbers(isWanted: (rule: Rule) => boolean): Bits {
    const bits = noBits(this.#rules.length);
    for (const [number, rule] of this.#rules.entries()) if (isWanted(rule)) put(bits, number);
    return bits;
  }

  /** The rules among some that may find something in a text. */
  #possibleIn(text: string, among: Bits): Rule[] {
    const possible: Rule[] = [];
    eachInBoth(this.#sieve.of(text), among, (number) => possible.push(this.#rules[number]!));
    return possible;
  }

  #inHeading({ text }: Label, reading: Reading): readonly Found[] {
    const known = this.#keptOfHeadings.get(text);
    if (known) return known;
    const asked = (words: string) => this.#possibleIn(words, this.#rulesOfHeadings);
    const found = inClause(asked, clauseOf(text), null, reading);
    this.#keptOfHeadings.set(text, found);
    return found;
  }
}

/** The rules to ask of a text. */
type Asked = (text: string) => readonly Rule[];

/** Whether a prompt speaks of what rules look for. What takes any words under its label takes an empty one. */
function asksFor({ statement, clause }: Prompt, rules: readonly Rule[], reading: Reading): boolean {
  const over = vocabulariesOver(statement.labels);
  const asked = rules.filter((rule) => looksUnder(rule, over));
  const { found } = search(() => asked, [clause], statement, reading);
  return found.some(({ end }) => end < clause.text.trimEnd().length);
}

/** Where words stand, and what over them. */
type Place = Pick<Statement, 'labels' | 'locate'>;

const HEADINGS = 1_000;
/** The same words may stand at several places of a YAML document. */
const MOST_KEPT = 16;

/** What a rule found in a passage. */
interface Found {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly strength: Match['strength'];
}

/** What was found in a passage, and what that may depend on beside its words. */
interface Kept {
  readonly found: readonly Found[];
  readonly labels: readonly Label[];
  /** Null when no rule asked for it. */
  readonly row: readonly Statement[] | null;
}

function holds({ labels, row }: Kept, statement: Statement, reading: Reading): boolean {
  return haveSameNames(labels, statement.labels) && (!row || isSameRow(row, reading.rowOf(statement)));
}

function haveSameNames(some: readonly Label[], others: readonly Label[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every(({ kind, text }, index) => kind === others[index]!.kind && text === others[index]!.text))
  );
}

function isSameRow(some: readonly Statement[], others: readonly Statement[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      ({ passage, labels }, index) =>
        passage === others[index]!.passage && haveSameNames(labels, others[index]!.labels),
    )
  );
}

/** Whether a rule looks under labels of some vocabularies. */
function looksUnder({ under, notUnder }: Rule, over: ReadonlySet<Vocabulary>): boolean {
  return (!under || over.has(under)) && !(notUnder && over.has(notUnder));
}

/** One clause after the other: what detectors saw in it is still at hand for the next rule. */
function search(asked: Asked, clauses: readonly Clause[], statement: Statement, reading: Reading): Kept {
  let row: readonly Statement[] | null = null;
  const watched = { ...reading, rowOf: (one: Statement) => (row = reading.rowOf(one)) };
  const places = new Map<Rule, boolean>();
  const isPlace = (rule: Rule) => {
    if (!rule.where) return true;
    const known = places.get(rule) ?? rule.where(statement, watched);
    places.set(rule, known);
    return known;
  };
  const here = (text: string) => asked(text).filter(isPlace);
  const found = clauses.flatMap((clause) => inClause(here, clause, statement, watched));
  return { found, labels: statement.labels, row };
}

function inClause(asked: Asked, clause: Clause, statement: Statement | null, reading: Reading): Found[] {
  const found: Found[] = [];
  const ask = (rules: readonly Rule[], told: Clause) => {
    for (const rule of rules) {
      const hit = standingHit(rule, told, statement, reading);
      if (hit) found.push(foundBy(rule, clause, hit));
    }
  };
  const own = withoutAsides(clause);
  if (own === clause) ask(asked(clause.text), clause);
  else {
    ask(
      asked(clause.text).filter(({ looksBack }) => looksBack),
      clause,
    );
    if (own)
      ask(
        asked(own.text).filter(({ looksBack }) => !looksBack),
        own,
      );
  }
  return found;
}

function foundBy(rule: Rule, clause: Clause, hit: Hit): Found {
  const isFirm = rule.isDenial || rule.isPossibility || !isHedged(clause, hit);
  const strength = hit.vague || !isFirm ? 'vague' : 'stated';
  return { rule, start: clause.start + hit.start, end: clause.start + hit.end, strength };
}

/** What a clause says of the plan itself, or null. */
function withoutAsides(clause: Clause): Clause | null {
  if (clause.asides.length === 0) return clause;
  const text = withoutSpans(clause.text, clause.asides);
  return /\p{L}/u.test(text) ? { ...clause, text } : null;
}

/** The first hit that is not denied: what follows a denial can still stand. */
function standingHit(rule: Rule, clause: Clause, statement: Statement | null, reading: Reading): Hit | null {
  const hit = rule.find(clause, statement, reading);
  if (!hit || rule.isDenial) return hit || null;
  const denied = rule.looksBack ? clause.denied : [...clause.denied, ...clause.rejected];
  const denial = denied.find((span) => reaches(span, hit));
  if (!denial) return !rule.looksBack && denied.some((span) => undoes(span, hit, clause)) ? null : hit;
  const others = (spans: readonly Span[]) => spans.filter((span) => span !== denial);
  const text = withoutSpans(clause.text, [denial]);
  const rest = { ...clause, text, denied: others(clause.denied), rejected: others(clause.rejected) };
  return standingHit(rule, rest, statement, reading);
}

/** Whether a denial takes back words that began before it: "if it fails, clerks cannot go back to the form". */
function undoes({ start }: Span, hit: Hit, { text }: Clause): boolean {
  return (
    hit.start < start && start < hit.end && FIRM.test(text.slice(Math.max(0, start - MODAL), start + MODAL))
  );
}

const FIRM = pattern(/(?<!\p{L})(?:can ?not|can['’]t|wo['’]?n['’]t|(?:will|shall) not|nobody)(?!\p{L})/iu);
/** As long as "shall not". */
const MODAL = 9;

/** The rules of some facets, for a survey. */
export function rulesOf(facets: readonly Facet[]): Rule[] {
  return facets.flatMap(({ find }) => (find as RuleFinder).rules);
}
