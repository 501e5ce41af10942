import type { Assessment, Detection, ProposalAssessment } from '../model/assessment';
import type { Proposal } from '../model/proposal';
import type { AssessOptions } from '../model/settings';
import type { TextChange } from '../model/text';
import { CHECKS } from '../checks';
import { criteriaIn } from '../languages';
import type { Criterion } from '../model/criterion';
import type { CheckedProposal } from '../model/check';
import { detect } from '../detect/detect';
import { naturalLanguageOf } from '../detect/natural-language';
import { openSource } from '../parse';
import { recordOf } from '../portfolio/record';
import { findingsOf, findingsOfCheck, languageFinding } from './findings';
import { languageFor, notAssessed } from './pass-over';
import { readinessOf } from './score';
import { judge } from './judge';
import { stageOf } from '../evidence/stage';
import { Survey, rulesOf } from '../evidence/survey';

/** A document that takes edits; assessing it again after one costs what the edit changed. */
export interface LiveDocument {
  readonly text: string;
  edit(change: TextChange): void;
  assess(): Assessment;
}

/**
 * The verdict on one document. Never throws, whatever the text; what could not be read is in `problems`.
 */
export function assess(text: string, options: AssessOptions = {}): Assessment {
  return openDocument(text, options).assess();
}

/** Opens a document for a series of edits and verdicts, as an editor needs. */
export function openDocument(text: string, options: AssessOptions = {}): LiveDocument {
  const language = languageFor(options);
  const source = openSource(text, language);
  return {
    get text() {
      return source.text;
    },
    edit: (change) => source.edit(change),
    assess() {
      const detection = detect(source.text, language, options);
      if (!detection.isProposal) return { language, proposals: [notAssessed(detection)], problems: [] };
      const { proposals, problems } = source.read();
      const spoken = naturalLanguageOf(source.text);
      const criteria = criteriaIn(spoken);
      if (!criteria) {
        const finding = languageFinding(spoken, proposals[0]?.anchor ?? { start: 0, end: 0 });
        return { language, proposals: [notAssessed(detection, [finding])], problems };
      }
      const read = { text: source.text, detection, spoken, criteria, options };
      return { language, proposals: proposals.map((proposal) => assessProposal(proposal, read)), problems };
    },
  };
}

/** What the proposals of a document share. */
interface ReadDocument {
  readonly text: string;
  readonly detection: Detection;
  /** BCP 47 tag of the language it is written in, and what can be asked in that language. */
  readonly spoken: string;
  readonly criteria: readonly Criterion[];
  readonly options: AssessOptions;
}

function assessProposal(proposal: Proposal, document: ReadDocument): ProposalAssessment {
  const { text, detection, spoken, criteria, options } = document;
  const found = surveyOf(criteria).of(proposal);
  const verdicts = criteria.map((criterion) => judge(text, proposal, found, criterion));
  const results = verdicts.map(({ result }) => result);
  const stage = stageOf(proposal);
  const context = { isTemplate: detection.isTemplate, stage, severities: options.severities };
  const checked = {
    proposal,
    stage,
    sidecar: sidecarOf(options),
    // Asked for only where the verdict depends on it: one that does holds for a day.
    get today() {
      return options.today ?? today();
    },
  };
  return {
    entry: proposal.entry,
    title: proposal.title?.text ?? null,
    range: proposal.range,
    detection,
    stage,
    record: recordOf(proposal),
    readiness: readinessOf(criteria, results, options.scale),
    criteria: results,
    findings: [
      ...verdicts.flatMap((verdict) => findingsOf(proposal, verdict, context)),
      ...CHECKS.flatMap((check) => findingsOfCheck(check, checked, context)),
      ...(spoken === 'en' ? [] : [languageFinding(spoken, proposal.anchor, criteria.length)]),
    ],
  };
}

/** Remembers what it found in passages, so there is one for all documents of a language. */
function surveyOf(criteria: readonly Criterion[]): Survey {
  const survey = surveys.get(criteria) ?? new Survey(rulesOf(criteria.flatMap(({ facets }) => facets)));
  surveys.set(criteria, survey);
  return survey;
}

const surveys = new WeakMap<readonly Criterion[], Survey>();

function sidecarOf({ sidecar }: AssessOptions): CheckedProposal['sidecar'] {
  const [proposal] = sidecar ? openSource(sidecar.text, 'yaml').read().proposals : [];
  return sidecar && proposal ? { path: sidecar.path, proposal } : null;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
