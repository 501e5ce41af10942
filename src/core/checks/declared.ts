import { governanceOwnerAssigned } from '../criteria/governance-owner-assigned';
import { clausesOf } from '../evidence/clauses';
import { vocabulary, type Vocabulary } from '../evidence/vocabulary';
import type { CheckedProposal, Place } from '../model/check';
import type { Label, Proposal, Statement } from '../model/proposal';

/** A value somebody gave for a fact of the whole proposal, and where. */
export interface Declared extends Place {
  readonly text: string;
  readonly place: 'front matter' | 'text' | 'sidecar';
  /** What calls it the fact. */
  readonly name: Label;
  /** What that stands under, outermost first. */
  readonly under: readonly Label[];
}

/** Facts a proposal states once, and the labels and keys they are stated under. */
const LABELS = {
  owner: [
    'owner',
    'pilot owner',
    'governance owner',
    'accountable',
    'accountable person',
    'senior responsible owner',
    'sro',
  ],
  target: ['target', 'outcome target', 'pilot target'],
  stage: ['stage', 'pilot stage', 'project stage', 'lifecycle stage'],
  'data source': ['data source', 'data sources', 'system of record', 'source system'],
  'start date': ['start date', 'started', 'start', 'pilot start', 'pilot start date'],
  'end date': ['end date', 'ended', 'end', 'pilot end', 'pilot end date'],
  'decision date': ['decision date', 'decide by', 'go no go date', 'go live decision date'],
  decision: ['decided', 'decision', 'decision taken'],
} as const;

export type Fact = keyof typeof LABELS;

/** Every value given for a fact: front matter, body and the YAML file beside it, in this order. */
export function declaredValues(fact: Fact, { proposal, sidecar }: CheckedProposal): Declared[] {
  return [
    ...valuesIn(fact, proposal, null),
    ...(sidecar ? valuesIn(fact, sidecar.proposal, sidecar.path) : []),
  ];
}

/** Values that stand in a row of a table, a list or lines with others, by that row; of parts, too. */
export function valuesByRow(fact: Fact, proposal: Proposal): ReadonlyMap<number, Declared> {
  const rows = statementsNamed(LABELS[fact], proposal).flatMap((statement): [number, Declared][] => {
    const value = statement.row < 0 ? null : valueIn(fact, statement, proposal, null);
    return value ? [[statement.row, value]] : [];
  });
  return new Map(rows);
}

function valuesIn(fact: Fact, proposal: Proposal, path: string | null): Declared[] {
  return statementsNamed(LABELS[fact], proposal).flatMap((statement) => {
    const value = valueIn(fact, statement, proposal, path);
    return value && isAbout(fact, value.name, statement, proposal) ? [value] : [];
  });
}

function valueIn(
  fact: Fact,
  { passage, range, labels }: Statement,
  proposal: Proposal,
  path: string | null,
): Declared | null {
  const name = namesOf(labels).find(({ words }) => (LABELS[fact] as readonly string[]).includes(words));
  if (!name || clausesOf(passage).length === 0) return null;
  const under = labels.slice(0, labels.indexOf(name));
  return { text: passage.text, range, path, place: placeOf(labels, proposal, path), name, under };
}

function placeOf(labels: readonly Label[], { language }: Proposal, path: string | null): Declared['place'] {
  if (path !== null) return 'sidecar';
  return language === 'markdown' && labels[0]?.kind === 'key' ? 'front matter' : 'text';
}

/** Whether two values stand in different parts of one section: two items, two goals, two stretches of a plan. */
export function areOfParts(one: Declared, other: Declared): boolean {
  if (one.name === other.name) return true;
  const first = one.under.findIndex((label, index) => label !== other.under[index]);
  return first > 0 && other.under[first] !== undefined && one.under[first - 1]!.kind !== 'title';
}

/** One of the steps on the way: its dates, numbers and people are its own. */
const PART =
  /^(?:phase|milestone|wave|sprint|iteration|step|work ?(?:package|stream)|gate|increment) ?(?:\d|[a-z]\b|[ivx]+\b)/;

function isAbout(fact: Fact, name: Label, { labels }: Statement, proposal: Proposal): boolean {
  if (name.kind === 'column' && !isOnly(fact, name, proposal)) return false;
  if (labels.some((label) => label !== name && PART.test(label.words))) return false;
  const elsewhere = ELSEWHERE[fact];
  return !elsewhere || !labels.some((label) => label !== name && elsewhere.matches(label));
}

/** Where something else has an owner, a target or a start. */
const ofSomethingElse = vocabulary(`
  risks, monitoring, references, data, data sources, integrations, requirements, personas, user stories, users, training,
  adoption, budget, performance requirements, next steps, action items, open questions
`);
const ELSEWHERE: Readonly<Partial<Record<Fact, Vocabulary>>> = {
  owner: vocabulary(governanceOwnerAssigned.elsewhere ?? []),
  target: ofSomethingElse,
  'start date': ofSomethingElse,
  'end date': ofSomethingElse,
  'decision date': ofSomethingElse,
  decision: ofSomethingElse,
};

/** A column holds a value for each row, so it says something of the whole only where there is one. */
function isOnly(fact: Fact, column: Label, proposal: Proposal): boolean {
  if (fact !== 'target' && fact !== 'data source') return false;
  return proposal.statements.filter(({ labels }) => labels.includes(column)).length === 1;
}

/** The labels that say what a value is; "date" alone does not. A cell has the header of its column beside its row. */
function namesOf(labels: readonly Label[]): Label[] {
  const telling = labels.filter(({ words }) => !SAYS_LITTLE.has(words));
  const last = telling.slice(-1);
  const column = last[0]?.kind === 'row' ? telling.slice(-2, -1).filter(({ kind }) => kind === 'column') : [];
  return [...last, ...column];
}

const SAYS_LITTLE: ReadonlySet<string> = new Set(['name', 'date', 'value', 'source']);

/** Statements of a proposal with one of some names, in their order. */
function statementsNamed(names: readonly string[], proposal: Proposal): Statement[] {
  const places = names.flatMap((name) => placesOf(proposal).get(name) ?? []);
  return places.sort((a, b) => a - b).map((place) => proposal.statements[place]!);
}

/** Where the statements of each name stand: every fact asks for its own. */
function placesOf(proposal: Proposal): ReadonlyMap<string, readonly number[]> {
  const before = places.get(proposal);
  if (before) return before;
  const found = new Map<string, number[]>();
  for (const [place, { labels }] of proposal.statements.entries()) {
    for (const { words } of namesOf(labels)) {
      const others = found.get(words);
      if (others) others.push(place);
      else found.set(words, [place]);
    }
  }
  places.set(proposal, found);
  return found;
}

const places = new WeakMap<Proposal, ReadonlyMap<string, readonly number[]>>();
