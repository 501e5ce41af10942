import type { Assessment, Detection, Finding, ProposalAssessment } from '../model/assessment';
import type { Proposal } from '../model/proposal';
import type { AssessOptions } from '../model/settings';
import type { TextChange } from '../model/text';
import { CHECKS } from '../checks';
import { ASSESSED_LANGUAGES } from '../checks/language';
import { CRITERIA } from '../criteria';
import type { CheckedProposal } from '../model/check';
import { detect } from '../detect/detect';
import { languageOf } from '../detect/language';
import { naturalLanguageOf } from '../detect/natural-language';
import { openSource } from '../parse';
import { recordOf } from '../portfolio/record';
import { findingsOf, findingsOfCheck, languageFinding } from './findings';
import { readinessOf } from './score';
import { judge } from './judge';
import { stageOf } from '../evidence/stage';

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
  const language = options.language ?? languageOf(options.path ?? '') ?? 'markdown';
  const source = openSource(text, language);
  return {
    get text() {
      return source.text;
    },
    edit: (change) => source.edit(change),
    assess() {
      const detection = detect(source.text, language, options);
      if (!detection.isProposal)
        return { language, proposals: [notAssessed(source.text, detection)], problems: [] };
      const { proposals, problems } = source.read();
      const spoken = naturalLanguageOf(source.text);
      if (!ASSESSED_LANGUAGES.has(spoken)) {
        const finding = languageFinding(spoken, proposals[0]?.anchor ?? { start: 0, end: 0 });
        return { language, proposals: [notAssessed(source.text, detection, [finding])], problems };
      }
      return {
        language,
        proposals: proposals.map((proposal) => assessProposal(source.text, proposal, detection, options)),
        problems,
      };
    },
  };
}

/** What is none of our business, or beyond our words, gets no verdict. */
function notAssessed(
  text: string,
  detection: Detection,
  findings: readonly Finding[] = [],
): ProposalAssessment {
  return {
    entry: null,
    title: null,
    range: { start: 0, end: text.length },
    detection,
    stage: null,
    record: null,
    readiness: null,
    criteria: [],
    findings,
  };
}

function assessProposal(
  text: string,
  proposal: Proposal,
  detection: Detection,
  options: AssessOptions,
): ProposalAssessment {
  const verdicts = CRITERIA.map((criterion) => judge(text, proposal, criterion));
  const results = verdicts.map(({ result }) => result);
  const stage = stageOf(proposal);
  const context = { isTemplate: detection.isTemplate, stage, severities: options.severities };
  const checked = { proposal, stage, sidecar: sidecarOf(options), today: options.today ?? today() };
  return {
    entry: proposal.entry,
    title: proposal.title?.text ?? null,
    range: proposal.range,
    detection,
    stage,
    record: recordOf(proposal),
    readiness: readinessOf(CRITERIA, results, options.scale),
    criteria: results,
    findings: [
      ...verdicts.flatMap((verdict) => findingsOf(proposal, verdict, context)),
      ...CHECKS.flatMap((check) => findingsOfCheck(check, checked, context)),
    ],
  };
}

function sidecarOf({ sidecar }: AssessOptions): CheckedProposal['sidecar'] {
  const [proposal] = sidecar ? openSource(sidecar.text, 'yaml').read().proposals : [];
  return sidecar && proposal ? { path: sidecar.path, proposal } : null;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
