import {
  Disposable,
  MarkdownString,
  ThemeColor,
  commands,
  l10n,
  window,
  type DecorationOptions,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { EvidenceMark } from '../core/write/evidence-marks';
import { rangeIn } from './documents';
import type { OpenDocuments } from './open-documents';
import { say } from './say';
import type { Verdicts } from './verdicts';

/** Marks, on demand, the words that count as evidence, and those that are too vague to. */
export function registerEvidence(documents: OpenDocuments, verdicts: Verdicts): Disposable {
  const styles = { stated: createStyle('evidence', 'solid'), vague: createStyle('vagueEvidence', 'dashed') };
  let isShown = false;
  const update = async (editor: TextEditor) => {
    const marks = isShown ? await marksIn(editor.document, documents) : [];
    for (const strength of ['stated', 'vague'] as const) {
      const own = marks.filter((mark) => mark.strength === strength);
      editor.setDecorations(
        styles[strength],
        own.map((mark) => toDecoration(mark, editor.document)),
      );
    }
  };
  const updateAll = () => Promise.all(window.visibleTextEditors.map(update));
  return Disposable.from(
    styles.stated,
    styles.vague,
    commands.registerCommand('pilotlint.toggleEvidence', () => {
      isShown = !isShown;
      return updateAll();
    }),
    window.onDidChangeVisibleTextEditors(updateAll),
    verdicts.onDidChange((changed) => {
      const isOf = ({ document }: TextEditor) => document.uri.toString() === changed.toString();
      if (isShown) void Promise.all(window.visibleTextEditors.filter(isOf).map(update));
    }),
  );
}

/** A line and a tint; the kind of line tells one from the other without colour. */
function createStyle(name: string, line: 'solid' | 'dashed') {
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor(`pilotlint.${name}Background`),
    borderColor: new ThemeColor(`pilotlint.${name}Border`),
    borderStyle: line,
    borderWidth: '0 0 2px 0',
    overviewRulerColor: new ThemeColor(`pilotlint.${name}Border`),
  });
}

async function marksIn(document: TextDocument, documents: OpenDocuments): Promise<EvidenceMark[]> {
  const { evidenceMarks } = await import('./engine');
  const guide = await documents.guide(document);
  return guide ? evidenceMarks(guide) : [];
}

function toDecoration(mark: EvidenceMark, document: TextDocument): DecorationOptions {
  return { range: rangeIn(document, mark.range), hoverMessage: explain(mark) };
}

function explain({ facet, criterion, strength }: EvidenceMark): MarkdownString {
  const facts = [`**${say(facet.title)}**`, say(criterion.title)] as const;
  return new MarkdownString(
    strength === 'stated'
      ? `$(check) ${l10n.t('Counts as {0} · {1}', ...facts)}`
      : `$(warning) ${l10n.t('Too vague to count as {0} · {1}', ...facts)}`,
    true,
  );
}
