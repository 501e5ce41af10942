import { either } from '../evidence/combined';
import {
  dataInterfaceIn,
  dataMentionIn,
  dataNameIn,
  dataVolumeIn,
  describedDataIn,
  storedDataIn,
} from '../evidence/data';
import { dateIn, durationIn } from '../evidence/dates';
import { anyWords, mentions, onlyWith, states } from '../evidence/hits';
import { isGroup, someoneIn } from '../evidence/people';
import { findBy, wholeOf, wordsOf } from '../evidence/rules';
import { stewardIn } from '../evidence/stewards';
import { productIn, properNameIn } from '../evidence/systems';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';
import { pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Data sources, Data, Data source, Data requirements, Data used, =Inputs, Data inputs, Input data,
  Datasets, Data sets, Data plan, Data readiness, Data strategy, Training data, Source data, Data inputs,
  Data and privacy, Data collection, Data needs, Data model, Data pipeline, Data flow, Required data,
  Knowledge sources, Knowledge base, Corpus, Data dependencies, Which data, What data, data you need, data we need, data needed, data to collect, data come from, data comes from, data lives, data is kept, data is held, data sits, Information used, Information
`);
const KEYS = phrases(`
  data_source, data_sources, dataset, datasets, data, system_of_record, source_systems, training_data,
  knowledge_sources, data_owner
`);
const region = vocabulary(HEADINGS, KEYS);

const sourceLabel = vocabulary(`
  data source, dataset, data set, source system, system of record, source of truth, data used, data input,
  knowledge source, training data, input data, source data
`);
const ownerLabel = vocabulary(`
  data owner, data steward, steward, custodian, data custodian, data provider, data controller, data
  supplier, information asset owner, source owner, data owner or steward, data contact, owner of the data,
  responsible for the data, data responsible, data maintainer, data publisher, data administrator, data manager, data lead
`);
/** Means the data where the heading is about data. */
const plainOwnerLabel = vocabulary(`
  =owner, =owners, =owned by, =maintained by, =managed by, =provided by, =supplied by, =kept by, =who owns it,
  =provider, =publisher, =maintainer, =responsible team, =responsible, =source owner, =contact, =contact person,
  =looked after by, =who looks after it, =who keeps it, =who answers for it
`);
const accessLabel = vocabulary(
  'access, data access, access status, access route, availability, access method',
);
const scopeLabel = vocabulary(`
  scope, refresh, refresh rate, update frequency, frequency, volume, data volume, period, time range,
  coverage, size, history
`);

const sizeLabel = vocabulary(`
  dataset size, data set size, data volume, sample size, number of records, number of rows, number of images,
  training set size, corpus size, rows
`);

/** What the system of a row holds. */
const heldLabel = vocabulary(`
  data provided, data held, data it holds, data available, data extracted, data pulled, what it holds, what lives there,
  what it contains, =holds, what it provides, data it provides, what we read, =data read, =data used
`);

/** What a pilot keeps or shows is not what it reads. */
const elsewhere = vocabulary(`
    data retention, retention, monitoring, data privacy, compliance, outputs, references, team, budget,
    competitors, market
  `);

const DATA_WORDS = pattern(
  /(?<!\p{L})(?:data|data ?sets?|records?|tickets?|documents?|corpus|extracts?|exports?|feeds?|logs?|files?|tables?|database|images?|pictures?|video|footage|recordings?|transcripts?|scripts?|messages?|material|rosters?|registry|register|inventory|archive|cctv|scans?|slides|invoices|telemetry|readings|measurements|samples|price lists?|catalogue|policies|manuals|articles|statistics|imagery|photos?|calls|contracts|notes|history|docs|papers|letters|e-?mails|forms|(?:comes?|taken|drawn|pulled|fetched) from)(?!\p{L})/iu,
);

/** Who has to bring what a plan asks for. */
const providerLabel = vocabulary('=owner, =responsible, =provider, provided by, =contact, =source owner');

/** Headings under which a plan lists what it needs. */
const requests = vocabulary(
  HEADINGS,
  'inputs, required inputs, dependencies, prerequisites, requirements, needs, what we need, resources',
);

/** The first cell of a row that asks for data. */
const DATA_ITEM = pattern(
  /(?<!\p{L})(?:data|data ?sets?|records?|logs?|transcripts?|scripts?|documents|corpus|exports?|extracts?|images|feeds?|labels|process models?|knowledge (?:base|articles))(?!\p{L})/iu,
);

const DATA_OWNER = pattern(/\b(?:data|information)(?: asset)? (?:owner|steward|custodian)\b/iu);

export const dataSourceNamed: Criterion = {
  id: 'data-source-named',
  title: 'Data source named',
  pillar: 'Data',
  severity: 'error',
  asks: 'Which system or data set does the pilot read, and who owns it?',
  wording: {
    subject: 'The data source',
    gap: 'No data source is named',
    stakes: 'nobody can check that the data exists, is allowed and will still be there at scale',
    remedy: 'Name the system or data set and who owns it.',
  },
  headings: HEADINGS,
  keys: KEYS,
  facets: [
    {
      id: 'source',
      title: 'a named system or data set',
      labels: sourceLabel.phrases,
      needed: true,
      ask: 'Name the system, table or data set as its owners call it.',
      find: findBy(
        {
          name: 'a system under a data heading',
          under: region,
          notUnder: elsewhere,
          find: states(either(productIn, dataNameIn, dataInterfaceIn)),
        },
        {
          name: 'a described data set under a data heading',
          under: region,
          notUnder: elsewhere,
          find: states(either(storedDataIn, dataVolumeIn)),
        },
        {
          name: 'an entry of a list of data sources',
          under: sourceLabel,
          find: states(either(describedDataIn, properNameIn)),
        },
        {
          name: 'the system of a data section',
          under: vocabulary('=system, =source, =systems, =store, =application'),
          where: (statement, reading) => reading.isUnder(statement, region),
          find: states(either(properNameIn, storedDataIn)),
        },
        {
          name: 'the data of a system in its row',
          under: heldLabel,
          notUnder: elsewhere,
          where: ({ labels }) => labels.some(({ kind, text }) => kind === 'row' && text !== ''),
          find: states(describedDataIn),
        },
        {
          name: 'data from a named place',
          notUnder: elsewhere,
          find: states(either(dataNameIn, storedDataIn)),
        },
        {
          name: 'a system beside the owner of its data',
          notUnder: elsewhere,
          find: onlyWith(productIn.needs, ({ text }) => (DATA_OWNER.test(text) ? productIn(text) : null)),
        },
        { name: 'an amount of data', notUnder: elsewhere, find: states(dataVolumeIn) },
        {
          name: 'a size of the data set',
          under: sizeLabel,
          find: ({ text }) => (/\d{2}/.test(text) ? wholeOf(text) : null),
        },
        {
          name: 'data in general',
          under: region,
          notUnder: elsewhere,
          find: mentions(anyWords),
        },
        {
          name: 'data in general',
          notUnder: elsewhere,
          find: mentions(dataMentionIn),
        },
      ),
    },
    {
      id: 'owner',
      title: 'an owner or steward of the data',
      labels: ownerLabel.phrases,
      needed: true,
      ask: 'Name the person, team or supplier that answers for the data.',
      find: findBy(
        {
          name: 'a data owner label',
          under: ownerLabel,
          find: ({ text }, statement) =>
            namesSomebody(text, statement?.labels.at(-1)?.kind === 'row') ? wholeOf(text) : null,
        },
        {
          name: 'an owner label beside a data source',
          under: plainOwnerLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          notUnder: elsewhere,
          find: ({ text }) => (namesSomebody(text) ? wholeOf(text) : null),
        },
        {
          name: 'the owner of a row about data',
          under: providerLabel,
          where: ({ labels }) =>
            labels.some((label) => requests.matches(label)) &&
            labels.some(({ kind, text }) => kind === 'row' && DATA_ITEM.test(text)),
          find: ({ text }) => (someoneIn(text) || isGroup(text) ? wholeOf(text) : null),
        },
        {
          name: 'data owned, held or provided by somebody',
          notUnder: elsewhere,
          find: onlyWith(stewardIn.needs, ({ text }, statement, reading) => {
            const about = DATA_WORDS.test(text) || (statement !== null && reading.isUnder(statement, region));
            return about ? stewardIn(text) : null;
          }),
        },
      ),
    },
    {
      id: 'access',
      title: 'how it is reached',
      labels: accessLabel.phrases,
      needed: false,
      ask: 'Say how the data is reached and whether access is granted.',
      find: findBy(
        {
          name: 'an access label',
          under: accessLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          find: ({ text }) => wholeOf(text),
        },
        {
          name: 'access granted, requested or read-only',
          find: wordsOf(
            /\b(?:access (?:is |was |has been )?(?:granted|approved|agreed|requested|confirmed)|read[- ]only|read access|via (?:a |the )?(?:read replica|view|export|API|extract)|nightly (?:export|extract)|(?:exported|extracted) (?:nightly|daily|weekly|hourly|via|through))\b/iu,
          ),
        },
      ),
    },
    {
      id: 'scope',
      title: 'its scope or refresh',
      labels: scopeLabel.phrases,
      needed: false,
      ask: 'Give the period, the volume and how often it is refreshed.',
      find: findBy(
        {
          name: 'a scope label',
          under: scopeLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          find: ({ text }) => wholeOf(text),
        },
        { name: 'an amount of data', find: states(dataVolumeIn) },
        {
          name: 'a refresh',
          under: region,
          find: wordsOf(
            /\b(?:nightly|daily|weekly|hourly|monthly|real[- ]time|refreshed|every \d+ (?:minutes|hours|days))\b/iu,
          ),
        },
        { name: 'a period', under: region, find: states(either(durationIn, dateIn)) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Data sources',
      '',
      '| Source | Owner | Access | Scope and refresh |',
      '| --- | --- | --- | --- |',
      '| ‹system or data set› | ‹person or team› | ‹route and status› | ‹period, volume, refresh› |',
    ].join('\n'),
    yaml: [
      'data_sources:',
      '  - source: ‹system or data set›',
      '    data_owner: ‹person or team›',
      '    access: ‹route and status›',
      '    refresh: ‹period, volume, refresh›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'Demos run on a file somebody had; production runs on a system somebody owns. A pilot that names neither finds out after the demo that the data is not there, not allowed or not the same.',
  insufficient: [
    'Company data, internal data, historical data, our data lake, various sources.',
    'A proprietary data set without a name, an origin or a size.',
    'The name of a vendor or a model: it is no data source.',
  ],
  examples: {
    good: [
      {
        text: '## Data sources\n\nTickets come from ServiceNow `incident` (24 months, nightly), owned by IT Service Data.',
      },
      {
        text: '## Data\n\n| Source | Data owner |\n| --- | --- |\n| Harbour Permit Register | Licensing team |',
      },
      { text: 'data_sources:\n  - name: Snowflake claims_core.fnol\n    data_owner: Claims Data Office\n' },
    ],
    bad: [
      {
        text: '## Data\n\nWe will use company data.',
        because: 'It could be any data of the company.',
        state: 'partial',
      },
      {
        text: '## Data sources\n\nNo data source has been identified yet.',
        because: 'A denial is a gap, not an answer.',
        state: 'partial',
      },
      { text: '## Data sources\n\n- TBD', because: 'A placeholder is no source.', state: 'placeholder' },
      {
        text: '## Approach\n\nWe will use a large language model from a vendor.',
        because: 'A vendor or a model is no data source.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF MAP 2.3', 'ISO/IEC 42001 A.4.3, A.7.3, A.7.5', 'EU AI Act 10(2), 26(4)'],
};

/**
 * Under an owner's label, a capitalised name is that of an owner, and so is a handle or slug. The row of an owner
 * says what the owner does, too.
 */
function namesSomebody(text: string, isInOwnRow = false): boolean {
  return someoneIn(text) !== null || isGroup(text) || (!isInOwnRow && NAME.test(text));
}

const NAME = pattern(/\p{Lu}\p{L}{2}|^\s*\p{Ll}[\p{Ll}\d]{0,30}[._-]\p{Ll}[\p{Ll}\d._-]{1,40}\s*$/u);
