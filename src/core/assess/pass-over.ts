import type { Assessment, Detection, Finding, ProposalAssessment } from '../model/assessment';
import type { AssessOptions } from '../model/settings';
import type { Language } from '../model/text';
import { detect } from '../detect/detect';
import { languageOf } from '../detect/language';

/**
 * The verdict on a document that is no proposal; null when it is one, and has to be assessed. Costs a scan of the
 * lines, and needs neither parsers nor criteria to be loaded.
 */
export function passOver(text: string, options: AssessOptions = {}): Assessment | null {
  const detection = recognise(text, options);
  if (detection.isProposal) return null;
  return { language: languageFor(options), proposals: [notAssessed(detection)], problems: [] };
}

/** Whether a document is a proposal, and why. */
export function recognise(text: string, options: AssessOptions = {}): Detection {
  return detect(text, languageFor(options), options);
}

/** What a document is read as when nothing says otherwise: Markdown. */
export function languageFor({ language, path = '' }: AssessOptions): Language {
  return language ?? languageOf(path) ?? 'markdown';
}

/** What is none of our business, or beyond our words, gets no verdict. */
export function notAssessed(detection: Detection, findings: readonly Finding[] = []): ProposalAssessment {
  return {
    entry: null,
    title: null,
    range: { start: 0, end: 0 },
    detection,
    stage: null,
    record: null,
    readiness: null,
    criteria: [],
    findings,
  };
}
