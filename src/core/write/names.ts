/** The part of a verdict that names people and systems; reports have it too. */
interface Named {
  readonly id: string;
  readonly facets: readonly {
    readonly id: string;
    readonly evidence: readonly { readonly text: string }[];
  }[];
}

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

/** The names among what convinced: evidence is often more than a name. */
export function namesIn(criteria: readonly Named[]): KnownNames {
  return { people: namesOf(criteria, PEOPLE), sources: namesOf(criteria, SOURCES) };
}

/** Each name once, in order of the alphabet. */
export function merged(all: readonly KnownNames[]): KnownNames {
  return {
    people: unique(all.flatMap(({ people }) => people)),
    sources: unique(all.flatMap(({ sources }) => sources)),
  };
}

function namesOf(criteria: readonly Named[], facets: readonly string[]): string[] {
  const texts = criteria.flatMap((criterion) =>
    criterion.facets
      .filter(({ id }) => facets.includes(`${criterion.id}/${id}`))
      .flatMap(({ evidence }) => evidence.map(({ text }) => text.trim().replace(/[.;,]$/, ''))),
  );
  return unique(texts.filter(isName));
}

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
