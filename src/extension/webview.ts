import { Uri, env, l10n, type Webview } from 'vscode';

/** Names of files in `dist/panel`, without their endings. */
export interface Page {
  readonly script: string;
  readonly style: string;
  readonly title: string;
}

/** Fills a webview with one of the pages that ship: its own script and styles may run and nothing else. */
export function openPage(webview: Webview, extensionUri: Uri, page: Page): void {
  const folder = Uri.joinPath(extensionUri, 'dist', 'panel');
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = htmlOf(webview, folder, page);
}

function htmlOf(webview: Webview, folder: Uri, { script, style, title }: Page): string {
  const nonce = createNonce();
  const addressOf = (file: string) => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
  const policy = [
    `default-src 'none'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ];
  // Without words of its own, a page is in English.
  const language = l10n.bundle ? env.language : 'en';
  return `<!doctype html>
<html lang="${language}" data-words="${escaped(JSON.stringify(l10n.bundle ?? {}))}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="${addressOf(`${style}.css`)}">
  </head>
  <body>
    <script nonce="${nonce}" src="${addressOf(`${script}.js`)}"></script>
  </body>
</html>`;
}

function createNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16)).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
