import { Disposable, EventEmitter, workspace, type TextDocument, type Uri } from 'vscode';
import type { Assessment } from '../../core';
import type { PanelView } from '../../core/protocol/readiness';
import { isEnabled, languageIn } from '../documents';
import { say } from '../say';
import type { Surroundings } from '../surroundings';
import type { Verdicts } from '../verdicts';
import type { Committed } from './committed';
import * as notices from './notices';
import type { Subject } from './subject';

/** How long a verdict is waited for before that is said, in milliseconds. */
const PATIENCE = 1500;

/** What panel and checklist show of the document in view, kept current. */
export class Readiness implements Disposable {
  private readonly changed = new EventEmitter<PanelView>();
  private readonly subscriptions: Disposable;
  private latest: PanelView | null = null;
  private run = 0;
  private isDrawn = false;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly subject: Subject,
    private readonly verdicts: Verdicts,
    private readonly surroundings: Surroundings,
    private readonly committed: Committed,
  ) {
    const refresh = () => void this.refresh();
    this.subscriptions = Disposable.from(
      this.changed,
      subject.onDidChange(refresh),
      committed.onDidChange(refresh),
      verdicts.onDidChange((uri) => {
        if (uri.toString() === subject.document?.uri.toString()) refresh();
      }),
    );
    refresh();
  }

  /** Null until it was looked for the first time. */
  get view(): PanelView | null {
    return this.latest;
  }

  /** Only who sees the picture needs to know what changed since the last commit. */
  draw(isDrawn: boolean): void {
    this.isDrawn = isDrawn;
    if (isDrawn) void this.refresh();
  }

  dispose(): void {
    this.run += 1;
    this.subscriptions.dispose();
  }

  /** A picture that is slow to make does not replace a newer one. */
  private async refresh(): Promise<void> {
    const run = (this.run += 1);
    const view = await this.look();
    if (run !== this.run) return;
    this.latest = view;
    this.changed.fire(view);
  }

  private async look(): Promise<PanelView> {
    const { document, withheld } = this.subject;
    if (!document) return withheld ? notices.tooLarge() : notices.nothingOpen();
    if (!languageIn(document)) return notices.notRead();
    if (!isEnabled(document.uri)) return notices.switchedOff();
    const assessment = this.verdicts.assessmentOf(document.uri) ?? (await this.awaited(document.uri));
    const [first] = assessment?.proposals ?? [];
    if (!assessment || !first) return notices.reading();
    if (!first.detection.isProposal) return notices.noProposal(first.detection.why);
    const view = await this.picture(document, assessment);
    return view ?? notices.notAssessed(first.findings[0]?.message ?? '');
  }

  /**
   * A verdict on what the editor holds follows shortly, as a rule: until then, what is shown stays. One on the file
   * says too little.
   */
  private async awaited(uri: Uri): Promise<Assessment | undefined> {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    return this.verdicts.assessmentOf(uri);
  }

  private async picture(document: TextDocument, assessment: Assessment): Promise<PanelView | null> {
    const { uri } = document;
    const [{ readinessView }, { scale }] = await Promise.all([
      import('../engine'),
      this.surroundings.configOf(uri),
    ]);
    return readinessView({
      uri: uri.toString(),
      // With the folder, where there are several.
      path: workspace.asRelativePath(uri),
      text: document.getText(),
      assessment,
      offset: this.subject.offset,
      scale,
      committed: this.isDrawn ? this.committed.get(document) : null,
      say,
    });
  }
}
