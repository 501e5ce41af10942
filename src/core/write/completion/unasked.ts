import type { Place } from './place-at';

/**
 * Whether something is offered at a place when a space is typed, with nobody asking. A list that is open takes Enter
 * and Tab to itself, so it opens by itself only in a heading, in a comment that hides findings, and where a value is
 * still to come. In prose, in list items and keys, which Tab indents, and in the middle of a value it waits to be
 * asked for.
 */
export function isOfferedUnasked(place: Place): boolean {
  switch (place.type) {
    case 'directive':
      return true;
    case 'line':
      return place.hashes !== '';
    case 'yaml-value':
    case 'labelled':
      return place.range.start === place.range.end;
    case 'yaml-key':
    case 'prompt':
      return false;
  }
}
