import { governanceOwnerAssigned } from '../criteria/governance-owner-assigned';
import { clausesOf } from '../evidence/clauses';
import { vocabulary } from '../evidence/vocabulary';
import type { CheckedProposal, Place } from '../model/check';
import type { Label, Proposal, Statement } from '../model/proposal';

/** A value somebody gave for a fact of the whole proposal, and where. */
export interface Declared extends Place {
  readonly text: string;
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

function valuesIn(fact: Fact, proposal: Proposal, path: string | null): Declared[] {
  return statementsNamed(LABELS[fact], proposal)
    .filter((statement) => isAbout(fact, statement) && clausesOf(statement.passage).length > 0)
    .map(({ passage, range }) => ({ text: passage.text, range, path }));
}

/** The owner of a risk or a data set is not the owner of the proposal. */
const elsewhere = vocabulary(governanceOwnerAssigned.elsewhere ?? []);

function isAbout(fact: Fact, { labels }: Statement): boolean {
  // A column holds a value for each row, so it says nothing of the whole.
  if (nameOf(labels)?.kind === 'column') return false;
  return fact === 'data source' || !labels.some((label) => elsewhere.matches(label));
}

/** The label that says what a value is; "date" alone does not. */
function nameOf(labels: readonly Label[]): Label | undefined {
  return labels.filter(({ words }) => words !== 'name' && words !== 'date' && words !== 'value').at(-1);
}

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
    const name = nameOf(labels)?.words ?? '';
    const others = found.get(name);
    if (others) others.push(place);
    else found.set(name, [place]);
  }
  places.set(proposal, found);
  return found;
}

const places = new WeakMap<Proposal, ReadonlyMap<string, readonly number[]>>();
