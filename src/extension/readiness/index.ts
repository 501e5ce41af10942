import { Disposable, type Uri } from 'vscode';
import type { PanelView } from '../../core/protocol/readiness';
import type { Fixes } from '../code-actions';
import type { Surroundings } from '../surroundings';
import type { Verdicts } from '../verdicts';
import { registerChecklist } from './checklist';
import { Committed } from './committed';
import { registerFix } from './fix';
import { registerPanel } from './panel';
import { Readiness } from './readiness';
import { Subject } from './subject';

/** Shows how ready the document in view is: drawn in a panel, and as a tree. */
export function registerReadiness(
  extensionUri: Uri,
  verdicts: Verdicts,
  surroundings: Surroundings,
  fixes: Fixes,
) {
  const subject = new Subject();
  const committed = new Committed(surroundings);
  const readiness = new Readiness(subject, verdicts, surroundings, committed);
  const subscriptions = Disposable.from(
    subject,
    committed,
    readiness,
    registerPanel(extensionUri, readiness, verdicts),
    registerChecklist(readiness),
    registerFix(fixes),
  );
  return { current: (): PanelView | null => readiness.view, dispose: () => subscriptions.dispose() };
}
