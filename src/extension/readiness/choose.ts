import { Uri, l10n, window } from 'vscode';
import { pathOf } from '../documents';
import type { Verdicts } from '../verdicts';
import { reveal } from './reveal';

/** Lets the reader pick one of the pilots of a register, and goes to it. */
export async function choosePilot(uri: Uri, verdicts: Verdicts): Promise<void> {
  const assessment = verdicts.assessmentOf(uri);
  if (!assessment) return;
  const { pilotsIn } = await import('../engine');
  const items = pilotsIn(assessment, pathOf(uri)).map(({ title, readiness, range }) => ({
    label: title,
    description: readiness ? `${readiness.level} · ${readiness.score}` : l10n.t('Not assessed'),
    start: range.start,
  }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: l10n.t('Show another pilot of this file'),
  });
  if (chosen) await reveal(uri, { start: chosen.start, end: chosen.start });
}
