import type { Label, Proposal, Statement } from '../../model/proposal';
import type { Range } from '../../model/text';
import { lineStart } from '../../text/lines';
import type { Outline } from '../outline';

/** A section beside others of its depth. */
interface Part {
  readonly heading: Label;
  readonly range: Range;
  readonly statements: readonly Statement[];
  /** How many of the facts every proposal has are labelled in it. */
  readonly facts: number;
}

/**
 * The proposals of a document that holds several, each under a heading of its own: sections of one depth that each
 * label facts a proposal states once. Null when it is one proposal. What stands beside them belongs to none.
 */
export function severalIn(text: string, outline: Outline): Proposal[] | null {
  for (const depth of [1, 2, 3]) {
    const own = ownProposals(partsOf(text, outline, depth), outline);
    const names = new Set(own.map(({ heading }) => heading.text));
    if (own.length > 1 && names.size === own.length) return own.map((part) => proposalOf(part, outline));
  }
  return null;
}

/** Called a pilot, or a proposal, with a number or a name. */
const NAMED =
  /^(?:AI )?(?:pilot|proposal|initiative|project|projekt|piloto|proyecto|propuesta)(?: proposal| project)?(?: (?:no\. ?)?#?(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?![\p{L}\p{N}])| ?[:–—])/iu;

/** Sections that are called proposals, or else those that have the facts of one; no other may share the facts. */
function ownProposals(parts: readonly Part[], outline: Outline): Part[] {
  const named = parts.filter(({ heading }) => NAMED.test(heading.text));
  if (named.length > 1) return areOwn(named, parts, 2) || areAllTold(named, parts, outline) ? named : [];
  const complete = parts.filter(({ facts }) => facts >= 3);
  return areOwn(complete, parts, 3) ? complete : [];
}

function areOwn(own: readonly Part[], parts: readonly Part[], facts: number): boolean {
  const others = parts.filter((part) => !own.includes(part));
  return (
    own.every((part) => part.facts >= facts) &&
    others.every((part) => part.facts + factsIn([part.heading]) < facts - 1)
  );
}

/** Without labels: sections that are all called proposals and tell of one at some length, and nothing else does. */
function areAllTold(named: readonly Part[], parts: readonly Part[], { headings }: Outline): boolean {
  const lengthOf = ({ statements }: Part) =>
    statements.reduce((sum, { passage }) => sum + passage.text.length, 0);
  return (
    named.length === parts.length &&
    named.every((part) => part.facts === 0 && lengthOf(part) >= TOLD) &&
    factsIn(headings) === 0
  );
}

/** Letters in which a proposal can be told. */
const TOLD = 80;

function partsOf(text: string, { headings, statements }: Outline, depth: number): Part[] {
  const bounds = headings.filter((one) => one.depth > 0 && one.depth <= depth);
  const under = new Map<Label, Statement[]>(
    bounds.filter((one) => one.depth === depth).map((heading) => [heading, []]),
  );
  if (under.size < 2) return [];
  for (const statement of statements) for (const label of statement.labels) under.get(label)?.push(statement);
  return bounds.flatMap((heading, at) => {
    const own = under.get(heading);
    if (!own) return [];
    const start = lineStart(text, heading.range.start);
    const next = bounds[at + 1];
    const range = { start, end: next ? lineStart(text, next.range.start) : text.length };
    const labels = new Set(own.flatMap((one) => one.labels.slice(one.labels.indexOf(heading) + 1)));
    return [{ heading, range, statements: own, facts: factsIn(labels) }];
  });
}

/** What a proposal states once: a number to reach, its data, its connections, who answers for it. */
const FACTS = [
  /^(?:(?:expected|desired) )?outcomes?$|\bsuccess\b|^(?:metrics?|kpis?|targets?|goals?|objectives?|ziele?|zielwert|objetivos?|meta)$/,
  /^data(?:sets?| sources?| requirements| used)?$|^(?:inputs|system of record|daten|datenquellen?|datos|fuentes? de datos)$/,
  /^(?:system |technical )?integrations?(?: plan| points)?$|^(?:interfaces?|apis?|schnittstellen?|integración|integraciones)$/,
  /\bowner$|^(?:ownership|governance|accountable|accountability|sponsor|responsible|verantwortliche?r?|verantwortung|responsables?|gobernanza)$/,
];

function factsIn(labels: Iterable<Label>): number {
  // A column holds a fact of each row: a table of pilots is none of them.
  const words = [...labels].filter(({ kind }) => kind !== 'column').map((label) => label.words);
  return FACTS.filter((fact) => words.some((one) => fact.test(one))).length;
}

function proposalOf({ heading, range, statements }: Part, { headings }: Outline): Proposal {
  const title: Label = { ...heading, kind: 'title' };
  const isInside = ({ range: { start } }: Label) => start > heading.range.start && start < range.end;
  return {
    language: 'markdown',
    entry: heading.text,
    title,
    anchor: title.range,
    range,
    headings: [title, ...headings.filter(isInside)],
    statements: statements.map((statement) => ({
      ...statement,
      labels: [title, ...statement.labels.slice(statement.labels.indexOf(heading) + 1)],
    })),
  };
}
