import { orAbsence } from '../evidence/absences';
import { either } from '../evidence/combined';
import { isOfDataSet } from '../evidence/data-quality';
import { anyWords, mentions, states } from '../evidence/hits';
import {
  classificationIn,
  DATA_KEPT_BACK,
  dataClassIn,
  exposureIn,
  NO_PERSONAL_DATA,
  NOT_EXPOSED,
  permissionIn,
  permissionValueIn,
  privacyMentionIn,
  retentionIn,
  syntheticDataIn,
} from '../evidence/privacy';
import { findBy, wholeOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';

const HEADINGS = phrases(`
  Privacy, Data protection, Data privacy, Data rights and privacy, Privacy and security, Security and
  privacy, Privacy and data protection, Privacy requirements, Privacy impact assessment, DPIA, PIA,
  GDPR, Data classification, Data sensitivity, Sensitive data, Personal data, Data retention, Data
  residency, Data handling, Data rights, Consent, Confidentiality, Data security, Data usage, Data and
  privacy, Data policy, Information governance, Privacy considerations, Privacy controls
`);
const KEYS = phrases(`
  privacy, pii, data_classification, dpia, lawful_basis, retention, residency, data_residency,
  data_retention, =classification, pia, legal_basis, data_protection, gdpr, pii_processing,
  pii_attestation, data_sensitivity, sensitive_data, personal_data, consent, data_governance_notes
`);
const region = vocabulary(HEADINGS, KEYS);

const classLabel = vocabulary(`
  data classification, =classification, classification, data sensitivity, sensitivity, pii, personal
  data, data classes, data class, data classes involved, sensitive data, data type, contains pii,
  allowed data classification, information classification, security classification, data it touches,
  confidentiality
`);
const permissionLabel = vocabulary(`
  lawful basis, legal basis, permission, permission or lawful basis, dpia, pia, consent, data agreement,
  data sharing agreement, data processing agreement, privacy review, privacy impact assessment, licence,
  data licence, data license, legal ground, terms of use
`);
const retentionLabel = vocabulary(`
  retention, data retention, retention requirement, retention period, retention policy, residency, data
  residency, data residency requirement, retention or residency, deletion, storage location, hosting
  region
`);
/** Lists of reviews that were passed: each entry is a permission by itself. */
const approvals = vocabulary('approvals, reviews, approved by, clearances, sign-offs, reviews completed');

/** The licence of a program permits no use of data. */
const dataSets = vocabulary(
  'data, dataset, data set, data source, corpus, training data, data used, sources',
);

/** Where the words mean something else: secrets of the build, the references, classes a model predicts. */
const elsewhere = vocabulary(`
  references, competitors, market, data model, features, model, glossary, training plan, solution
  classification, metrics, success metrics, success criteria, kpis, goals, objectives, user retention
`);

export const dataRightsPrivacy: Criterion = {
  id: 'data-rights-privacy',
  title: 'Data rights and privacy settled',
  pillar: 'Data',
  severity: 'warning',
  asks: 'What kind of data is it, and what permits the pilot to use it?',
  wording: {
    subject: 'The privacy statement',
    gap: 'Nothing says what class the data has or what permits its use',
    stakes: 'a privacy or legal review can stop the pilot at any time',
    remedy: 'Name the class of the data, the permission to use it, and how long and where it is kept.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'classification',
      title: 'a class of data (confidential, personal …)',
      labels: classLabel.phrases,
      needed: true,
      ask: 'Say which class the data has and whether it speaks of people.',
      find: orAbsence(
        [
          { name: 'no personal data', pattern: NO_PERSONAL_DATA },
          { name: 'data that is kept back', pattern: DATA_KEPT_BACK, vague: true },
          { name: 'data that nobody outside can see', pattern: NOT_EXPOSED, vague: true },
        ],
        findBy(
          {
            name: 'a class under a classification label',
            under: classLabel,
            notUnder: elsewhere,
            find: states(dataClassIn),
          },
          {
            name: 'no personal data, in a label',
            under: vocabulary('=no personal data, =no pii, =no customer data, =no patient data'),
            notUnder: elsewhere,
            find: states(anyWords),
          },
          { name: 'data of a named kind', notUnder: elsewhere, find: states(classificationIn) },
          {
            name: 'a class under a privacy heading',
            under: region,
            notUnder: elsewhere,
            find: openingClass,
          },
          {
            name: 'how long or where data is kept, and nothing else',
            notUnder: elsewhere,
            find: mentions(retentionIn),
          },
          {
            name: 'who may see the data, and nothing else',
            notUnder: elsewhere,
            find: mentions(exposureIn),
          },
          {
            name: 'data that is made up, and nothing else',
            notUnder: elsewhere,
            find: mentions(syntheticDataIn),
          },
          {
            name: 'what the data holds, without its class',
            under: vocabulary('data classes, data class, data types involved, data categories, data handled'),
            notUnder: elsewhere,
            find: mentions(anyWords),
          },
          {
            name: 'privacy in general',
            notUnder: elsewhere,
            // A box left open ticks nothing.
            where: ({ passage }) => passage.task !== 'unchecked',
            find: mentions(privacyMentionIn),
          },
        ),
      ),
    },
    {
      id: 'permission',
      title: 'a permission or lawful basis',
      labels: permissionLabel.phrases,
      needed: true,
      ask: 'Name what permits the use: a lawful basis, a consent, an agreement or an assessment that was approved.',
      find: findBy(
        {
          name: 'a value under a permission label',
          under: permissionLabel,
          notUnder: elsewhere,
          find: states(either(permissionIn, permissionValueIn)),
        },
        {
          name: 'the licence of a data set',
          under: vocabulary('=license, =licence, =licensing, =terms, license type, licence type'),
          where: (statement, reading) => reading.isUnder(statement, dataSets) || isOfDataSet(statement),
          find: states(permissionValueIn),
        },
        { name: 'an entry of a list of approvals', under: approvals, find: states(permissionValueIn) },
        { name: 'a permission to use the data', notUnder: elsewhere, find: states(permissionIn) },
      ),
    },
    {
      id: 'retention',
      title: 'its retention or residency',
      labels: retentionLabel.phrases,
      needed: false,
      ask: 'Say how long the data and the prompts are kept, and where.',
      find: findBy(
        {
          name: 'a retention label',
          under: retentionLabel,
          notUnder: elsewhere,
          find: ({ text }) => wholeOf(text),
        },
        { name: 'how long or where data is kept', find: states(retentionIn) },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Privacy',
      '',
      '- **Data classification:** ‹class, and which personal data›',
      '- **Lawful basis:** ‹basis, consent, agreement or approved assessment›',
      '- **Retention:** ‹how long and where data and prompts are kept›',
    ].join('\n'),
    yaml: [
      'privacy:',
      '  classification: ‹class, and which personal data›',
      '  lawful_basis: ‹basis, consent, agreement or approved assessment›',
      '  retention: ‹how long and where data and prompts are kept›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'A pilot on a copied file needs nobody’s permission until it meets the privacy office. Then the purpose, the contract with the vendor and the place where prompts are stored are all open questions, and the pilot waits. Naming the class of the data and the permission to use it opens that door early.',
  insufficient: [
    '“GDPR compliant” or “we take privacy seriously”, with nothing behind it.',
    'Encryption and access control alone: they protect data, they do not permit its use.',
    'An assessment that will be done later.',
    'The name of a law, without what it means for this data.',
    'Synthetic data for the demo, when real data is to follow: the question comes with it.',
  ],
  examples: {
    good: [
      {
        text: '## Privacy\n\nConfidential, customer names; DPIA-114 approved; prompts kept 30 days in the EU.',
      },
      {
        text: '## Data protection\n\n| Topic | Answer |\n| --- | --- |\n| Data classification | Restricted (pupil attendance, free-meal status) |\n| Lawful basis | Public task, Article 6(1)(e) |\n| Retention | Deleted at the end of the school year |',
      },
      {
        text: 'privacy:\n  classification: internal only, no personal data\n  agreement: covered by a data processing agreement with the hosting supplier\n  retention: 14 days\n',
      },
      {
        text: '## Approach\n\nTranscripts contain caller names, which are masked before storage. Callers can opt out, and the privacy review was completed in April.',
      },
    ],
    bad: [
      {
        text: '## Privacy\n\nWe take privacy seriously and are GDPR compliant.',
        because: 'It names neither the data nor a permission.',
        state: 'partial',
      },
      {
        text: '## Risks\n\nPersonal data could leak through prompts.',
        because: 'It speaks of personal data without its class or a permission.',
        state: 'partial',
      },
      {
        text: '## Privacy\n\nA DPIA has not been started yet.',
        because: 'A denial is a gap, not a permission.',
        state: 'partial',
      },
      {
        text: '## Data protection\n\n- **Lawful basis:** TBD\n- **Retention:** ‹days›',
        because: 'A placeholder settles nothing.',
        state: 'placeholder',
      },
      {
        text: '## Layout\n\nPrivate meeting rooms are booked by the assistant; confidential talks stay offline.',
        because: 'Private rooms are not private data.',
        state: 'missing',
      },
      {
        text: '## Architecture\n\nAll documents are processed on-premises and zero data leaves our network.',
        because: 'Where the data stays is clear; its class and the permission are not.',
        state: 'partial',
      },
      {
        text: 'data_classes: [meter_readings, contract_details]\n',
        because: 'What the data holds is listed, without its class or a permission.',
        state: 'partial',
      },
    ],
  },
  standards: ['NIST AI RMF MEASURE 2.10', 'EU AI Act 10(2)(b)'],
};

/** A class that opens the text is its value: "Confidential, customer names"; "PII handling" is a topic. */
function openingClass({ text }: { readonly text: string }) {
  const found = dataClassIn(text);
  if (!found || text.slice(0, found.start).trim() !== '') return null;
  return /^\s*(?:$|[,;:.–-]|\((?!see\b)|data\b|information\b)/u.test(text.slice(found.end)) ? found : null;
}
