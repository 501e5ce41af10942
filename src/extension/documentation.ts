import { Disposable, Uri, ViewColumn, commands, l10n, window, workspace } from 'vscode';
import { say } from './say';

/**
 * The pages shipped with the extension, under a scheme of their own: the manifest has it opened rendered. A
 * `command:` address would do so too, but in the Problems panel alone: hovers do not follow one.
 */
const SCHEME = 'pilotlint-docs';

/** Shows the pages of the criteria and checks. */
export function registerDocumentation(extensionUri: Uri): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => readPage(Uri.joinPath(extensionUri, 'media', 'docs', path)),
    }),
    commands.registerCommand('pilotlint.showDocumentation', async (asked?: string) => {
      const id = asked ?? (await choosePage());
      if (id) await commands.executeCommand('vscode.open', pageOf(id), ViewColumn.Beside);
    }),
  );
}

export function pageOf(id: string): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${id}.md` });
}

export function isPage(uri: Uri): boolean {
  return uri.scheme === SCHEME;
}

/** Without the front matter, which is there for linters and not for readers. */
async function readPage(file: Uri): Promise<string> {
  const text = new TextDecoder().decode(await workspace.fs.readFile(file));
  return text.replace(/^---\n[^]*?\n---\n/, '');
}

async function choosePage(): Promise<string | undefined> {
  const { CHECK_PAGES, CRITERIA } = await import('./engine');
  const items = [
    ...CRITERIA.map(({ id, title, pillar, asks }) => ({
      id,
      label: say(title),
      description: say(pillar),
      detail: say(asks),
    })),
    ...CHECK_PAGES.map(({ id, title, asks }) => ({ id, label: say(title), detail: say(asks) })),
  ];
  const placeHolder = l10n.t('What the scaling checklist asks');
  return (await window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.id;
}
