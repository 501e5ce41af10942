import type { Finding } from './assessment';
import type { TextChange } from './text';

/**
 * What a fix does.
 *
 * - `insert-section`   adds the section, label or key of a criterion, to fill in
 * - `insert-all`       adds all that are missing
 * - `add-facets`       adds what a section lacks, in its own form
 * - `fill-in`          puts prompts where nothing or a bare placeholder stands
 * - `make-measurable`  adds metric, baseline, target and date to a vague sentence
 * - `set-aside`        says that the criterion does not apply, with a reason to give
 * - `disable-line`     hides the finding with a comment for its line, with a reason to give
 * - `disable-file`     hides such findings in the whole document
 * - `remove-directive` takes away a comment, or a name in it, that hides nothing
 * - `rename-directive` writes the name that was probably meant
 */
export type FixKind =
  | 'insert-section'
  | 'insert-all'
  | 'add-facets'
  | 'fill-in'
  | 'make-measurable'
  | 'set-aside'
  | 'disable-line'
  | 'disable-file'
  | 'remove-directive'
  | 'rename-directive';

/** Where values come from that a person may pick in place of a prompt. */
export type PickSource = 'owners' | 'data-sources';

/** A change to a document. What it adds are `‹…›` prompts, which count as not filled in. */
export interface Fix {
  readonly kind: FixKind;
  /** Ids of the criteria or checks it is about; one but for `insert-all`. */
  readonly criteria: readonly string[];
  /** Ids of the facets it is about; empty when it is about all. */
  readonly facets: readonly string[];
  /** In order of the text they were worked out for, without overlaps. */
  readonly edits: readonly TextChange[];
  /** The prompt that a value may be picked for, as it stands in the edits. */
  readonly pick: { readonly prompt: string; readonly from: PickSource } | null;
}

/** What the fixes of a finding depend on. */
export type FixableFinding = Pick<Finding, 'criterion' | 'facet' | 'code' | 'range'>;
