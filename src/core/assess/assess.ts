import type { Assessment, Detection, Finding, ProposalAssessment } from '../model/assessment';
import type { ParsedDocument, Problem, Proposal, ReadingProblem } from '../model/proposal';
import type { Directive } from '../model/directive';
import type { Say } from '../model/say';
import type { AssessOptions } from '../model/settings';
import type { TextChange } from '../model/text';
import { CHECKS } from '../checks';
import { criteriaIn } from '../languages';
import type { Criterion } from '../model/criterion';
import type { CheckedProposal } from '../model/check';
import { applyDirectives } from '../directives/apply';
import { directivesIn } from '../directives/read';
import { naturalLanguageOf } from '../detect/natural-language';
import { openSource, type SourceDocument } from '../parse';
import { recordOf } from '../portfolio/record';
import { findingsOf, findingsOfCheck, languageFinding } from './findings';
import { languageFor, notAssessed, recognise } from './pass-over';
import { ruledBy } from './rules';
import { readinessOf } from './score';
import { judgeAll } from './judge';
import { stageOf } from '../evidence/stage';
import { inEnglish } from '../text/say';

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
  const language = languageFor(options);
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
  const { say = inEnglish } = options;
  const detection = recognise(text, options);
  if (!detection.isProposal) return { language, proposals: [notAssessed(detection)], problems: [] };
  const { proposals, problems } = source.read();
  const spoken = naturalLanguageOf(text);
  const criteria = criteriaIn(spoken);
  const read = { text, detection, spoken, criteria: criteria ?? [], options, say };
  const assessed = criteria
    ? proposals.map((proposal) => assessProposal(proposal, read))
    : proposals.map((proposal, index) =>
        unread(proposal, detection, index === 0 ? [languageFinding(spoken, proposal.anchor, say)] : []),
      );
  const directives = directivesIn(text, source.read());
  return {
    language,
    proposals: waivedIn(text, assessed, directives, { ...options, say }),
    problems: problems.map((problem) => said(problem, say)),
  };
}

function said({ about = '', ...problem }: ReadingProblem, say: Say): Problem {
  return { ...problem, message: say(problem.message, say(about)) };
}

/** Beyond our words; stage, dates and owner stand under keys, which are read in any language. */
function unread(proposal: Proposal, detection: Detection, findings: readonly Finding[]): ProposalAssessment {
  const { entry, title, range } = proposal;
  const facts = {
    entry,
    title: title?.text ?? null,
    range,
    stage: stageOf(proposal),
    record: recordOf(proposal),
  };
  return { ...notAssessed(detection, findings), ...facts };
}

/** With the findings that a comment or the configuration hides waived. What is wrong with the comments is said first. */
function waivedIn(
  text: string,
  assessed: readonly ProposalAssessment[],
  directives: readonly Directive[],
  { rules, say }: Pick<AssessOptions, 'rules'> & { readonly say: Say },
): ProposalAssessment[] {
  const ruled = assessed.map(({ findings }) => findings.map((finding) => ruledBy(rules, finding)));
  if (directives.length === 0) return assessed.map((one, index) => ({ ...one, findings: ruled[index]! }));
  const { findings, complaints } = applyDirectives(text, directives, ruled, say);
  const own = complaints.map((complaint) => ruledBy(rules, complaint));
  return assessed.map((one, index) => ({
    ...one,
    findings: index === 0 ? [...own, ...findings[0]!] : findings[index]!,
  }));
}

/** What the proposals of a document share. */
interface ReadDocument {
  readonly text: string;
  readonly detection: Detection;
  /** BCP 47 tag of the language it is written in, and what can be asked in that language. */
  readonly spoken: string;
  readonly criteria: readonly Criterion[];
  readonly options: AssessOptions;
  readonly say: Say;
}

function assessProposal(proposal: Proposal, document: ReadDocument): ProposalAssessment {
  const { text, detection, spoken, criteria, options, say } = document;
  const verdicts = judgeAll(text, proposal, criteria);
  const results = verdicts.map(({ result }) => result);
  const stage = stageOf(proposal);
  const context = { isTemplate: detection.isTemplate, stage, severities: options.severities, say };
  const gaps = verdicts.flatMap((verdict) => findingsOf(proposal, verdict, context));
  const checked = {
    proposal,
    stage,
    isBeingFilledIn: detection.isTemplate || gaps.some(({ code }) => code.endsWith('placeholder')),
    // It stands beside the document, and says of no entry which one it is about.
    sidecar: proposal.entry === null ? sidecarOf(options) : null,
    say,
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
      ...gaps,
      ...CHECKS.flatMap((check) => findingsOfCheck(check, checked, context)),
      ...(spoken === 'en' ? [] : [languageFinding(spoken, proposal.anchor, say, criteria.length)]),
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
