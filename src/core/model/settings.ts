import type { Language } from './text';

export interface AssessOptions {
  /** Path or URI path of the document, with `/`; decides the language and takes part in detection. */
  readonly path?: string;
  /** Wins over the path's ending. */
  readonly language?: Language;
  /** Globs of paths that hold proposals, whatever their content looks like. */
  readonly proposals?: readonly string[];
  /** Assess the document whatever detection says. */
  readonly assumeProposal?: boolean;
}
