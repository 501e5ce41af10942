import type { Language } from '../model/text';
import { markdownReader } from './markdown/document';
import { EditableSource, type SourceDocument } from './source';
import { yamlReader } from './yaml/document';

export type { SourceDocument } from './source';

/** Reads a text as a document that takes edits. */
export function openSource(text: string, language: Language): SourceDocument {
  return new EditableSource(text, language, language === 'markdown' ? markdownReader() : yamlReader());
}
