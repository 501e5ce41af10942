import { isUnfilled } from '../evidence/placeholders';
import type { Label, Proposal, Statement } from '../model/proposal';
import { DECISIONS, type Decision, type PilotRecord, type Written } from '../model/record';
import { daysIn } from '../evidence/days';

type Field = keyof PilotRecord;

/** The keys each fact is written under, as words; the first is the one that is suggested. */
const KEYS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'pilot id', 'proposal id', 'project id', 'use case id'],
  owner: [
    'owner',
    'pilot owner',
    'product owner',
    'governance owner',
    'accountable',
    'accountable person',
    'senior responsible owner',
    'sro',
  ],
  problemId: ['problem id', 'problem key', 'problem ref'],
  started: ['started', 'started on', 'start date', 'start', 'pilot start', 'pilot start date'],
  decisionDate: ['decision date', 'decision due', 'decide by', 'go no go date', 'go live decision date'],
  originalDecisionDate: ['original decision date', 'first decision date', 'initial decision date'],
  extensions: ['extensions', 'extension count', 'times extended'],
  decided: ['decided', 'decided on', 'decided at', 'date decided'],
  decision: ['decision', 'decision taken'],
  // An end date is a plan; that it has passed does not say that anything ended.
  ended: ['ended', 'ended on', 'date ended', 'stopped on'],
  productionDate: ['production date', 'in production since', 'live since', 'go live date'],
  lastReviewed: ['last reviewed', 'last reviewed on', 'last review', 'last review date', 'reviewed on'],
  baseline: ['baseline', 'baseline value', 'outcome baseline'],
  target: ['target', 'target value', 'outcome target'],
  actual: ['actual', 'actual value', 'actual result', 'outcome actual', 'outcome result'],
};

/** How a fact is called in messages: `decisionDate` is `decision-date`. */
export function keyOf(field: Field): string {
  return (KEYS[field][0] ?? field).replaceAll(' ', '-');
}

/** The facts a proposal states in front matter, in YAML or in the labelled lines below its title. */
export function recordOf({ statements }: Proposal): PilotRecord {
  const values = new Map<string, string>();
  for (const statement of statements) {
    const name = nameIn(statement.labels);
    const value = name === null || values.has(name) ? null : valueIn(statement);
    if (name !== null && value !== null) values.set(name, value);
  }
  const text = (field: Field) => KEYS[field].map((key) => values.get(key)).find(Boolean) ?? null;
  const read = <T>(field: Field, reader: (words: string) => T | null): Written<T> | null => {
    const words = text(field);
    return words === null ? null : { text: words, value: reader(words) };
  };
  return {
    id: text('id'),
    owner: text('owner'),
    problemId: text('problemId'),
    started: read('started', daysIn),
    decisionDate: read('decisionDate', daysIn),
    originalDecisionDate: read('originalDecisionDate', daysIn),
    extensions: read('extensions', countIn),
    decided: read('decided', daysIn),
    decision: read('decision', decisionIn),
    ended: read('ended', daysIn),
    productionDate: read('productionDate', daysIn),
    lastReviewed: read('lastReviewed', daysIn),
    baseline: text('baseline'),
    target: text('target'),
    actual: text('actual'),
  };
}

/** What `first` says, and what `other` says where it says nothing: a document and the YAML file beside it. */
export function joinRecords(first: PilotRecord, other: PilotRecord): PilotRecord {
  const stated = Object.entries(first).filter(([, value]) => value !== null);
  return { ...other, ...Object.fromEntries(stated) };
}

const LONGEST = 200;
/** `decided: no` says that nothing was decided. */
const DENIAL = /^(?:no(?![ -]go)|not|none|never|nobody|false|open|undecided)\b/i;

function valueIn(statement: Statement): string | null {
  if (isUnfilled(statement)) return null;
  const text = statement.passage.text.trim();
  return text === '' || DENIAL.test(text) ? null : text.slice(0, LONGEST);
}

/** Keys that gather facts of the proposal as a whole; the owner of a data set is not its owner. */
const GATHERERS: ReadonlySet<string> = new Set([
  'pilot',
  'proposal',
  'project',
  'initiative',
  'metadata',
  'meta',
  'lifecycle',
  'portfolio',
  'timeline',
  'schedule',
  'dates',
  'governance',
]);

/** Keys of which facts are a part: `decision: { date: … }` is the decision date. */
const PARTED: ReadonlySet<string> = new Set(['decision', 'outcome', 'problem', 'production']);

/** What a statement is called; null when it is about something else than the proposal as a whole. */
function nameIn(labels: readonly Label[]): string | null {
  const own = labels.filter(({ kind }) => kind !== 'title');
  const last = own.at(-1);
  if (!last || !KINDS.has(last.kind)) return null;
  const [gatherer] = own.slice(0, -1);
  if (!gatherer) return last.words;
  if (own.length > 2 || gatherer.kind !== 'key') return null;
  if (GATHERERS.has(gatherer.words)) return last.words;
  return PARTED.has(gatherer.words) ? `${gatherer.words} ${last.words}` : null;
}

const KINDS: ReadonlySet<Label['kind']> = new Set(['key', 'inline', 'row']);

function countIn(text: string): number | null {
  const count = /^(\d{1,3})(?: times?)?$/i.exec(text)?.[1];
  return count === undefined ? null : Number(count);
}

const WORDS: Readonly<Record<Decision, RegExp>> = {
  scale: /^(?:scaled?|scale[ -]up|go|roll(?:ed)?[ -]?out)\b(?!\s*\/)/i,
  extend: /^(?:extend(?:ed)?|continued?|prolong(?:ed)?)\b(?!\s*\/)/i,
  stop: /^(?:stop(?:ped)?|end(?:ed)?|no[ -]go|kill(?:ed)?|cancel(?:led|ed)?)\b(?!\s*\/)/i,
};

function decisionIn(text: string): Decision | null {
  return DECISIONS.find((decision) => WORDS[decision].test(text)) ?? null;
}
