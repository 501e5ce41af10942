import { DocumentSymbol, SymbolKind, l10n, languages, type Disposable, type TextDocument } from 'vscode';
import { LEVEL_NAMES } from '../core/report/levels';
import type { OutlinedProposal, OutlinedSection } from '../core/write/outline';
import { rangeIn } from './documents';
import type { OpenDocuments } from './open-documents';
import { say } from './say';
import { stateName } from './wording';

/** Lists the proposals of a YAML file with their verdicts; what Markdown holds, its headings tell. */
export function registerOutline(documents: OpenDocuments): Disposable {
  const provideDocumentSymbols = async (document: TextDocument) => {
    const { outlineOf } = await import('./engine');
    const guide = await documents.guide(document);
    return guide && outlineOf(guide).map((proposal) => symbolOf(proposal, document));
  };
  return languages.registerDocumentSymbolProvider(
    { language: 'yaml' },
    { provideDocumentSymbols },
    { label: 'Pilotlint' },
  );
}

function symbolOf({ name, guided, range, selection, sections }: OutlinedProposal, document: TextDocument) {
  const { readiness } = guided.verdict;
  const verdict = readiness
    ? l10n.t('{0} {1} · {2}/100', readiness.level, l10n.t(LEVEL_NAMES[readiness.level]), readiness.score)
    : '';
  const [whole, named] = [rangeIn(document, range), rangeIn(document, selection)];
  const symbol = new DocumentSymbol(name || 'YAML', verdict, SymbolKind.Module, whole, named);
  symbol.children = sections.map((section) => keyOf(section, document));
  return symbol;
}

function keyOf({ label, topic, range }: OutlinedSection, document: TextDocument): DocumentSymbol {
  const detail = `${say(topic.criterion.title)}: ${stateName(topic.result.state)}`;
  const [whole, named] = [rangeIn(document, range), rangeIn(document, label.range)];
  return new DocumentSymbol(label.text, detail, SymbolKind.Key, whole, named);
}
