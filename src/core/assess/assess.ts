import type { Assessment, Detection, Finding, ProposalAssessment } from '../model/assessment';
import type { ParsedDocument, Proposal } from '../model/proposal';
import type { AssessOptions } from '../model/settings';
import type { TextChange } from '../model/text';
import { CHECKS } from '../checks';
import { ASSESSED_LANGUAGES } from '../checks/language';
import { CRITERIA } from '../criteria';
import type { CheckedProposal } from '../model/check';
import { detect } from '../detect/detect';
import { languageOf } from '../detect/language';
import { naturalLanguageOf } from '../detect/natural-language';
import { openSource, type SourceDocument } from '../parse';
import { findingsOf, findingsOfCheck, languageFinding } from './findings';
import { readinessOf } from './score';
import { judge } from './judge';
import { stageOf } from '../evidence/stage';

/** A document that takes edits; assessing it again after one costs what the edit changed. */
export interface LiveDocument {
  readonly text: string;
  /** What the document is judged by. */
  readonly options: AssessOptions;
  edit(change: TextChange): void;
  /** The document as it was parsed, proposal or not. The same object until the next edit. */
  read(): ParsedDocument;
  /** The same object until the next edit. */
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
  let verdict: Assessment | null = null;
  return {
    get text() {
      return source.text;
    },
    options,
    edit(change) {
      verdict = null;
      source.edit(change);
    },
    read: () => source.read(),
    assess: () => (verdict ??= assessSource(source, options)),
  };
}

function assessSource(source: SourceDocument, options: AssessOptions): Assessment {
  const { text, language } = source;
  const detection = detect(text, language, options);
  if (!detection.isProposal) return { language, proposals: [notAssessed(detection)], problems: [] };
  const { proposals, problems } = source.read();
  const spoken = naturalLanguageOf(text);
  if (!ASSESSED_LANGUAGES.has(spoken)) {
    const finding = languageFinding(spoken, proposals[0]?.anchor ?? { start: 0, end: 0 });
    return { language, proposals: [notAssessed(detection, [finding])], problems };
  }
  return {
    language,
    proposals: proposals.map((proposal) => assessProposal(text, proposal, detection, options)),
    problems,
  };
}

/** What is none of our business, or beyond our words, gets no verdict. */
function notAssessed(detection: Detection, findings: readonly Finding[] = []): ProposalAssessment {
  return { entry: null, title: null, detection, stage: null, readiness: null, criteria: [], findings };
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
    detection,
    stage,
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
