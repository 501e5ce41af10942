import {
  accessMentionIn,
  accessStatusIn,
  accessValueIn,
  dataGapIn,
  dataMeasureIn,
  dataPartIn,
  dataQualityMentionIn,
  freeAccessIn,
  freshnessIn,
  isOfDataSet,
  noDataIn,
  qualityMeasureIn,
  refusedAccessIn,
} from '../evidence/data-quality';
import { anyWords, mentions, states } from '../evidence/hits';
import { isLabelledBy } from '../evidence/labelled';
import { quantityIn } from '../evidence/quantities';
import { findBy, lookingBack, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Reading } from '../evidence/reading';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';

const HEADINGS = phrases(`
  Data quality, Data quality and access, Data readiness, Data availability, =Data access, Data lineage,
  Data completeness, Data validation, Data cleaning, Data preparation, Data profiling, Data quality
  assessment, Data assessment, Data audit, Quality of the data, State of the data, Availability of data, Data freshness, Data profiling results, Data health, Data condition, Data reliability, Data issues, Data limitations,
  Knowledge base readiness, Knowledge base requirements, Content readiness, Content requirements
`);
const KEYS = phrases(`
  data_quality, completeness, access_status, =data_access, data_readiness, data_availability, lineage,
  data_lineage, quality_checks
`);
const region = vocabulary(HEADINGS, KEYS);
/** Where data sources are listed, often with a column on their quality or access. */
const sources = vocabulary('data, data source, dataset, data set, source, data used, data requirements');

const measureLabel = vocabulary(`
  quality measure, data quality, completeness, quality threshold, quality target, accuracy of the data,
  missing values, error rate of the data, duplicates, label quality, quality score
`);
const accessLabel = vocabulary(`
  access status, data access, access, read access, =available, access granted, access approval, access approved, availability,
  data availability, access and status, access method, access route, access mode, means of access
`);
const gapLabel = vocabulary(`
  known gaps, gaps, data gaps, limitations, known limitations, known issues, data limitations, data
  issues
`);
const freshnessLabel = vocabulary(`
  refresh check, refresh, drift check, drift, freshness, quality check, refresh or drift check,
  revalidation
`);

const gapOrQualityLabel = vocabulary(gapLabel.phrases, '=quality, quality checked, =checked');

/** Whether it stands where a data source is described. */
function isOfSource(statement: Statement, reading: Reading): boolean {
  return reading.isUnder(statement, sources);
}

/** Where quality or access is that of something else: the answers, the users, the service. */
const elsewhere = vocabulary(`
  references, competitors, market, access control, user access, accessibility, output quality, service
  availability, roles, authentication, success metrics, performance requirements, team, team structure,
  responsibilities, benefits, rationale, kill switch, purpose, approved purpose
`);

export const dataQualityAccess: Criterion = {
  id: 'data-quality-access',
  title: 'Data quality and access known',
  pillar: 'Data',
  severity: 'warning',
  asks: 'How good is the data, measured, and may the pilot already reach it?',
  wording: {
    subject: 'The readiness of the data',
    gap: 'Nothing says how good the data is or whether it can be reached',
    stakes: 'poor or blocked data will show only after the demo',
    remedy: 'Give a measured quality with its threshold, and the status of access.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'quality-measure',
      title: 'a quality measure or threshold',
      labels: measureLabel.phrases,
      needed: true,
      ask: 'Give a number: how complete, correct or fresh the data is, and what launch needs.',
      find: lookingBack(
        findBy(
          {
            name: 'a number under a data quality label',
            under: measureLabel,
            notUnder: vocabulary(elsewhere.phrases, 'risks, risk assessment, risk register'),
            find: states(quantityIn),
          },
          {
            name: 'a number under a quality label of a data source',
            under: vocabulary('=quality'),
            where: isOfSource,
            find: states(quantityIn),
          },
          {
            name: 'a measured property in the row of a part of the data',
            notUnder: elsewhere,
            where: (statement, reading) =>
              isLabelledBy(statement, dataPartIn) &&
              (reading.isUnder(statement, sources) || isOfDataSet(statement)),
            find: states(qualityMeasureIn),
          },
          {
            name: 'a measured property under a data quality heading',
            under: region,
            notUnder: elsewhere,
            find: states(qualityMeasureIn),
          },
          { name: 'a measured property of the data', notUnder: elsewhere, find: states(dataMeasureIn) },
          {
            name: 'a label for gaps or quality of a data source',
            under: gapOrQualityLabel,
            where: isOfSource,
            find: mentions(anyWords),
          },
          { name: 'a gap in the data without a measure', notUnder: elsewhere, find: mentions(dataGapIn) },
          { name: 'data that is not there', notUnder: elsewhere, isDenial: true, find: mentions(noDataIn) },
          {
            name: 'data quality without a measure',
            // Poor records may be the problem that is to be solved.
            notUnder: vocabulary(
              elsewhere.phrases,
              'problem, user problem, problem statement, pain points, rollback, rollback triggers, stop criteria, go no go criteria',
            ),
            find: mentions(dataQualityMentionIn),
          },
        ),
      ),
    },
    {
      id: 'access-status',
      title: 'the status of access',
      labels: accessLabel.phrases,
      needed: true,
      ask: 'Say whether access is requested, approved or in place, and since when.',
      find: findBy(
        {
          name: 'an access label under a data heading',
          under: accessLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          find: states(anyWords),
        },
        {
          name: 'a status under an access label of a data source',
          under: accessLabel,
          where: isOfSource,
          find: states(accessValueIn),
        },
        {
          name: 'access to a data source that is not there yet',
          under: accessLabel,
          where: isOfSource,
          isDenial: true,
          find: mentions(refusedAccessIn),
        },
        {
          name: 'access that asks for nothing',
          under: accessLabel,
          where: isOfSource,
          isDenial: true,
          find: states(freeAccessIn),
        },
        {
          name: 'a status under a label for access to data',
          under: vocabulary(
            'data access, API access, system access, access status, source access, =access, read access, data permission, data availability',
          ),
          notUnder: elsewhere,
          find: states(accessValueIn),
        },
        {
          name: 'access that is granted, requested or in place',
          notUnder: elsewhere,
          find: states(accessStatusIn),
        },
        {
          name: 'access to data, without its status',
          notUnder: vocabulary(
            elsewhere.phrases,
            'problem, user problem, problem statement, pain points, security',
          ),
          find: mentions(accessMentionIn),
        },
      ),
    },
    {
      id: 'known-gaps',
      title: 'the known gaps',
      labels: gapLabel.phrases,
      needed: false,
      ask: 'Name what is missing or wrong in the data.',
      find: lookingBack(
        findBy(
          {
            name: 'a label for gaps under a data heading',
            under: gapLabel,
            where: (statement, reading) => reading.isUnder(statement, region),
            find: ({ text }) => wholeOf(text),
          },
          { name: 'a gap in the data', notUnder: elsewhere, find: states(dataGapIn) },
        ),
      ),
    },
    {
      id: 'refresh-check',
      title: 'a check of refresh or drift',
      labels: freshnessLabel.phrases,
      needed: false,
      ask: 'Say how often the data is refreshed and who would notice that it drifts.',
      find: findBy(
        {
          name: 'a refresh label under a data heading',
          under: freshnessLabel,
          where: (statement, reading) => reading.isUnder(statement, region),
          find: ({ text }) => wholeOf(text),
        },
        { name: 'a regular refresh or check', under: region, find: states(freshnessIn) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Data quality and access',
      '',
      '- **Quality measure:** ‹share complete or correct today, and what launch needs›',
      '- **Access status:** ‹requested, approved or in place, since when›',
      '- **Known gaps:** ‹what is missing or wrong›',
      '- **Refresh check:** ‹how often, by whom›',
    ].join('\n'),
    yaml: [
      'data_quality:',
      '  quality_measure: ‹share complete or correct today, and what launch needs›',
      '  access_status: ‹requested, approved or in place, since when›',
      '  known_gaps: ‹what is missing or wrong›',
      '  refresh_check: ‹how often, by whom›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A sample chosen for a demo is cleaner than what arrives every morning. Pilots lose months when they learn late that fields are empty, labels are wrong or access takes a quarter to be granted. A measured quality and a known status of access turn that surprise into a plan.',
  insufficient: [
    '“The data is clean”, “quality should be fine”: nobody measured it.',
    'A promise to assess the data later.',
    'The accuracy of the model or of its answers: it is not the quality of the data.',
    'Access control for users: it says nothing about the pilot’s own access.',
  ],
  examples: {
    good: [
      { text: '## Data quality\n\nAddress field 93% complete, launch needs 97%; access approved 3 March.' },
      {
        text: '## Data readiness\n\n| Check | Result |\n| --- | --- |\n| Duplicates | 1.4% of work orders, below the 2% limit |\n| Access status | Read-only account in place since 12 January |',
      },
      {
        text: 'data_quality:\n  completeness: 96% of meter readings have a timestamp\n  access_status: approved by Grid Operations on 2 February\n  known_gaps: no readings from the two northern substations\n',
      },
      {
        text: '## Lessons from the sample\n\nOf 400 pulled prescriptions, 9% were illegible scans. The pharmacy granted us read access to the dispensing archive in May.',
      },
    ],
    bad: [
      {
        text: '## Data quality\n\nData quality should be fine.',
        because: 'Nobody measured it.',
        state: 'partial',
      },
      {
        text: '## Risks\n\nInconsistent records may confuse the ranking.',
        because: 'It speaks of quality, but gives neither a measure nor the status of access.',
        state: 'partial',
      },
      {
        text: '## Data access\n\nAccess has not been requested yet.',
        because: 'A denial is a gap, not a status to build on.',
        state: 'partial',
      },
      {
        text: 'data_quality:\n  completeness: TBD\n  access_status:\n',
        because: 'A placeholder is no measure.',
        state: 'placeholder',
      },
      {
        text: '## Evaluation\n\nThe quality of answers is rated by two editors, and 90% must be correct.',
        because: 'That is the quality of the output.',
        state: 'missing',
      },
      {
        text: '## Security\n\nUsers are granted access to the tool by their manager.',
        because: 'Access of users to the tool is not access to data.',
        state: 'missing',
      },
      {
        text: '## Limitations\n\nThe sample is small and biased towards city branches.',
        because: 'It names a weakness without its size or the status of access.',
        state: 'partial',
      },
      {
        text: '## Benefits\n\nAutomatic tagging will improve data quality.',
        because: 'Better data as a benefit says nothing of the data it starts from.',
        state: 'missing',
      },
    ],
  },
  standards: ['NIST AI RMF MAP 2.3', 'ISO/IEC 42001 A.7.4, A.7.6', 'EU AI Act 10(3)'],
};
