import { isScalar } from 'yaml';
import type { Verdict } from '../assess/judge';
import { CRITERIA } from '../criteria';
import { directives } from '../checks/directives';
import type { Criterion } from '../model/criterion';
import type { Fix, FixableFinding, PickSource } from '../model/fix';
import type { ParsedDocument, Proposal } from '../model/proposal';
import type { TextChange } from '../model/text';
import { directiveFixes } from './directives';
import { fillFacet, fillSection, sharpen } from './fill';
import { addSlots } from './markdown/facets';
import { insertSections } from './markdown/insert';
import { measurable } from './measurable';
import { setAside } from './set-aside';
import { bodyOf, keyOf, slotsFor, slotsOf, type Slot } from './skeleton';
import { subjectOf, type Subject } from './subject';
import { addKeys } from './yaml/facets';
import { insertKeys } from './yaml/insert';
import { entryAt, yamlOf, type Yaml } from './yaml/map';

/** What can be done about a finding, the best first. Empty when only a person can tell. */
export function fixesOf(text: string, document: ParsedDocument, finding: FixableFinding): Fix[] {
  if (finding.criterion === directives.id) return directiveFixes(text, document, finding);
  const proposal = proposalAt(document, finding);
  const criterion = CRITERIA.find(({ id }) => id === finding.criterion);
  if (!proposal || !criterion) return [];
  const context = contextOf(text, proposal);
  if (!context) return [];
  const verdict = context.subject.verdicts.get(criterion)!;
  return FIXERS.flatMap((fixer) => fixer(context, verdict, finding) ?? []);
}

/** Inserts every section or key that nothing speaks of; null when there are fewer than two. */
export function fixAllMissing(text: string, proposal: Proposal): Fix | null {
  const context = contextOf(text, proposal);
  if (!context) return null;
  const missing = CRITERIA.filter(({ id }) => stateOf(context, id) === 'missing');
  if (missing.length < 2) return null;
  const edits = insert(context, missing.map(whole));
  return { kind: 'insert-all', criteria: missing.map(({ id }) => id), facets: [], edits, pick: null };
}

interface Context {
  readonly subject: Subject;
  readonly yaml: Yaml | null;
  /** Whether what is new goes into YAML. */
  readonly isYaml: boolean;
}

/** Worked out once for all findings of a proposal. */
const contexts = new WeakMap<Proposal, Context | null>();

/** Null for YAML that is broken: nobody knows where a key would land. */
function contextOf(text: string, proposal: Proposal): Context | null {
  const known = contexts.get(proposal);
  if (known !== undefined) return known;
  const made = createContext(text, proposal);
  contexts.set(proposal, made);
  return made;
}

function createContext(text: string, proposal: Proposal): Context | null {
  const yaml = yamlOf(text, proposal.language);
  if (!yaml && (proposal.language === 'yaml' || proposal.entry !== null)) return null;
  const subject = withoutFields(subjectOf(text, proposal), yaml);
  return {
    subject,
    yaml,
    isYaml: yaml !== null && (proposal.language === 'yaml' || proposal.entry !== null),
  };
}

/** A field of the front matter says one thing; what more there is to say goes into the text below. */
function withoutFields(subject: Subject, yaml: Yaml | null): Subject {
  const { proposal, verdicts } = subject;
  if (!yaml || proposal.language === 'yaml' || proposal.entry !== null) return subject;
  const isField = ({ label, result }: Verdict) =>
    label?.kind === 'key' &&
    result.state !== 'placeholder' &&
    isScalar(entryAt(yaml, label.range.start)?.entry.value);
  const kept = [...verdicts].map(([criterion, verdict]): [Criterion, Verdict] => [
    criterion,
    isField(verdict) ? { ...verdict, label: null } : verdict,
  ]);
  return { ...subject, verdicts: new Map(kept) };
}

function proposalAt({ proposals }: ParsedDocument, { range }: FixableFinding): Proposal | undefined {
  const holds = (one: Proposal) => one.range.start <= range.start && range.start <= one.range.end;
  return proposals.find(holds) ?? proposals[0];
}

function stateOf({ subject }: Context, id: string): string {
  return [...subject.verdicts.values()].find(({ criterion }) => criterion.id === id)!.result.state;
}

type Fixer = (context: Context, verdict: Verdict, finding: FixableFinding) => Fix | null;

const FIXERS: readonly Fixer[] = [insertSection, fillIn, makeMeasurable, addFacets, setAsideFix];

function insertSection(context: Context, { criterion, result }: Verdict): Fix | null {
  if (result.state !== 'missing') return null;
  return fix('insert-section', criterion, [], insert(context, [whole(criterion)]));
}

function fillIn(
  { subject, yaml }: Context,
  verdict: Verdict,
  { code, facet, range }: FixableFinding,
): Fix | null {
  const { criterion } = verdict;
  if (!code.endsWith('placeholder')) return null;
  const edits = facet ? fillFacet(subject, verdict, facet, range) : fillSection(subject, verdict, yaml);
  return fix('fill-in', criterion, facet ? [facet] : [], edits);
}

function makeMeasurable({ subject }: Context, verdict: Verdict, finding: FixableFinding): Fix | null {
  return fix('make-measurable', verdict.criterion, [], measurable(subject, verdict, finding));
}

/** In the criterion's own section; without one, what is needed gets a section. */
function addFacets(context: Context, verdict: Verdict, finding: FixableFinding): Fix | null {
  const { criterion, result } = verdict;
  const { code, facet, range } = finding;
  if (result.state === 'missing' || code.endsWith('placeholder') || code.endsWith('not-applicable'))
    return null;
  const sharpened = facet && code.endsWith('-vague') ? sharpen(context.subject, verdict, facet, range) : null;
  if (sharpened) return fix('add-facets', criterion, [facet!], sharpened);
  const isOptional = code.endsWith('/optional');
  const lacking = isOptional
    ? result.facets.filter(({ found }) => !found).map(({ id }) => id)
    : lackingIn(verdict);
  const wanted = facet ? [facet] : lacking;
  const edits = add(context, verdict, wanted);
  if (edits) return fix('add-facets', criterion, wanted, edits);
  if (isOptional) return null;
  return fix('insert-section', criterion, lacking, insert(context, [partly(context, criterion, lacking)]));
}

function setAsideFix({ subject, yaml, isYaml }: Context, verdict: Verdict): Fix | null {
  return fix('set-aside', verdict.criterion, [], setAside(subject, verdict, isYaml ? yaml : null));
}

function lackingIn({ result }: Verdict): string[] {
  return result.facets.filter(({ needed, found }) => needed && !found).map(({ id }) => id);
}

/** What is inserted for one criterion, in either language. */
interface NewPart {
  readonly criterion: Criterion;
  readonly body: string;
  readonly slots: readonly Slot[];
}

function whole(criterion: Criterion): NewPart {
  const slots = slotsOf(criterion, 'yaml').filter(({ prompt }) => criterion.skeleton.yaml.includes(prompt));
  return { criterion, body: bodyOf(criterion), slots };
}

function partly({ subject }: Context, criterion: Criterion, facets: readonly string[]): NewPart {
  const slots = slotsFor(criterion, facets, subject.proposal.language);
  const body = slots.map(({ name, prompt }) => `- **${name}:** ${prompt}`).join('\n');
  return { criterion, body, slots };
}

function insert({ subject, yaml, isYaml }: Context, parts: readonly NewPart[]): TextChange[] {
  if (!isYaml || !yaml) return insertSections(subject, parts);
  const keys = parts.map(({ criterion, slots }) => {
    const { key, isList } = keyOf(criterion);
    const entries = slots.map(({ name, prompt }) => ({ key: name, value: prompt }));
    return { criterion, entry: { key, value: { isList, entries } } };
  });
  return insertKeys(subject, yaml, keys);
}

function add({ subject, yaml }: Context, verdict: Verdict, facets: readonly string[]): TextChange[] | null {
  const isKey = verdict.label?.kind === 'key';
  const slots = slotsFor(verdict.criterion, facets, isKey ? 'yaml' : 'markdown');
  return isKey ? yaml && addKeys(subject, yaml, verdict, slots) : addSlots(subject, verdict, slots);
}

/** Facets whose value is known elsewhere, and where. */
const PICKS: readonly { readonly criterion: string; readonly facet: string; readonly from: PickSource }[] = [
  { criterion: 'governance-owner-assigned', facet: 'accountable', from: 'owners' },
  { criterion: 'data-source-named', facet: 'source', from: 'data-sources' },
];

/** The prompt that a value may be picked for. */
function pickFor(criterion: Criterion, edits: readonly TextChange[]): Fix['pick'] {
  const known = PICKS.find((one) => one.criterion === criterion.id);
  if (!known) return null;
  const named = LANGUAGES.flatMap((language) => slotsFor(criterion, [known.facet], language));
  const prompts = [...named.map(({ prompt }) => prompt), slotsOf(criterion, 'markdown')[0]!.prompt];
  const prompt = prompts.find((one) => edits.some(({ text }) => text.includes(one)));
  return prompt === undefined ? null : { prompt, from: known.from };
}

const LANGUAGES = ['markdown', 'yaml'] as const;

function fix(
  kind: Fix['kind'],
  criterion: Criterion,
  facets: readonly string[],
  edits: readonly TextChange[] | null,
): Fix | null {
  if (!edits || edits.length === 0) return null;
  const pick = kind === 'set-aside' ? null : pickFor(criterion, edits);
  return { kind, criteria: [criterion.id], facets, edits, pick };
}
