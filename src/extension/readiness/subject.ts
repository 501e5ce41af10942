import {
  EventEmitter,
  TabInputText,
  window,
  type Disposable,
  type TextDocument,
  type TextEditor,
  type Uri,
} from 'vscode';

/** A pause between two moves of the cursor, in milliseconds. */
const PAUSE = 60;
/** A tab is there before its editor: how long that one is waited for. */
const PATIENCE = 2000;

/** The document whose readiness is shown, and where its cursor stands. */
export class Subject implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private editor = window.activeTextEditor;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Another document, or another place in it. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.look()),
      window.onDidChangeVisibleTextEditors(() => this.look()),
      window.tabGroups.onDidChangeTabs(() => this.look()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.editor) this.changeSoon();
      }),
    ];
  }

  get document(): TextDocument | undefined {
    return this.editor?.document;
  }

  /** Of the cursor. */
  get offset(): number {
    return this.editor?.document.offsetAt(this.editor.selection.active) ?? 0;
  }

  /** The file of the active tab when no editor of it reaches extensions: the editor withholds what is too large. */
  get withheld(): Uri | undefined {
    const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
    return !this.editor && input instanceof TabInputText ? input.uri : undefined;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.forEach((one) => one.dispose());
    this.changed.dispose();
  }

  private look(): void {
    this.editor = subjectAmong(window.activeTextEditor, this.editor);
    this.changeSoon();
  }

  private changeSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.changed.fire(), this.withheld ? PATIENCE : PAUSE);
  }
}

/** Output and the page of a criterion beside the proposal are looked at, not worked on. */
function subjectAmong(active: TextEditor | undefined, last: TextEditor | undefined): TextEditor | undefined {
  if (active && active.viewColumn !== undefined) return active;
  const visible = window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
  return visible.find(({ document }) => document === last?.document);
}
