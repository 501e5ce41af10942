import {
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  CompletionTriggerKind,
  MarkdownString,
  SnippetString,
  TextEdit,
  extensions,
  languages,
  type CancellationToken,
  type CompletionContext,
  type Disposable,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Completion } from '../core/write/completion/completion';
import type { Place } from '../core/write/completion/place-at';
import { SELECTOR, languageIn, rangeIn } from './documents';
import type { Neighbours } from './neighbours';
import type { OpenDocuments } from './open-documents';
import { say } from './say';
import { gainName, joined } from './wording';

/** Offers what a proposal still lacks, where somebody writes. */
export function registerCompletion(documents: OpenDocuments, neighbours: Neighbours): Disposable {
  const provideCompletionItems = async (
    document: TextDocument,
    position: Position,
    _: CancellationToken,
    { triggerKind }: CompletionContext,
  ) => {
    const { completionsAt, isOfferedUnasked, placeAt } = await import('./engine');
    const language = languageIn(document);
    const place = language && placeAt(document.getText(), language, document.offsetAt(position));
    const isAsked = triggerKind !== CompletionTriggerKind.TriggerCharacter;
    if (!place || !(isAsked || isOfferedUnasked(place))) return undefined;
    const guide = await documents.guide(document);
    if (!guide || guide.proposals.length === 0) return undefined;
    const isNamed = wantsValue(place);
    const names = isNamed ? await neighbours.names() : { people: [], sources: [] };
    const today = new Date().toISOString().slice(0, 10);
    const items = completionsAt(place, guide, { names, today, say })
      .filter(({ kind }) => !isOfferedBySchema(kind, document))
      .map((completion, index) => toItem(completion, index, document));
    // Asked again as more is typed, while files are still being read.
    return new CompletionList(items, isNamed && neighbours.isReading);
  };
  return languages.registerCompletionItemProvider(SELECTOR, { provideCompletionItems }, '#', ' ');
}

/** The YAML extension reads our schema, and offers single keys and their options itself. */
function isOfferedBySchema(kind: Completion['kind'], { uri }: TextDocument): boolean {
  const isShared = kind === 'field' || kind === 'option';
  return (
    isShared && /\.pilot\.ya?ml$/.test(uri.path) && extensions.getExtension(YAML_EXTENSION) !== undefined
  );
}

const YAML_EXTENSION = 'redhat.vscode-yaml';

function wantsValue({ type }: Place): boolean {
  return type === 'prompt' || type === 'labelled' || type === 'yaml-value';
}

function toItem(completion: Completion, index: number, document: TextDocument): CompletionItem {
  const { kind, label, detail, gain, about, insert, filter, range, edits = [] } = completion;
  const item = new CompletionItem({ label, description: joined(detail, gainName(gain)) }, KINDS[kind]);
  item.documentation = new MarkdownString(about);
  item.insertText = new SnippetString(insert);
  item.filterText = filter;
  item.sortText = String(index).padStart(3, '0');
  item.range = rangeIn(document, range);
  item.additionalTextEdits = edits.map(({ offset, length, text }) =>
    TextEdit.replace(rangeIn(document, { start: offset, end: offset + length }), text),
  );
  // What it hides comes next.
  if (kind === 'directive') item.command = { command: 'editor.action.triggerSuggest', title: '' };
  // Already as it has to be.
  item.keepWhitespace = true;
  return item;
}

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  field: CompletionItemKind.Field,
  option: CompletionItemKind.EnumMember,
  person: CompletionItemKind.User,
  source: CompletionItemKind.Reference,
  date: CompletionItemKind.Value,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Constant,
};
