import {
  DecorationRangeBehavior,
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

/** Marks, on demand, the words that count as evidence, and those that are too vague to, with what they speak of. */
export function registerEvidence(documents: OpenDocuments, verdicts: Verdicts): Disposable {
  const styles = { stated: createStyle('evidence', 'solid'), vague: createStyle('vagueEvidence', 'dashed') };
  let isShown = false;
  const update = async (editor: TextEditor) => {
    const marks = isShown ? await marksIn(editor.document, documents) : [];
    for (const strength of ['stated', 'vague'] as const) {
      const own = marks.filter((mark) => mark.strength === strength);
      editor.setDecorations(styles[strength], toDecorations(own, editor.document));
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

/** A line, a tint and a word; neither what counts nor for what is told by colour alone. */
function createStyle(name: string, line: 'solid' | 'dashed') {
  const color = new ThemeColor(`pilotlint.${name}Border`);
  return window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor(`pilotlint.${name}Background`),
    borderColor: color,
    borderStyle: line,
    borderWidth: '0 0 2px 0',
    overviewRulerColor: color,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    after: { color, fontStyle: 'italic', margin: '0 0.3em' },
  });
}

async function marksIn(document: TextDocument, documents: OpenDocuments): Promise<EvidenceMark[]> {
  const { evidenceMarks } = await import('./engine');
  const guide = await documents.guide(document);
  return guide ? evidenceMarks(guide) : [];
}

/** Words within words have one name, behind them all. */
function toDecorations(marks: readonly EvidenceMark[], document: TextDocument): DecorationOptions[] {
  return together(marks).flatMap((those) => {
    const last = those.reduce((a, b) => (b.range.end > a.range.end ? b : a));
    return those.map((mark) => ({
      range: rangeIn(document, mark.range),
      hoverMessage: explain(mark),
      ...(mark === last ? { renderOptions: { after: { contentText: nameOf(those) } } } : {}),
    }));
  });
}

/** Those that share words, in order of the text. */
function together(marks: readonly EvidenceMark[]): EvidenceMark[][] {
  const groups: EvidenceMark[][] = [];
  let end = -1;
  for (const mark of [...marks].sort((a, b) => a.range.start - b.range.start)) {
    if (mark.range.start < end) groups.at(-1)!.push(mark);
    else groups.push([mark]);
    end = Math.max(end, mark.range.end);
  }
  return groups;
}

/** "✓ Metric, Signal" */
function nameOf(marks: readonly EvidenceMark[]): string {
  const labels = [...new Set(marks.map(({ label }) => label))].join(', ');
  return marks[0]!.strength === 'stated' ? `✓ ${labels}` : `? ${labels}`;
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
