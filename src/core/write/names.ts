import { personIn } from '../evidence/people';
import type { Assessment, CriterionResult, Evidence } from '../model/assessment';

/** Names that proposals of a workspace state, to be chosen from. */
export interface KnownNames {
  readonly people: readonly string[];
  readonly sources: readonly string[];
}

const PEOPLE = [
  'governance-owner-assigned/accountable',
  'data-source-named/owner',
  'operating-model/run-owner',
  'decision-gate/decider',
];
const SOURCES = ['data-source-named/source', 'api-integration-planned/system'];

/** The names among what convinced, in the document it stands in: evidence is often more than a name, or less. */
export function namesIn(text: string, { proposals }: Assessment): KnownNames {
  const criteria = proposals.flatMap((proposal) => proposal.criteria);
  const people = evidenceOf(criteria, PEOPLE).flatMap((one) =>
    nameIn(one).map((role) => personWith(role, one, text)),
  );
  return merged([{ people, sources: evidenceOf(criteria, SOURCES).flatMap(nameIn) }]);
}

/** Each name once, in order of the alphabet. Who is known with a role is not there without. */
export function merged(all: readonly KnownNames[]): KnownNames {
  const people = unique(all.flatMap((one) => one.people));
  return {
    people: people.filter((name) => !people.some((other) => other.startsWith(`${name}, `))),
    sources: unique(all.flatMap(({ sources }) => sources)),
  };
}

function evidenceOf(criteria: readonly CriterionResult[], facets: readonly string[]): Evidence[] {
  return criteria.flatMap((criterion) =>
    criterion.facets
      .filter(({ id }) => facets.includes(`${criterion.id}/${id}`))
      .flatMap(({ evidence }) => evidence),
  );
}

function nameIn({ text }: Evidence): string[] {
  return [text.trim().replace(/[.;,]$/, '')].filter(isName);
}

/** A role, after the name of the person who has it where the text says so: "Dana Wu, Head of Sorting". */
function personWith(role: string, { range }: Evidence, text: string): string {
  const before = text.slice(Math.max(0, range.start - LONGEST_NAME), range.start);
  const phrase = /[^,;:|\n]*(?=, ?$)/.exec(before)?.[0] ?? '';
  const person = personIn(phrase);
  return person?.end === phrase.length ? `${phrase.slice(person.start)}, ${role}` : role;
}

/** In characters, a title and a comma among them. */
const LONGEST_NAME = 60;

const LONGEST = 6;
const JOINER = /^(?:of|and|for|the|&|de|van|von)$/;

/** A few words that are all capitalised, or an address of a person or table. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= LONGEST &&
    /^[\p{L}@]/u.test(text) &&
    !/[‹›*|:()\n]|^\S+ the /.test(text) &&
    words.every(
      (word) => JOINER.test(word) || /\p{Lu}/u.test(word) || /[\p{L}\d][._@\d][\p{L}\d]/u.test(word),
    )
  );
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
