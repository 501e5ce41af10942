import {
  Disposable,
  Uri,
  commands,
  l10n,
  window,
  workspace,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import type { Candidate, Fix, PickSource } from '../core';
import { languageIn, pathOf } from './documents';
import { applyFix } from './fix-edits';
import { findDocuments } from './workspace-files';

/** Lets a person pick a value that is known elsewhere in the workspace. Nothing is picked for them. */
export function registerPickValue(): Disposable {
  return commands.registerCommand('pilotlint.pickValue', pickValue);
}

async function pickValue(document: TextDocument, fix: Fix): Promise<void> {
  if (!fix.pick) return;
  const { withValue } = await import('./engine');
  const { version } = document;
  const value = await chooseValue(document, fix.pick.from);
  // Whoever typed on meanwhile would have it put into another place.
  if (value === undefined || document.version !== version) return;
  await window.showTextDocument(document);
  await applyFix(document, withValue(document.getText(), fix, value, languageIn(document) ?? 'markdown'));
}

async function chooseValue(document: TextDocument, from: PickSource): Promise<string | undefined> {
  const other = { label: l10n.t('$(edit) Type another…') };
  const isOwner = from === 'owners';
  const placeHolder = isOwner ? l10n.t('Who answers for the pilot?') : l10n.t('What does the pilot read?');
  const known = candidates(document, from).then((items): QuickPickItem[] => [...items, other]);
  const chosen = await window.showQuickPick(known, { placeHolder, matchOnDescription: true });
  if (chosen && chosen.label !== other.label) return chosen.label;
  return chosen && window.showInputBox({ prompt: placeHolder });
}

async function candidates(document: TextDocument, from: PickSource): Promise<QuickPickItem[]> {
  const [files, proposals] = await Promise.all([
    from === 'owners' ? owners() : catalogued(),
    usedElsewhere(document, from),
  ]);
  const items = [...files, ...proposals];
  return items.filter(({ label }, index) => items.findIndex((one) => one.label === label) === index);
}

const CODEOWNERS = '{CODEOWNERS,.github/CODEOWNERS,docs/CODEOWNERS,.gitlab/CODEOWNERS}';
const TEAMS = '**/{team,TEAM,Team,teams,people,owners,OWNERS,MAINTAINERS}.{md,yaml,yml,json,csv}';
const CATALOGUES =
  '**/{catalog,catalogue,data-catalog,data-catalogue,data_catalog,data_catalogue,data-sources,data_sources,datasets}.{yaml,yml,json,csv,md}';
const MOST_FILES = 20;

async function owners(): Promise<QuickPickItem[]> {
  const { namesIn, ownersIn } = await import('./engine');
  const teams = await read(TEAMS, (uri, text) => namesIn(uri.path, text));
  return [...teams, ...(await read(CODEOWNERS, (_, text) => ownersIn(text)))];
}

async function catalogued(): Promise<QuickPickItem[]> {
  const { namesIn } = await import('./engine');
  return read(CATALOGUES, (uri, text) => namesIn(uri.path, text));
}

async function read(
  pattern: string,
  candidatesIn: (uri: Uri, text: string) => readonly Candidate[],
): Promise<QuickPickItem[]> {
  const files = await workspace.findFiles(pattern, '**/node_modules/**', MOST_FILES);
  const found = await Promise.all(
    files.map(async (uri) => {
      const items = candidatesIn(uri, await readText(uri));
      return items.map(({ name, about }) => ({
        label: name,
        description: [about, pathOf(uri)].filter(Boolean).join(' · '),
      }));
    }),
  );
  return found.flat();
}

/** The most proposals that are read for what they name. */
const MOST_PROPOSALS = 200;

const FACETS: Readonly<Record<PickSource, readonly [criterion: string, facet: string]>> = {
  owners: ['governance-owner-assigned', 'accountable'],
  'data-sources': ['data-source-named', 'source'],
};

/** What other proposals of the workspace name. */
async function usedElsewhere(document: TextDocument, from: PickSource): Promise<QuickPickItem[]> {
  const { assess } = await import('./engine');
  const [criterion, facet] = FACETS[from];
  const others = (await findDocuments()).filter((uri) => uri.toString() !== document.uri.toString());
  const found = await Promise.all(
    others.slice(0, MOST_PROPOSALS).map(async (uri) => {
      const { proposals } = assess(await readText(uri), { path: pathOf(uri) });
      return proposals
        .flatMap(({ criteria }) => criteria.find(({ id }) => id === criterion)?.facets ?? [])
        .filter(({ id }) => id === facet)
        .flatMap(({ evidence }) => evidence.slice(0, 1))
        .map(({ text }) => ({ label: text.replace(/\s+/g, ' '), description: pathOf(uri) }));
    }),
  );
  return found.flat();
}

async function readText(uri: Uri): Promise<string> {
  const { decode } = await import('./engine');
  return workspace.fs.readFile(uri).then(
    (bytes) => decode(bytes).text,
    () => '',
  );
}
