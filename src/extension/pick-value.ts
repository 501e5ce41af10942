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
import { readText } from './files';
import { applyFix } from './fix-edits';
import type { Neighbours } from './neighbours';

/** Lets a person pick a value that is known elsewhere in the workspace. Nothing is picked for them. */
export function registerPickValue(neighbours: Neighbours): Disposable {
  return commands.registerCommand('pilotlint.pickValue', (document: TextDocument, fix: Fix) =>
    pickValue(neighbours, document, fix),
  );
}

async function pickValue(neighbours: Neighbours, document: TextDocument, fix: Fix): Promise<void> {
  if (!fix.pick) return;
  const { withValue } = await import('./engine');
  const { version } = document;
  const value = await chooseValue(neighbours, fix.pick.from);
  // Whoever typed on meanwhile would have it put into another place.
  if (value === undefined || document.version !== version) return;
  await window.showTextDocument(document);
  await applyFix(document, withValue(document.getText(), fix, value, languageIn(document) ?? 'markdown'));
}

async function chooseValue(neighbours: Neighbours, from: PickSource): Promise<string | undefined> {
  const other = { label: l10n.t('$(edit) Type another…') };
  const isOwner = from === 'owners';
  const placeHolder = isOwner ? l10n.t('Who answers for the pilot?') : l10n.t('What does the pilot read?');
  const known = candidates(neighbours, from).then((items): QuickPickItem[] => [...items, other]);
  const chosen = await window.showQuickPick(known, { placeHolder, matchOnDescription: true });
  if (chosen && chosen.label !== other.label) return chosen.label;
  return chosen && window.showInputBox({ prompt: placeHolder });
}

async function candidates(neighbours: Neighbours, from: PickSource): Promise<QuickPickItem[]> {
  const [files, proposals] = await Promise.all([
    from === 'owners' ? owners() : catalogued(),
    usedElsewhere(neighbours, from),
  ]);
  const items = [...files, ...proposals];
  return items.filter(({ label }, index) => items.findIndex((one) => one.label === label) === index);
}

const CODEOWNERS = '{CODEOWNERS,.github/CODEOWNERS,docs/CODEOWNERS,.gitlab/CODEOWNERS}';
const TEAMS = '**/{team,TEAM,Team,teams,people,owners,OWNERS,MAINTAINERS}.{md,yaml,yml,json,csv}';
const CATALOGUES =
  '**/{catalog,catalogue,data-catalog,data-catalogue,data_catalog,data_catalogue,data-sources,data_sources,datasets}.{yaml,yml,json,csv,md}';
const MOST_FILES = 20;
/** How long a person who asks for a list waits for it to be whole, in milliseconds. */
const PATIENCE = 10_000;

async function owners(): Promise<QuickPickItem[]> {
  const { candidatesIn, ownersIn } = await import('./engine');
  const teams = await read(TEAMS, (uri, text) => candidatesIn(uri.path, text));
  return [...teams, ...(await read(CODEOWNERS, (_, text) => ownersIn(text)))];
}

async function catalogued(): Promise<QuickPickItem[]> {
  const { candidatesIn } = await import('./engine');
  return read(CATALOGUES, (uri, text) => candidatesIn(uri.path, text));
}

async function read(
  pattern: string,
  namedIn: (uri: Uri, text: string) => readonly Candidate[],
): Promise<QuickPickItem[]> {
  const files = await workspace.findFiles(pattern, '**/node_modules/**', MOST_FILES);
  const found = await Promise.all(
    files.map(async (uri) => {
      const items = namedIn(uri, (await readText(uri)) ?? '');
      return items.map(({ name, about }) => ({
        label: name,
        description: [about, pathOf(uri)].filter(Boolean).join(' · '),
      }));
    }),
  );
  return found.flat();
}

/** What proposals of the workspace name. */
async function usedElsewhere(neighbours: Neighbours, from: PickSource): Promise<QuickPickItem[]> {
  const { people, sources } = await neighbours.names(PATIENCE);
  const description = l10n.t('in a proposal');
  return (from === 'owners' ? people : sources).map((label) => ({ label, description }));
}
