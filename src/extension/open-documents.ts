import {
  Disposable,
  workspace,
  type LogOutputChannel,
  type TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import type { Guide, LiveDocument } from '../core';
import type { Language } from '../core/model/text';
import { isEnabled, languageIn, pathOf, runsOnType } from './documents';
import { say } from './say';
import type { Surrounding, Surroundings } from './surroundings';
import type { Verdicts } from './verdicts';

/** A pause in typing, in milliseconds. */
const PAUSE = 200;

export interface OpenDocuments extends Disposable {
  /** A document as it is now, until the next edit; undefined when it is not checked. */
  readonly live: (document: TextDocument) => Promise<LiveDocument | undefined>;
  /** What helps to write on in it. */
  readonly guide: (document: TextDocument) => Promise<Guide | undefined>;
}

/** Keeps a verdict on every open document, until it closes. */
export function registerOpenDocuments(
  surroundings: Surroundings,
  verdicts: Verdicts,
  log: LogOutputChannel,
): OpenDocuments {
  const open = new Map<TextDocument, OpenDocument>();
  const add = (document: TextDocument) => {
    const language = languageIn(document);
    if (language) open.set(document, new OpenDocument(document, language, surroundings, verdicts, log));
  };
  const remove = (document: TextDocument) => {
    open.get(document)?.dispose();
    open.delete(document);
  };
  workspace.textDocuments.forEach(add);
  const subscriptions = Disposable.from(
    workspace.onDidOpenTextDocument(add),
    workspace.onDidCloseTextDocument(remove),
    workspace.onDidChangeTextDocument((event) => open.get(event.document)?.change(event.contentChanges)),
    workspace.onDidSaveTextDocument((document) => open.get(document)?.lint()),
    surroundings.onDidChange((concerns) =>
      open.forEach((one, { uri }) => {
        if (concerns(uri)) one.look();
      }),
    ),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('pilotlint')) open.forEach((one) => one.lint());
    }),
    { dispose: () => open.forEach((one) => one.dispose()) },
  );
  const live = async (document: TextDocument) => open.get(document)?.read();
  return {
    live,
    guide: async (document) => {
      const { guideOf } = await import('./engine');
      const current = await live(document);
      return current && guideOf(current);
    },
    dispose: () => subscriptions.dispose(),
  };
}

class OpenDocument implements Disposable {
  private live: LiveDocument | undefined;
  private surrounding: Promise<Surrounding> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  constructor(
    private readonly document: TextDocument,
    private readonly language: Language,
    private readonly surroundings: Surroundings,
    private readonly verdicts: Verdicts,
    private readonly log: LogOutputChannel,
  ) {
    this.lint();
  }

  change(changes: readonly TextDocumentContentChangeEvent[]): void {
    // In the order given: each offset is one of the text that the changes before it left.
    for (const { rangeOffset, rangeLength, text } of changes) {
      this.live?.edit({ offset: rangeOffset, length: rangeLength, text });
    }
    if (changes.length > 0 && runsOnType(this.document.uri)) this.lint(PAUSE);
  }

  /** Looks around again, at the configuration and the file beside. */
  look(): void {
    this.live = undefined;
    this.surrounding = undefined;
    this.lint(PAUSE);
  }

  /** Replaces the run that is waiting, so that a verdict is always one on the latest text. */
  lint(delay = 0): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.assess().catch((error) => this.log.error(error)), delay);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    this.verdicts.delete('editor', this.document.uri);
  }

  async read(): Promise<LiveDocument | undefined> {
    return isEnabled(this.document.uri) ? (await this.current())?.live : undefined;
  }

  private async assess(): Promise<void> {
    const { toFileReports } = await import('./engine');
    const { uri } = this.document;
    const current = await this.current();
    if (!current) return;
    if (!isEnabled(uri)) return this.verdicts.delete('editor', uri);
    const { live, surrounding } = current;
    const assessment = live.assess();
    const reports = toFileReports(pathOf(uri), live.text, assessment, surrounding.sidecar);
    this.verdicts.set('editor', uri, reports, assessment);
  }

  /** The document as it is now. Undefined when it closed, or what is around it changed meanwhile. */
  private async current(): Promise<{ live: LiveDocument; surrounding: Surrounding } | undefined> {
    const { openDocument } = await import('./engine');
    const { uri } = this.document;
    const asked = (this.surrounding ??= this.surroundings.of(uri));
    const surrounding = await asked;
    // About to be assessed again, with what is around it now.
    if (this.disposed || this.surrounding !== asked) return undefined;
    const text = this.document.getText();
    // Also when an edit went past the events, such as another kind of line break.
    if (this.live?.text !== text) {
      this.live = openDocument(text, { ...surrounding, path: pathOf(uri), language: this.language, say });
    }
    return { live: this.live, surrounding };
  }
}
