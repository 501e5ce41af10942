import { isScalar } from 'yaml';
import type { LiveDocument } from '../assess/assess';
import { guideOf, proposalAt, type Guide, type GuidedProposal, type Topic } from '../assess/guide';
import { directives } from '../checks/directives';
import type { Criterion } from '../model/criterion';
import type { Fix, FixableFinding, PickSource } from '../model/fix';
import type { TextChange } from '../model/text';
import { fieldsFor, fieldsOf, type Field } from '../naming/fields';
import { bodyOf, keyOf } from '../naming/skeleton';
import { directiveFixes } from './directives';
import { fillFacet, fillSection, sharpen } from './fill';
import { addFields } from './markdown/facets';
import { insertSections } from './markdown/insert';
import { measurable } from './measurable';
import { setAside } from './set-aside';
import { isAllYaml, type Subject } from './subject';
import { addKeys } from './yaml/facets';
import { insertKeys } from './yaml/insert';
import { entryAt, yamlOf, type Yaml } from './yaml/map';
import { valueFor } from './yaml/write';

/** What can be done about a finding, the best first. Empty when only a person can tell. */
export function fixesOf(live: LiveDocument, finding: FixableFinding): Fix[] {
  if (finding.criterion === directives.id) return directiveFixes(live.text, live.read(), finding);
  const context = contextAt(live, finding.range.start);
  const topic = context?.subject.topics.find(({ criterion }) => criterion.id === finding.criterion);
  return context && topic ? FIXERS.flatMap((fixer) => fixer(context, topic, finding) ?? []) : [];
}

/** Inserts all that nothing in the proposal around a place speaks of; null when it is no more than one thing. */
export function fixAllMissing(live: LiveDocument, offset: number): Fix | null {
  const context = contextAt(live, offset);
  const missing = context?.subject.topics.filter(({ result }) => result.state === 'missing') ?? [];
  if (!context || missing.length < 2) return null;
  const criteria = missing.map(({ criterion }) => criterion);
  const edits = insert(context, criteria.map(whole));
  return { kind: 'insert-all', criteria: criteria.map(({ id }) => id), facets: [], edits, pick: null };
}

interface Context {
  readonly subject: Subject;
  readonly yaml: Yaml | null;
  /** Whether what is new goes into YAML. */
  readonly isYaml: boolean;
}

/** Worked out once for all findings of a proposal. */
const contexts = new WeakMap<GuidedProposal, Context | null>();

/** Null for YAML that is broken: nobody knows where a key would land. */
function contextAt(live: LiveDocument, offset: number): Context | null {
  const guide = guideOf(live);
  const guided = proposalAt(guide, offset);
  if (!guided) return null;
  const known = contexts.get(guided);
  if (known !== undefined) return known;
  const made = createContext(guide, guided);
  contexts.set(guided, made);
  return made;
}

function createContext({ text, write }: Guide, { proposal, topics }: GuidedProposal): Context | null {
  const yaml = yamlOf(text, proposal.language);
  const isYaml = isAllYaml(proposal);
  if (!yaml && isYaml) return null;
  return { subject: withoutFields({ text, write, proposal, topics }, yaml), yaml, isYaml };
}

/** A field of the front matter says one thing; what more there is to say goes into the text below. */
function withoutFields(subject: Subject, yaml: Yaml | null): Subject {
  const { proposal, topics } = subject;
  if (!yaml || isAllYaml(proposal)) return subject;
  const isField = ({ label, result }: Topic) =>
    label?.kind === 'key' &&
    result.state !== 'placeholder' &&
    isScalar(entryAt(yaml, label.range.start)?.entry.value);
  return { ...subject, topics: topics.map((topic) => (isField(topic) ? { ...topic, label: null } : topic)) };
}

type Fixer = (context: Context, topic: Topic, finding: FixableFinding) => Fix | null;

const FIXERS: readonly Fixer[] = [insertSection, fillIn, makeMeasurable, addFacets, setAsideFix];

function insertSection(context: Context, { criterion, result }: Topic): Fix | null {
  if (result.state !== 'missing') return null;
  return fix('insert-section', criterion, [], insert(context, [whole(criterion)]));
}

function fillIn(
  { subject, yaml }: Context,
  topic: Topic,
  { code, facet, range }: FixableFinding,
): Fix | null {
  const { criterion } = topic;
  if (!code.endsWith('placeholder')) return null;
  const edits = facet ? fillFacet(subject, topic, facet, range) : fillSection(subject, topic, yaml);
  return fix('fill-in', criterion, facet ? [facet] : [], edits);
}

function makeMeasurable({ subject }: Context, topic: Topic, finding: FixableFinding): Fix | null {
  return fix('make-measurable', topic.criterion, [], measurable(subject, topic, finding));
}

/** In the criterion's own section; without one, what is needed gets a section. */
function addFacets(context: Context, topic: Topic, finding: FixableFinding): Fix | null {
  const { criterion, result } = topic;
  const { code, facet, range } = finding;
  if (result.state === 'missing' || code.endsWith('placeholder') || code.endsWith('not-applicable'))
    return null;
  const sharpened = facet && code.endsWith('-vague') ? sharpen(context.subject, topic, facet, range) : null;
  if (sharpened) return fix('add-facets', criterion, [facet!], sharpened);
  const isOptional = code.endsWith('/optional');
  const lacking = isOptional
    ? result.facets.filter(({ found }) => !found).map(({ id }) => id)
    : lackingIn(topic);
  const wanted = facet ? [facet] : lacking;
  const edits = add(context, topic, wanted);
  if (edits) return fix('add-facets', criterion, wanted, edits);
  if (isOptional) return null;
  return fix('insert-section', criterion, lacking, insert(context, [partly(criterion, lacking)]));
}

function setAsideFix({ subject, yaml, isYaml }: Context, topic: Topic): Fix | null {
  return fix('set-aside', topic.criterion, [], setAside(subject, topic, isYaml ? yaml : null));
}

function lackingIn({ result }: Topic): string[] {
  return result.facets.filter(({ needed, found }) => needed && !found).map(({ id }) => id);
}

/** What is inserted for one criterion, in either language. */
interface NewPart {
  readonly criterion: Criterion;
  readonly body: string;
  readonly fields: readonly Field[];
}

function whole(criterion: Criterion): NewPart {
  return { criterion, body: bodyOf(criterion), fields: fieldsOf(criterion) };
}

function partly(criterion: Criterion, facets: readonly string[]): NewPart {
  const fields = fieldsFor(criterion, facets);
  const body = fields.map(({ label, prompt }) => `- **${label}:** ${prompt}`).join('\n');
  return { criterion, body, fields };
}

function insert({ subject, yaml, isYaml }: Context, parts: readonly NewPart[]): TextChange[] {
  if (!isYaml || !yaml) return insertSections(subject, parts);
  const keys = parts.map(({ criterion, fields }) => ({
    criterion,
    entry: { key: keyOf(criterion), value: valueFor(criterion, fields) },
  }));
  return insertKeys(subject, yaml, keys);
}

function add({ subject, yaml }: Context, topic: Topic, facets: readonly string[]): TextChange[] | null {
  const fields = fieldsFor(topic.criterion, facets);
  if (topic.label?.kind !== 'key') return addFields(subject, topic, fields);
  return yaml && addKeys(subject, yaml, topic, fields);
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
  const prompts = fieldsFor(criterion, [known.facet]).map(({ prompt }) => prompt);
  const prompt = prompts.find((one) => edits.some(({ text }) => text.includes(one)));
  return prompt === undefined ? null : { prompt, from: known.from };
}

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
