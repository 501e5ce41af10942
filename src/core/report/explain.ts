import pc from 'picocolors';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  Assessment,
  CriterionResult,
  Detection,
  Evidence,
  FacetResult,
  ProposalAssessment,
} from '../model/assessment';
import type { Range } from '../model/text';
import { shorten } from './wrap';
import { placeName } from './place-name';

export interface ExplainOptions {
  readonly color: boolean;
  /** Only this criterion; all of them when left out. */
  readonly criterion?: string | undefined;
  /** What the document is by itself, where it was judged whatever it is. */
  readonly recognised?: Detection | undefined;
}

/** For those who doubt a verdict: which words convinced which rule, and which were too vague. */
export function renderExplanation(
  path: string,
  text: string,
  { proposals, problems }: Assessment,
  { color, criterion, recognised }: ExplainOptions,
): string {
  const document = TextDocument.create('', '', 0, text);
  const colors = pc.createColors(color);
  const placeOf = ({ range }: { readonly range: Range }) => {
    const { line, character } = document.positionAt(range.start);
    return `${line + 1}:${character + 1}`;
  };
  const faults = problems.map(
    ({ range, message }) => `  ${colors.red('!')} ${range ? `${placeOf({ range })}  ` : ''}${message}`,
  );
  const page: Page = { colors, placeOf, criterion, recognised, faults };
  return proposals.map((proposal) => `${proposalLines(path, proposal, page).join('\n')}\n`).join('\n');
}

interface Page {
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly placeOf: (evidence: Evidence) => string;
  readonly criterion: string | undefined;
  readonly recognised: Detection | undefined;
  /** What could not be read: it may be why words were not found. */
  readonly faults: readonly string[];
}

function proposalLines(path: string, proposal: ProposalAssessment, page: Page): string[] {
  const { colors } = page;
  const name = placeName({ path, entry: proposal.entry });
  const shown = proposal.criteria.filter(({ id }) => page.criterion === undefined || id === page.criterion);
  return [
    colors.bold(colors.underline(name)),
    colors.dim(`  ${whyJudged(page.recognised ?? proposal.detection)}`),
    ...page.faults,
    ...unassessed(proposal),
    ...shown.flatMap((criterion) => criterionLines(criterion, page)),
  ];
}

/** In another language not all criteria are judged. */
function unassessed({ findings }: ProposalAssessment): string[] {
  return findings.filter(({ criterion }) => criterion === 'language').map(({ message }) => `  ${message}`);
}

function whyJudged({ isProposal, why }: Detection): string {
  return isProposal ? why : `No proposal by itself (${why}), judged all the same.`;
}

function criterionLines({ id, state, score, facets }: CriterionResult, page: Page): string[] {
  const percent = `${Math.round(score * 100)}% of its points`;
  return [
    '',
    `  ${page.colors.bold(id)}: ${state}, ${percent}`,
    ...facets.flatMap((facet) => facetLines(facet, page)),
  ];
}

function facetLines(facet: FacetResult, page: Page): string[] {
  const { colors } = page;
  const name = `${facet.id}${facet.needed ? '' : ' (optional)'}`;
  if (facet.found)
    return [`    ${colors.green('✓')} ${name}`, ...facet.evidence.map((one) => evidenceLine(one, page))];
  if (facet.vague.length === 0) return [`    ${colors.red('✗')} ${name}: no words for it were found`];
  return [
    `    ${colors.yellow('~')} ${name}: too vague to count`,
    ...facet.vague.map((one) => evidenceLine(one, page)),
  ];
}

const LONGEST_QUOTE = 80;

function evidenceLine(evidence: Evidence, { colors, placeOf }: Page): string {
  const quote = shorten(evidence.text.replace(/\s+/g, ' ').trim(), LONGEST_QUOTE);
  return `        ${colors.dim(placeOf(evidence))}  “${quote}”  ${colors.dim(evidence.rule)}`;
}
