import type { TextDocument, Uri } from 'vscode';
import type { Assessment, LiveDocument } from '../core';
import { languageIn, pathOf } from './documents';
import type { Surroundings } from './surroundings';

/** A document with the verdict on its latest text. */
export interface AssessedDocument {
  readonly live: LiveDocument;
  readonly assessment: Assessment;
}

/** Reads the document that somebody asks about, from edit to edit at the cost of what has changed. */
export class LastDocument {
  private last: (AssessedDocument & { readonly uri: Uri }) | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  async read(document: TextDocument): Promise<AssessedDocument> {
    const { openDocument } = await import('./engine');
    const { uri } = document;
    const surrounding = await this.surroundings.of(uri);
    const text = document.getText();
    const known = this.last?.uri.toString() === uri.toString() ? this.last : undefined;
    if (known?.live.text === text) return known;
    const language = languageIn(document) ?? 'markdown';
    const live = known?.live ?? openDocument(text, { ...surrounding, path: pathOf(uri), language });
    if (known) live.edit({ offset: 0, length: live.text.length, text });
    this.last = { uri, live, assessment: live.assess() };
    return this.last;
  }
}
