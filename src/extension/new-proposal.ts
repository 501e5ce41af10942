import {
  Disposable,
  SnippetString,
  Uri,
  commands,
  l10n,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import type { Stage } from '../core/model/stage';
import type { Language } from '../core/model/text';

/** What a new proposal starts with. Empty words stand for what is not known yet. */
interface Start {
  readonly title: string;
  readonly language: Language;
  readonly owner: string;
  readonly stage: Stage;
}

/** Starts a proposal from a template, filled with what was asked and nothing else; or from one that is ready. */
export function registerNewProposal(extensionUri: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand('pilotlint.newProposal', async (given: Partial<Start> = {}) => {
      const start = await ask(given);
      if (start) await open(start);
    }),
    commands.registerCommand('pilotlint.openSample', () => openSample(extensionUri)),
  );
}

/** As a copy of its own, to try things on. */
async function openSample(extensionUri: Uri): Promise<void> {
  const file = Uri.joinPath(extensionUri, 'media', 'samples', 'discharge-letters.md');
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** Asks for what is not given; undefined when that was called off. */
async function ask(given: Partial<Start>): Promise<Start | undefined> {
  const title = given.title ?? (await askWords(l10n.t('What is the pilot called?'), 1));
  if (title === undefined) return undefined;
  const language = given.language ?? (await askLanguage());
  if (language === undefined) return undefined;
  const owner = given.owner ?? (await askWords(l10n.t('Who owns the proposal? Name and role'), 3));
  if (owner === undefined) return undefined;
  const stage = given.stage ?? (await askStage());
  return stage && { title, language, owner, stage };
}

function askWords(prompt: string, step: number): Thenable<string | undefined> {
  const placeHolder = l10n.t('Leave empty to fill it in later');
  return window.showInputBox({ title: titleOf(step), prompt, placeHolder, ignoreFocusOut: true });
}

async function askLanguage(): Promise<Language | undefined> {
  return choose<Language>(2, l10n.t('How is it written?'), [
    { value: 'markdown', label: 'Markdown', detail: l10n.t('Sections, lists and tables, to be read') },
    { value: 'yaml', label: 'YAML', detail: l10n.t('Keys and values, for registers and tools') },
  ]);
}

async function askStage(): Promise<Stage | undefined> {
  return choose<Stage>(4, l10n.t('How far is it?'), [
    { value: 'proposed', label: 'proposed', detail: l10n.t('Written to be decided on: gaps are warnings') },
    { value: 'idea', label: 'idea', detail: l10n.t('A first sketch: gaps are hints') },
    { value: 'pilot', label: 'pilot', detail: l10n.t('People work with it: gaps are errors') },
  ]);
}

async function choose<T>(
  step: number,
  placeHolder: string,
  items: readonly (QuickPickItem & { readonly value: T })[],
): Promise<T | undefined> {
  const options = { title: titleOf(step), placeHolder, ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.value;
}

function titleOf(step: number): string {
  return l10n.t('New AI pilot proposal ({0}/{1})', step, 4);
}

/** As a snippet, so that Tab leads from one thing to fill in to the next. */
async function open({ title, language, owner, stage }: Start): Promise<void> {
  const { CRITERIA, templateOf, toSnippet } = await import('./engine');
  const known = { stage, ...(title && { title }), ...(owner && { owner }) };
  const document = await workspace.openTextDocument({ language });
  const editor = await window.showTextDocument(document);
  const body = `${toSnippet(templateOf(CRITERIA, language, known))}\n$0`;
  await editor.insertSnippet(new SnippetString(body), undefined, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}
