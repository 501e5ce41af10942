import type { Label, Proposal, Statement } from '../model/proposal';
import { isTick } from './clauses';
import { isGuidance, isUnfilled as isOpenStatement } from './placeholders';
import { vocabulary, type Vocabulary } from './vocabulary';

/** A proposal as the rules read it. */
export interface Reading {
  readonly proposal: Proposal;
  /** Statements that can be evidence. */
  readonly statements: readonly Statement[];
  /** Whether a statement holds nothing a person filled in. */
  isUnfilled(statement: Statement): boolean;
  /** Statements with a label of the vocabulary, filled in or not. */
  under(vocabulary: Vocabulary): readonly Statement[];
  isUnder(statement: Statement, vocabulary: Vocabulary): boolean;
  /** Statements of the same table row, YAML mapping or list of labelled lines. */
  rowOf(statement: Statement): readonly Statement[];
}

/** The reading of a proposal, made once for all criteria. */
export function readingOf(proposal: Proposal): Reading {
  const known = readings.get(proposal);
  if (known) return known;
  const reading = createReading(proposal);
  readings.set(proposal, reading);
  return reading;
}

const readings = new WeakMap<Proposal, Reading>();

function createReading(proposal: Proposal): Reading {
  const rows = groupRows(proposal.statements);
  const isUnfilled = unfilledTest(proposal);
  const memo = new Map<Vocabulary, ReadonlySet<Statement>>();
  const under = (words: Vocabulary) => {
    const known = memo.get(words);
    if (known) return known;
    const found = new Set(proposal.statements.filter(({ labels }) => isLabelled(labels, words)));
    memo.set(words, found);
    return found;
  };
  return {
    proposal,
    statements: proposal.statements.filter(
      (statement) => !isUnfilled(statement) && !isLabelled(statement.labels, ASIDE),
    ),
    isUnfilled,
    under: (words) => [...under(words)],
    isUnder: (statement, words) => under(words).has(statement),
    rowOf: (statement) => rows.get(statement.row) ?? [statement],
  };
}

/** What a proposal sets aside, compares itself with or looks back on is no plan of its own. */
const ASIDE = vocabulary(`
  out of scope, non goals, not in scope, anti goals, undesired outcomes, excluded, =references, =glossary,
  =changelog, =change log, =revision history, =version history, document history, =related work,
  =further reading, =bibliography, =acronyms, =definitions, =table of contents
`);

/** From this share of open statements on, a document is a form that somebody has begun to fill in at most. */
const FORM = 0.25;
const SMALLEST_FORM = 8;

/**
 * In a form, a section counts once nothing in it is left open: the words between the slots are the template's,
 * not the writer's. So is what stands from a filled example on.
 */
function unfilledTest({ statements, headings }: Proposal): (statement: Statement) => boolean {
  if (isIssueForm(statements)) return () => true;
  const written = statements.filter(({ passage }) => passage.standing === 'statement').flatMap(unprompted);
  const open = written.filter(isOpenStatement);
  if (open.length < Math.max(SMALLEST_FORM, written.length * FORM)) return isOpenStatement;
  // Advice that stands by itself may stay; where a value should stand, it is a slot.
  const slots = open.filter(({ passage }) => passage.kind !== 'prose' || !isGuidance(passage));
  const openSections = new Set<Label | Statement>(slots.map(sectionOf));
  const example = headings.find(isExample)?.range.start ?? Infinity;
  return (statement) =>
    isOpenStatement(statement) ||
    isTick(statement.passage) ||
    openSections.has(sectionOf(statement)) ||
    statement.range.start > example ||
    statement.labels.some(isExample);
}

/** Prompts in angle quotes are open by themselves: they make no form of what was written beside them. */
function unprompted(statement: Statement): Statement[] {
  const { passage } = statement;
  if (!passage.text.includes('‹')) return [statement];
  const text = passage.text.replace(/[\s,;–]*‹[^‹›]*›/g, '').trim();
  return /\p{L}/u.test(text) ? [{ ...statement, passage: { ...passage, text } }] : [];
}

/** The chapter a statement stands in: its heading of depth 2 or less. A field of YAML stands for itself. */
function sectionOf(statement: Statement): Label | Statement {
  if (statement.passage.kind === 'field') return statement;
  const headings = statement.labels.filter(({ kind, depth }) => kind === 'heading' && depth > 0 && depth < 6);
  return headings.find(({ depth }) => depth >= 2) ?? headings.at(-1) ?? statement;
}

function isExample({ words }: Label): boolean {
  return /^(?:filled |worked |full |complete )?(?:example|sample)\b/.test(words);
}

/** A form of an issue tracker asks; its labels, options and examples answer nothing. */
function isIssueForm(statements: readonly Statement[]): boolean {
  const has = (words: string) =>
    statements.some(({ labels }) => labels.some((label) => label.words === words));
  return has('validations') && has('attributes');
}

/** A title names the whole document, not what stands under it. */
function isLabelled(labels: readonly Label[], words: Vocabulary): boolean {
  return labels.some((label) => label.kind !== 'title' && words.matches(label));
}

function groupRows(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const rows = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (statement.row < 0) continue;
    const row = rows.get(statement.row);
    if (row) row.push(statement);
    else rows.set(statement.row, [statement]);
  }
  return rows;
}
