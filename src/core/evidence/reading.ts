import type { Label, Proposal, Statement } from '../model/proposal';
import { isTick } from './clauses';
import { isGuidance, isUnfilled as isOpenStatement } from './placeholders';
import { statementsUnder, vocabulariesOver, vocabulary, type Vocabulary } from './vocabulary';

/** A proposal as the rules read it. */
export interface Reading {
  readonly proposal: Proposal;
  /** Statements that can be evidence. */
  readonly statements: readonly Statement[];
  /** Whether a statement holds nothing a person filled in. */
  isUnfilled(statement: Statement): boolean;
  /** Whether it is itself what asks for words, such as an empty label or a line of a template. */
  isPrompt(statement: Statement): boolean;
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

/** No table is wider: what shares more than this says nothing of one another. */
const LONGEST_ROW = 200;

function createReading(proposal: Proposal): Reading {
  const rows = groupRows(proposal.statements);
  const { isUnfilled: isOpen, isPrompt } = openTests(proposal);
  const names = new Set([...rows.values()].flatMap((row) => openName(row, isOpen) ?? []));
  const isUnfilled = (statement: Statement) => names.has(statement) || isOpen(statement);
  return {
    proposal,
    statements: proposal.statements.filter(
      (statement) => !isUnfilled(statement) && !vocabulariesOver(statement.labels).has(ASIDE),
    ),
    isUnfilled,
    isPrompt,
    under: (words) => statementsUnder(words, proposal.statements),
    isUnder: ({ labels }, words) => vocabulariesOver(labels).has(words),
    rowOf: (statement) => {
      const row = rows.get(statement.row);
      return row && row.length <= LONGEST_ROW ? row : [statement];
    },
  };
}

/** The cell, in no column with a name, that says what its row is to hold and is not filled in: "Training data | [which?]". */
function openName(row: readonly Statement[], isOpen: (one: Statement) => boolean): Statement | null {
  const [name, ...values] = row;
  if (name?.passage.kind !== 'cell' || row.length > LONGEST_ROW) return null;
  if (name.labels.at(-1)?.kind === 'column') return null;
  const isNamed = values.every(({ labels }) => labels.at(-1)?.range.start === name.range.start);
  const isLeftOpen = values.every(isOpen) && values.some(({ passage }) => passage.text !== '');
  return isNamed && isLeftOpen && name.passage.text.split(' ').length <= MOST_WORDS ? name : null;
}

/** What says more may be an answer by itself. */
const MOST_WORDS = 4;

/** What a proposal sets aside, compares itself with or looks back on is no plan of its own. */
const ASIDE = vocabulary(`
  out of scope, non goals, not in scope, anti goals, undesired outcomes, excluded, =references, =glossary,
  =changelog, =change log, =revision history, =version history, document history, =related work,
  =further reading, =bibliography, =acronyms, =definitions, =table of contents, lessons from the last, lessons from previous, lessons from earlier, previous pilot,
  previous project, earlier pilot, past pilot, previous attempts, earlier attempts
`);

/** From this share of open statements on, a document is a form that somebody has begun to fill in at most. */
const FORM = 0.25;
const SMALLEST_FORM = 8;

/**
 * What holds nothing. In a form, a section counts once nothing in it is left open: the words between the slots are the template's,
 * not the writer's. So is what stands from a filled example on.
 */
function openTests(proposal: Proposal): Pick<Reading, 'isUnfilled' | 'isPrompt'> {
  const { title, statements } = proposal;
  if (isIssueForm(statements)) return { isUnfilled: () => true, isPrompt: () => false };
  const isBeingFilled = isForm(statements);
  const isOpen = isBeingFilled ? formTest(proposal) : isOpenStatement;
  if (title && isBareTemplate(title, statements.filter(isWritten))) {
    const isUnfilled = (statement: Statement) => isOpen(statement) || !isConcrete(statement);
    return { isUnfilled, isPrompt: isUnfilled };
  }
  return { isUnfilled: isOpen, isPrompt: isBeingFilled ? isOpen : isSlot };
}

/** A question among what somebody wrote asks for nothing that belongs there. */
function isSlot(statement: Statement): boolean {
  return isOpenStatement(statement) && !isGuidance(statement.passage);
}

function formTest({ statements, headings }: Proposal): (statement: Statement) => boolean {
  const open = valuesOf(statements).filter(isOpenStatement);
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

function isWritten({ passage }: Statement): boolean {
  return passage.standing === 'statement';
}

/** What somebody wrote, or left open where a value should stand. */
function valuesOf(statements: readonly Statement[]): Statement[] {
  return statements.filter(isWritten).flatMap(unprompted);
}

function isForm(statements: readonly Statement[]): boolean {
  const written = valuesOf(statements);
  return written.filter(isOpenStatement).length >= Math.max(SMALLEST_FORM, written.length * FORM);
}

/** A template whose advice stands there without slots: "Security, privacy, bias". */
function isBareTemplate({ text }: Label, written: readonly Statement[]): boolean {
  return /\btemplate\b/i.test(text) && written.filter(isConcrete).length < written.length * FEW;
}

const FEW = 0.2;

/** Advice in a template names no number, date, address or code; what somebody filled in does sooner or later. */
function isConcrete({ passage }: Statement): boolean {
  return /[\d@%]|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(passage.text) && !isGuidance(passage);
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
  return (has('validations') && has('attributes')) || (has('question') && has('type') && has('required'));
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
