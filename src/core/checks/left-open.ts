import { spanOf } from '../evidence/detector';
import type { Check } from '../model/check';
import { pattern } from '../text/pattern';
import { wordMarker } from './marked-words';

export const leftOpen: Check = {
  id: 'left-open',
  title: 'Nothing left for later',
  severity: 'information',
  asks: 'Is everything filled in, even where another place already answers the checklist?',
  why: 'Facts count wherever they stand, so a proposal can be ready to scale and still say “TBD” in its front matter, a table or a list. Whoever approves it approves that gap too, and whoever reads that place first takes it for the answer.',
  remedy: 'Fill it in, repeat what the other place says, or take the line out.',
  // While the criteria ask for values themselves, they say which matter.
  check: ({ proposal, isBeingFilledIn, say }) =>
    isBeingFilledIn
      ? []
      : openWords(proposal, (words) => ({
          what: 'placeholder',
          message: say('“{0}” is still to be filled in here. Do so, or take it out.', words),
        })),
};

/** What nobody writes but to come back to it; "none" and a dash may be answers. */
const OPEN = pattern(
  /‹[^‹›]{0,200}›|\{\{[^{}]{0,200}\}\}|(?<![\p{L}\p{N}])(?:T(?:BD|BA|BC|ODO)|FIXME|tb[dac]|to be (?:determined|decided|confirmed|defined))(?![\p{L}\p{N}]|\.\p{L})/u,
);

const openWords = wordMarker(({ standing, text }) =>
  standing === 'statement' ? spanOf(OPEN.exec(text)) : null,
);
