import {
  DATA_KEPT_BACK,
  NO_PERSONAL_DATA,
  classificationIn,
  dataClassIn,
  permissionIn,
  permissionValueIn,
  privacyMentionIn,
  retentionIn,
  syntheticDataIn,
} from '../../src/core/evidence/privacy';
import { spanOf } from '../../src/core/evidence/detector';
import { finds } from './finds';

finds('kinds of data', classificationIn, {
  'transcripts contain caller names': 'contain caller names',
  'the export is de-identified at source': 'de-identified at source',
  'classified as Restricted': 'classified as Restricted',
  'names are masked before storage': 'names are masked',
  'the model masks account numbers': 'masks account numbers',
  'rated as excellent': null,
  'a masked ball': null,
});

finds('classes by themselves', dataClassIn, {
  'Confidential, customer names': 'Confidential',
  'OFFICIAL-SENSITIVE': 'OFFICIAL-SENSITIVE',
  'none of these': null,
});

finds('permissions', permissionIn, {
  'lawful basis: public task': 'lawful basis: public task',
  'DPIA-114 approved': 'DPIA-114 approved',
  'covered by a data processing agreement': 'covered by a data processing agreement',
  'the privacy review was completed in April': 'privacy review was completed',
  'collected with written consent': 'collected with written consent',
  'patients can opt out': 'patients can opt out',
  'the licence permits commercial use': 'licence permits commercial use',
  'recordings of consented patients': 'consented patients',
  'suitably licensed street images': 'suitably licensed street images',
  'a legal team of five': null,
  'we are GDPR compliant': null,
});

finds('made-up data', syntheticDataIn, {
  'The trial runs on synthetic tickets only.': 'synthetic tickets only',
  'all tenants and letters in it are fictional': 'all tenants and letters in it are fictional',
  'the drill uses only made-up patient records': 'only made-up patient records',
  'some of the samples are synthetic': null,
  'a synthetic fibre': null,
});

finds('permissions by themselves', permissionValueIn, {
  'Privacy review': 'Privacy review',
  'Article 6(1)(e)': 'Article 6(1)(e)',
  contract: 'contract',
  'Contract review': null,
});

finds('retention and residency', retentionIn, {
  'prompts are kept 30 days in the EU': 'kept 30 days in the EU',
  'data stays in our tenant': 'stays in our tenant',
  'zero data retention': 'zero data retention',
  'logs are deleted after review': 'deleted after',
  'the user retains control': null,
  'hosted on a weekday': null,
});

finds('privacy in general', privacyMentionIn, {
  'we take privacy seriously': 'privacy',
  'PII leakage': 'PII',
  'personal loans': null,
  'private meeting rooms': null,
});

finds('the absence of personal data', (text) => spanOf(NO_PERSONAL_DATA.exec(text)), {
  'The logs hold no personal data.': 'no personal data',
  'no user telemetry or PII': 'no user telemetry or PII',
  'no personal data policy exists': null,
  'no personal data leaves the building': null,
  'no PII review was agreed': null,
});

finds('data that is kept back', (text) => spanOf(DATA_KEPT_BACK.exec(text)), {
  'prompts are not used to train the model': 'prompts are not used',
  'we cannot send patient data to the vendor': 'cannot send patient data',
  'no customer data leaves our tenant': 'no customer data leaves',
  'the tool does not send reminders': null,
});
