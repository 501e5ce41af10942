import { anyWords, mentions, states } from '../evidence/hits';
import { allOf, either } from '../evidence/combined';
import { apiIntegrationPlanned } from '../criteria/api-integration-planned';
import { dataSourceNamed } from '../criteria/data-source-named';
import { governanceOwnerAssigned } from '../criteria/governance-owner-assigned';
import { outcomeDefined } from '../criteria/outcome-defined';
import { dataNameIn } from '../evidence/data';
import type { LanguagePack } from '../evidence/lexicon/language';
import { modelMeasureIn } from '../evidence/outcomes';
import { personIn } from '../evidence/people';
import { isNumber } from '../evidence/quantities';
import { findBy, wholeOf, type Hit, type Rule } from '../evidence/rules';
import { buildingBlockIn, interfaceIn, productIn, properNameIn, slugIn } from '../evidence/systems';
import { phrases, vocabulary, type Vocabulary } from '../evidence/vocabulary';
import type { Criterion, Facet } from '../model/criterion';
import { PROMPT } from '../text/prompt';
import { detectorsOf, type Detectors } from './detectors';
import { WRITTEN } from './written';

/** The four core criteria as they are looked for in another language: same facts, its own words. */
export function coreCriteriaIn(pack: LanguagePack): readonly Criterion[] {
  const found = detectorsOf(pack);
  return [
    localised(outcomeDefined, pack, (words) => outcomeRules(found, words)),
    localised(dataSourceNamed, pack, (words) => dataRules(found, words)),
    localised(apiIntegrationPlanned, pack, (words) => integrationRules(found, words)),
    localised(governanceOwnerAssigned, pack, (words) => governanceRules(found, words)),
  ];
}

/** What a value stands under: the criterion's own headings and keys, and the labels of each facet. */
interface Words {
  readonly region: Vocabulary;
  label(facet: string): Vocabulary;
}

type RulesOf = Readonly<Record<string, readonly Rule[]>>;

/** Keys stay English beside the language's own: forms are often shared, and their keys with them. */
function localised(base: Criterion, pack: LanguagePack, rulesFor: (words: Words) => RulesOf): Criterion {
  const { headings, facets } = pack.labels[base.id] ?? { headings: '', facets: {} };
  const labelsOf = ({ id, labels }: Facet) => [...phrases(facets[id] ?? ''), ...labels];
  const labels = new Map(base.facets.map((facet) => [facet.id, vocabulary(labelsOf(facet))]));
  const label = (id: string) => labels.get(id) ?? vocabulary([]);
  const rules = rulesFor({ region: vocabulary(headings, base.keys), label });
  return {
    ...base,
    headings: phrases(headings),
    skeleton: skeletonIn(pack.tag, base),
    facets: base.facets.map((facet) => ({
      ...facet,
      labels: labelsOf(facet),
      find: findBy(...(rules[facet.id] ?? [labelled(label(facet.id))])),
    })),
  };
}

/** The section in the language; below the English keys, its prompts. */
function skeletonIn(tag: string, { id, skeleton }: Criterion): Criterion['skeleton'] {
  const markdown = WRITTEN[tag]?.sections[id];
  if (markdown === undefined) return skeleton;
  const prompts = (markdown.match(PROMPT) ?? []).values();
  return { markdown, yaml: skeleton.yaml.replace(PROMPT, (prompt) => prompts.next().value ?? prompt) };
}

/** What stands under a label of its own counts as it stands. */
function labelled(under: Vocabulary): Rule {
  return { name: 'a label of its own', under, find: ({ text }) => wholeOf(text) };
}

function vague(hit: Hit | null): Hit | null {
  return hit && { ...hit, vague: true };
}

function outcomeRules(found: Detectors, { region, label }: Words): RulesOf {
  const { quantityIn, boundIn, directionIn, dateIn, durationIn, deadlineIn } = found;
  const measureIn = (text: string) => (modelMeasureIn(text) ? null : found.measureIn(text));
  return {
    metric: [
      {
        name: 'a measure with a direction and a number',
        find: states(allOf(directionIn, measureIn, quantityIn)),
      },
      {
        name: 'a measure under an outcome heading',
        under: region,
        find: states(allOf(measureIn, either(directionIn, quantityIn))),
      },
      {
        name: 'a metric label',
        under: label('metric'),
        find: states(anyWords),
      },
      {
        name: 'a direction without a number',
        find: mentions(allOf(directionIn, measureIn)),
      },
    ],
    target: [
      {
        name: 'a number to reach under an outcome heading',
        under: region,
        find: states(either(boundIn, allOf(directionIn, quantityIn))),
      },
      {
        name: 'a number under a target label',
        under: label('target'),
        find: ({ text }) => quantityIn(text) ?? (isNumber(text) ? wholeOf(text) : null),
      },
      {
        name: 'a measure to move by a number',
        find: states(allOf(directionIn, measureIn, boundIn)),
      },
    ],
    timeframe: [
      {
        name: 'a deadline in a sentence with a number to reach',
        find: ({ text }) => (measureIn(text) && quantityIn(text) ? deadlineIn(text) : null),
      },
      {
        name: 'a deadline under an outcome heading',
        under: region,
        find: states(either(deadlineIn, dateIn)),
      },
      {
        name: 'a date under a time label',
        under: label('timeframe'),
        find: states(either(dateIn, durationIn)),
      },
    ],
  };
}

function dataRules(
  { originIn, dataIn, stewardIn, somebodyIn, quantityIn }: Detectors,
  { region, label }: Words,
): RulesOf {
  return {
    source: [
      { name: 'a system under a data heading', under: region, find: states(namedDataIn) },
      {
        name: 'a data source label',
        under: label('source'),
        find: states(either(namedDataIn, properNameIn)),
      },
      { name: 'data from a named place', find: states(allOf(originIn, namedDataIn)) },
      {
        name: 'data from a place with a name of its own',
        under: region,
        find: ({ text }) => {
          const origin = originIn(text);
          return origin && nameAfter(text, origin.end);
        },
      },
      {
        name: 'an amount of data',
        under: region,
        find: states(allOf(dataIn, quantityIn)),
      },
      { name: 'data in general', under: region, find: ({ text }) => vague(wholeOf(text)) },
    ],
    owner: [
      {
        name: 'a data owner label',
        under: label('owner'),
        where: (statement, reading) => reading.isUnder(statement, region),
        find: ({ text }) => somebodyIn(text) ?? (/\p{Lu}\p{L}{2}/u.test(text) ? wholeOf(text) : null),
      },
      {
        name: 'data owned, held or provided by somebody',
        under: region,
        find: states(stewardIn),
      },
    ],
  };
}

function integrationRules(found: Detectors, { region, label }: Words): RulesOf {
  const { connectionIn } = found;
  const joinedBy = (text: string) => found.interfaceIn(text) ?? interfaceIn(text);
  return {
    system: [
      { name: 'a system under an integration heading', under: region, find: states(systemIn) },
      {
        name: 'a system label',
        under: label('system'),
        where: (statement, reading) => reading.isUnder(statement, region),
        find: ({ text }, statement) =>
          systemIn(text) ?? properNameIn(text) ?? (statement?.passage.kind === 'field' ? slugIn(text) : null),
      },
      {
        name: 'a system in a sentence about a connection',
        find: states(allOf(connectionIn, productIn)),
      },
      { name: 'a connection without a name', under: region, find: mentions(connectionIn) },
    ],
    interface: [
      {
        name: 'an interface under an integration heading',
        under: region,
        find: states(joinedBy),
      },
      { name: 'an interface label', under: label('interface'), find: states(joinedBy) },
      {
        name: 'the interface of a named system',
        find: ({ text }) => (productIn(text) && connectionIn(text) ? joinedBy(text) : null),
      },
    ],
    auth: [labelled(label('auth'))],
  };
}

function governanceRules({ roleIn, somebodyIn, decisionIn }: Detectors, { region, label }: Words): RulesOf {
  const personOrRole = (text: string) => roleIn(text) ?? personIn(text);
  return {
    accountable: [
      {
        name: 'a person or role under an ownership label',
        under: label('accountable'),
        find: states(personOrRole),
      },
      { name: 'a role under a governance heading', under: region, find: states(roleIn) },
      { name: 'a role that decides', find: states(allOf(roleIn, decisionIn)) },
      {
        name: 'nobody in particular',
        under: label('accountable'),
        find: ({ text }) => vague(somebodyIn(text) ?? wholeOf(text)),
      },
    ],
    'decision-right': [
      {
        name: 'a decision under a governance heading',
        under: region,
        find: states(decisionIn),
      },
      {
        name: 'a decision label',
        under: label('decision-right'),
        find: states(either(roleIn, decisionIn)),
      },
      {
        name: 'somebody who decides on the pilot',
        find: states(allOf(roleIn, decisionIn)),
      },
    ],
  };
}

function namedDataIn(text: string): Hit | null {
  return productIn(text) ?? dataNameIn(text) ?? codeNameIn(text);
}

function systemIn(text: string): Hit | null {
  return productIn(text) ?? buildingBlockIn(text);
}

/** Names in code type or with joints, as tables and files have: `claims_core.fnol`, `INCIDENT`. */
function codeNameIn(text: string): Hit | null {
  const hit = /(?<![\w/])[a-zA-Z][a-zA-Z\d]{0,40}[_.]\w[\w.]{0,60}(?![\w(])/u.exec(text);
  return hit && { start: hit.index, end: hit.index + hit[0].length };
}

/** A capitalised name with more than nouns' capitals: two words, or a capital or digit inside. */
function nameAfter(text: string, from: number): Hit | null {
  const hit =
    /^(?:\s+\p{Ll}+){0,3}?\s+(\p{Lu}[\p{L}\d-]*(?:\p{Lu}|\d)[\p{L}\d-]*|\p{Lu}[\p{L}\d-]+ \p{Lu}[\p{L}\d-]+)/u.exec(
      text.slice(from),
    );
  const [all, name = ''] = hit ?? [''];
  return hit ? { start: from + all.length - name.length, end: from + all.length } : null;
}
