import { DocumentLink, Uri, l10n, languages, workspace, type Disposable, type TextDocument } from 'vscode';
import type { Link } from '../core/write/links';
import { pageOf } from './documentation';
import { SELECTOR, exists, rangeIn } from './documents';
import type { OpenDocuments } from './open-documents';

/** Leads from the names in comments that hide findings to their pages, and from paths to files that are there. */
export function registerLinks(documents: OpenDocuments): Disposable {
  const provideDocumentLinks = async (document: TextDocument) => {
    const { linksIn } = await import('./engine');
    const guide = await documents.guide(document);
    const links = guide ? linksIn(guide).map((link) => toLink(link, document)) : [];
    return (await Promise.all(links)).filter((link) => link !== undefined);
  };
  return languages.registerDocumentLinkProvider(SELECTOR, { provideDocumentLinks });
}

async function toLink({ range, to, target }: Link, document: TextDocument) {
  const uri = to === 'page' ? pageOf(target) : await fileAt(target, document);
  if (!uri) return undefined;
  const link = new DocumentLink(rangeIn(document, range), uri);
  link.tooltip = to === 'page' ? l10n.t('Show documentation for {0}', target) : l10n.t('Open {0}', target);
  return link;
}

/** Beside the document, else from the root of its workspace; undefined where there is none. */
async function fileAt(path: string, { uri }: TextDocument): Promise<Uri | undefined> {
  const root = workspace.getWorkspaceFolder(uri)?.uri;
  if (!root) return undefined;
  for (const folder of [Uri.joinPath(uri, '..'), root]) {
    const file = Uri.joinPath(folder, path);
    const isWithin = file.path.startsWith(`${root.path}/`);
    if (isWithin && (await exists(file))) return file;
  }
  return undefined;
}
