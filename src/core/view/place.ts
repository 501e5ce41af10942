import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from '../model/text';

/** A range, with its line as people count. */
export type PlaceOf = (range: Range) => Range & { readonly line: number };

export function placesIn(text: string): PlaceOf {
  const document = TextDocument.create('', '', 0, text);
  return ({ start, end }) => ({ start, end, line: document.positionAt(start).line + 1 });
}
