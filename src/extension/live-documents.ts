import type { TextDocument, Uri } from 'vscode';
import type { LiveDocument } from '../core';
import { languageIn, pathOf } from './documents';
import type { Surroundings } from './surroundings';

/** Reads the document that somebody asks about, from edit to edit at the cost of what has changed. */
export class LastDocument {
  private last: { readonly uri: Uri; readonly live: LiveDocument } | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  async read(document: TextDocument): Promise<LiveDocument> {
    const { openDocument } = await import('./engine');
    const surrounding = await this.surroundings.of(document.uri);
    const text = document.getText();
    if (this.last?.uri.toString() === document.uri.toString()) {
      const { live } = this.last;
      if (live.text !== text) live.edit({ offset: 0, length: live.text.length, text });
      return live;
    }
    const language = languageIn(document) ?? 'markdown';
    const live = openDocument(text, { ...surrounding, path: pathOf(document.uri), language });
    this.last = { uri: document.uri, live };
    return live;
  }
}
