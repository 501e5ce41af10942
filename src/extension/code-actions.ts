import {
  CodeAction,
  CodeActionKind,
  DiagnosticSeverity,
  Disposable,
  commands,
  l10n,
  languages,
  window,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Finding, Fix, LiveDocument } from '../core';
import { disableInConfig } from './disable-in-config';
import type { Language } from '../core/model/text';
import { codeOf } from './diagnostics';
import { SELECTOR, languageIn } from './documents';
import { applyAction, toWorkspaceEdit } from './fix-edits';
import { pickTitleOf, titleOf } from './fix-titles';
import type { OpenDocuments } from './open-documents';
import type { Surroundings } from './surroundings';

/** Fills in every missing section, from the Source Action menu too. */
const INSERT_ALL = CodeActionKind.Source.append('insertMissing.pilotlint');
/** Edits that keep what the document says. */
const FIX_ALL = CodeActionKind.SourceFixAll.append('pilotlint');
const KINDS = [CodeActionKind.QuickFix, INSERT_ALL, FIX_ALL];

/** Offers what can be done about findings. */
export function registerCodeActions(fixes: Fixes, surroundings: Surroundings): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(SELECTOR, fixes, { providedCodeActionKinds: KINDS }),
    commands.registerCommand('pilotlint.chooseFix', chooseFix),
    commands.registerCommand('pilotlint.disableInConfig', (uri: Uri, rule: string) =>
      disableInConfig(uri, rule, surroundings),
    ),
  );
}

export class Fixes implements CodeActionProvider {
  constructor(private readonly documents: OpenDocuments) {}

  /** What is best done about one finding, whatever else stands at its place; undefined when nothing is sure to help. */
  async preferredFor(document: TextDocument, diagnostic: Diagnostic): Promise<CodeAction | undefined> {
    const context = { diagnostics: [diagnostic], only: undefined };
    const actions = await this.provideCodeActions(document, diagnostic.range, context);
    return actions.find(({ isPreferred }) => isPreferred);
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { diagnostics, only }: Pick<CodeActionContext, 'diagnostics' | 'only'>,
  ): Promise<CodeAction[]> {
    const language = languageIn(document);
    const ours = diagnostics.filter(({ source }) => source === 'pilotlint').sort(byGravity);
    const isQuick = ours.length > 0 && (!only || only.contains(CodeActionKind.QuickFix));
    const isWanted = (kind: CodeActionKind) => only?.contains(kind) ?? false;
    if (!language || !(isQuick || isWanted(INSERT_ALL) || isWanted(FIX_ALL))) return [];
    const live = await this.documents.live(document);
    if (!live) return [];
    const place = { document, language, range, live };
    return [
      ...(isQuick ? await quickFixes(place, ours) : []),
      ...(isWanted(INSERT_ALL) ? await insertAll(place, INSERT_ALL) : []),
      ...(isWanted(FIX_ALL) ? await fixAll(place) : []),
    ];
  }
}

interface Place {
  readonly live: LiveDocument;
  readonly document: TextDocument;
  readonly language: Language;
  /** What was asked about. */
  readonly range: Range;
}

function byGravity(a: Diagnostic, b: Diagnostic): number {
  return (a.severity ?? DiagnosticSeverity.Hint) - (b.severity ?? DiagnosticSeverity.Hint);
}

/** With more findings than these at one place, what is done rarely goes into a list of its own. */
const FEW = 2;

async function quickFixes(place: Place, diagnostics: readonly Diagnostic[]): Promise<CodeAction[]> {
  const findings = place.live.assess().proposals.flatMap((proposal) => proposal.findings);
  const found = diagnostics.flatMap((diagnostic) => {
    const finding = findings.find((one) => isSame(one, diagnostic, place.document));
    return finding ? [{ diagnostic, finding }] : [];
  });
  const offers = await Promise.all(found.map((one) => offerFor(place, one.finding, one.diagnostic)));
  const missing = found.filter(({ finding }) => finding.code.endsWith('/missing'));
  const all = missing.length > 0 ? await insertAll(place, CodeActionKind.QuickFix) : [];
  // The editor lists what answers no finding last, preferred or not.
  all.forEach((action) => (action.diagnostics = missing.map(({ diagnostic }) => diagnostic)));
  const rest = offers.flatMap((offer) => offer.rest);
  const main = distinct(offers.flatMap((offer) => offer.main));
  // Where much is missing, all of it at once is what most people want.
  if (offers.length > FEW) {
    // The editor lists what is preferred first.
    if (all.length > 0) main.forEach((action) => (action.isPreferred = false));
    all.forEach((action) => (action.isPreferred = true));
    return [...all, ...main, more(place.document, distinct(rest))];
  }
  return [...main, ...all, ...distinct(rest)];
}

/** What is done about a finding, and what is done rarely. */
interface Offer {
  readonly main: readonly CodeAction[];
  readonly rest: readonly CodeAction[];
}

async function offerFor(place: Place, finding: Finding, diagnostic: Diagnostic): Promise<Offer> {
  const { disableFixes, fixesOf, guideOf } = await import('./engine');
  const { document, language, live } = place;
  const fixes = fixesOf(live, finding);
  const action = async (fix: Fix) => {
    const one = quickFix(titleOf(fix, guideOf(live).criteria, language), diagnostic);
    one.edit = await toWorkspaceEdit(document, fix);
    return fix.pick ? [one, pickAction(document, fix, diagnostic)] : [one];
  };
  const main = await Promise.all(fixes.filter(({ kind }) => kind !== 'set-aside').map(action));
  const aside = await Promise.all(fixes.filter(({ kind }) => kind === 'set-aside').map(action));
  const [best] = main.flat();
  if (best) best.isPreferred = true;
  const hiding = await Promise.all(disableFixes(live, finding).map(action));
  const isOwn = finding.criterion === 'directives';
  const hide = isOwn ? [] : [...hiding.flat(), switchOffAction(document, finding.criterion, diagnostic)];
  return { main: main.flat(), rest: [...aside.flat(), ...hide, showPage(finding.criterion, diagnostic)] };
}

function pickAction(document: TextDocument, fix: Fix, diagnostic: Diagnostic): CodeAction {
  const title = pickTitleOf(fix);
  const command = { command: 'pilotlint.pickValue', title, arguments: [document, fix] };
  return Object.assign(quickFix(title, diagnostic), { command });
}

function switchOffAction(document: TextDocument, id: string, diagnostic: Diagnostic): CodeAction {
  const title = l10n.t('Disable {0} in the configuration', id);
  const command = { command: 'pilotlint.disableInConfig', title, arguments: [document.uri, id] };
  return Object.assign(quickFix(title, diagnostic), { command });
}

function showPage(id: string, diagnostic: Diagnostic): CodeAction {
  const title = l10n.t('Show documentation for {0}', id);
  const command = { command: 'pilotlint.showDocumentation', title, arguments: [id] };
  return Object.assign(quickFix(title, diagnostic), { command });
}

function quickFix(title: string, diagnostic: Diagnostic): CodeAction {
  return Object.assign(new CodeAction(title, CodeActionKind.QuickFix), { diagnostics: [diagnostic] });
}

/** In the proposal that was asked about: a register has many. */
async function insertAll(place: Place, kind: CodeActionKind): Promise<CodeAction[]> {
  const { fixAllMissing, guideOf } = await import('./engine');
  const { document, language, live, range } = place;
  const fix = fixAllMissing(live, document.offsetAt(range.start));
  if (!fix) return [];
  const action = new CodeAction(titleOf(fix, guideOf(live).criteria, language), kind);
  action.edit = await toWorkspaceEdit(document, fix);
  return [action];
}

async function fixAll({ document, live }: Place): Promise<CodeAction[]> {
  const { removeUnused } = await import('./engine');
  const fix = removeUnused(live);
  if (!fix) return [];
  const action = new CodeAction(l10n.t('Fix all pilotlint problems that keep the meaning'), FIX_ALL);
  action.edit = await toWorkspaceEdit(document, fix);
  return [action];
}

function isSame({ code, range }: Finding, diagnostic: Diagnostic, document: TextDocument): boolean {
  return codeOf(diagnostic) === code && document.offsetAt(diagnostic.range.start) === range.start;
}

/** One of those that have the same title: two findings may ask for the same section. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  return actions.filter(({ title }, index) => actions.findIndex((one) => one.title === title) === index);
}

function more(document: TextDocument, actions: readonly CodeAction[]): CodeAction {
  const title = l10n.t('More fixes and documentation…');
  const command = { command: 'pilotlint.chooseFix', title, arguments: [document, actions] };
  return Object.assign(new CodeAction(title, CodeActionKind.QuickFix), { command });
}

async function chooseFix(document: TextDocument, actions: readonly CodeAction[]): Promise<void> {
  const items = actions.map((action) => ({ label: action.title, action }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('What to do') });
  await window.showTextDocument(document);
  if (chosen) await applyAction(chosen.action);
}
