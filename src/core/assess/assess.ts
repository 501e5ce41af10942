import type { Assessment, Detection, ProposalAssessment } from '../model/assessment';
import type { Proposal } from '../model/proposal';
import type { AssessOptions } from '../model/settings';
import type { TextChange } from '../model/text';
import { CRITERIA } from '../criteria';
import { detect } from '../detect/detect';
import { languageOf } from '../detect/language';
import { openSource } from '../parse';
import { findingsOf } from './findings';
import { readinessOf } from './score';
import { judge } from './judge';
import { stageOf } from './stage';

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
      if (!detection.isProposal) return { language, proposals: [notAssessed(detection)], problems: [] };
      const { proposals, problems } = source.read();
      return {
        language,
        proposals: proposals.map((proposal) => assessProposal(source.text, proposal, detection)),
        problems,
      };
    },
  };
}

/** Whatever is none of our business stays unread. */
function notAssessed(detection: Detection): ProposalAssessment {
  const about = { entry: null, title: null, detection, stage: null, readiness: null };
  return { ...about, criteria: [], findings: [] };
}

function assessProposal(text: string, proposal: Proposal, detection: Detection): ProposalAssessment {
  const verdicts = CRITERIA.map((criterion) => judge(text, proposal, criterion));
  const results = verdicts.map(({ result }) => result);
  return {
    entry: proposal.entry,
    title: proposal.title?.text ?? null,
    detection,
    stage: stageOf(proposal),
    readiness: readinessOf(CRITERIA, results),
    criteria: results,
    findings: verdicts.flatMap((verdict) => findingsOf(proposal, verdict, detection)),
  };
}
