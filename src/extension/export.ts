import { Disposable, Uri, commands, env, l10n, window, workspace, type TextDocument } from 'vscode';
import type { Format } from '../core/report/formats';
import { languageIn } from './documents';
import type { Proposals } from './portfolio/proposals';
import { reportOn } from './report';
import type { Surroundings } from './surroundings';

/** Commands that hand reviews and the portfolio to people without the editor: the same text as on the command line. */
export function registerExport(surroundings: Surroundings, proposals: Proposals): Disposable {
  return Disposable.from(
    commands.registerCommand('pilotlint.copyReview', () => copyReview(surroundings)),
    commands.registerCommand('pilotlint.exportReview', (format?: Format) =>
      exportReview(surroundings, format),
    ),
    commands.registerCommand('pilotlint.exportPortfolio', (format?: Format) =>
      exportPortfolio(proposals, format),
    ),
  );
}

async function copyReview(surroundings: Surroundings): Promise<void> {
  const document = await activeDocument();
  if (!document) return;
  await env.clipboard.writeText(await reviewOf(document, surroundings, 'markdown'));
  window.setStatusBarMessage(l10n.t('The review is in the clipboard.'), SHOWN_FOR);
}

/** How long a message stays in the status bar, in milliseconds. */
const SHOWN_FOR = 5000;

async function exportReview(surroundings: Surroundings, asked?: Format): Promise<void> {
  const document = await activeDocument();
  const format = document && (asked ?? (await chooseFormat()));
  if (!document || !format) return;
  const name =
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? '';
  const folder = document.isUntitled ? topFolder() : Uri.joinPath(document.uri, '..');
  await save(await reviewOf(document, surroundings, format), folder, `${name}-review`, format);
}

async function exportPortfolio(proposals: Proposals, asked?: Format): Promise<void> {
  const format = asked ?? (await chooseFormat());
  if (!format) return;
  const { CRITERIA, exportPortfolio: render } = await import('./engine');
  const portfolio = await proposals.whole();
  await save(render(portfolio, CRITERIA, format), topFolder(), 'portfolio', format);
}

async function activeDocument(): Promise<TextDocument | undefined> {
  const document = window.activeTextEditor?.document;
  if (document && languageIn(document)) return document;
  await window.showInformationMessage(l10n.t('Open a Markdown or YAML file to review it.'));
  return undefined;
}

async function reviewOf(document: TextDocument, surroundings: Surroundings, format: Format): Promise<string> {
  const { CRITERIA, exportReview: render } = await import('./engine');
  return render(await reportOn(document, surroundings), CRITERIA, format);
}

const ENDINGS: Readonly<Record<Format, string>> = { markdown: 'md', html: 'html', csv: 'csv', json: 'json' };

const NAMES: Readonly<Record<Format, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  csv: 'CSV',
  json: 'JSON',
};

async function chooseFormat(): Promise<Format | undefined> {
  const items: { format: Format; detail: string }[] = [
    { format: 'markdown', detail: l10n.t('For a pull request, a wiki or a chat.') },
    { format: 'html', detail: l10n.t('One file to send, to read in a browser or to print.') },
    { format: 'csv', detail: l10n.t('For a spreadsheet.') },
    { format: 'json', detail: l10n.t('For scripts.') },
  ];
  const named = items.map((item) => ({ ...item, label: NAMES[item.format] }));
  return (await window.showQuickPick(named, { placeHolder: l10n.t('Export as …') }))?.format;
}

function topFolder(): Uri | undefined {
  return workspace.workspaceFolders?.[0]?.uri;
}

async function save(text: string, folder: Uri | undefined, name: string, format: Format): Promise<void> {
  const ending = ENDINGS[format];
  const file = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${ending}`) } : {}),
    title: l10n.t('Export as …'),
    filters: { [NAMES[format]]: [ending] },
  });
  if (!file) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const open = l10n.t('Open');
  const message = l10n.t('Exported to {0}', workspace.asRelativePath(file));
  if ((await window.showInformationMessage(message, open)) === open) await show(file, format);
}

/** A browser shows a page as it is meant; the editor would show its source. */
async function show(file: Uri, format: Format): Promise<void> {
  if (format === 'html' && file.scheme === 'file' && (await env.openExternal(file))) return;
  await commands.executeCommand('vscode.open', file);
}
