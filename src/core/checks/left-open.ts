import { spanOf } from '../evidence/detector';
import type { Span } from '../evidence/placeholders';
import type { Check, CheckHit } from '../model/check';
import type { Passage, Statement } from '../model/proposal';
import type { Say } from '../model/say';
import { pattern } from '../text/pattern';

export const leftOpen: Check = {
  id: 'left-open',
  title: 'Nothing left for later',
  severity: 'information',
  asks: 'Is everything filled in, even where another place already answers the checklist?',
  why: 'Facts count wherever they stand, so a proposal can be ready to scale and still say “TBD” in its front matter, a table or a list. Whoever approves it approves that gap too, and whoever reads that place first takes it for the answer.',
  remedy: 'Fill it in, repeat what the other place says, or take the line out.',
  // While the criteria ask for values themselves, they say which matter.
  check: ({ proposal, isBeingFilledIn, say }) =>
    isBeingFilledIn ? [] : proposal.statements.flatMap((statement) => openIn(statement, say) ?? []),
};

/** What nobody writes but to come back to it; "none" and a dash may be answers. */
const OPEN = pattern(
  /‹[^‹›]{0,200}›|\{\{[^{}]{0,200}\}\}|(?<![\p{L}\p{N}])(?:T(?:BD|BA|BC|ODO)|FIXME|tb[dac]|to be (?:determined|decided|confirmed|defined))(?![\p{L}\p{N}]|\.\p{L})/u,
);

function openIn({ passage, locate }: Statement, say: Say): CheckHit | null {
  const open = openWords(passage);
  if (!open) return null;
  const words = passage.text.slice(open.start, open.end);
  return {
    what: 'placeholder',
    message: say('“{0}” is still to be filled in here. Do so, or take it out.', words),
    range: locate(open.start, open.end),
    related: null,
  };
}

/** Looked for once: passages survive edits elsewhere. */
function openWords(passage: Passage): Span | null {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const found = passage.standing === 'statement' ? spanOf(OPEN.exec(passage.text)) : null;
  known.set(passage, found);
  return found;
}

const known = new WeakMap<Passage, Span | null>();
