import { Pattern } from '../text/pattern';
import { patternDetector, spansOf } from './detector';
import {
  AGENT_ENDINGS,
  AMBIGUOUS_TRADES,
  AUDIENCES,
  CREWS,
  HUMANS,
  MACHINES,
  NO_AGENTS,
  TRADES,
} from './lexicon/workers';
import { source } from './lexicon/words';
import { roleIn } from './people';
import type { Span } from './placeholders';

const START = '(?<![\\p{L}\\p{N}_/])';
const END = '(?![\\p{L}\\p{N}_])';

const TRADE = source([...TRADES.map((trade) => `${trade}s?`), ...CREWS]);
const PERSON_OR_MACHINE = `(?<!(?:${source(MACHINES)})[ -])(?:${source(AMBIGUOUS_TRADES)})`;
const WORKER = `(?:${TRADE}|${PERSON_OR_MACHINE})`;
const AUDIENCE = source(AUDIENCES);

/** The first people of a text who do the work, one or many: "two analysts", "the night crew". Never an AI agent. */
export const workersIn = patternDetector(new Pattern(`${START}${WORKER}${END}`, 'iu'));

/** The first people of a text who do the work, or whom it is done for: "residents", "end users". */
export const peopleIn = patternDetector(new Pattern(`${START}(?:${WORKER}|${AUDIENCE})${END}`, 'iu'));

/** The lists end somewhere; people are called after what they do in many more words. */
const AGENT = `(?!(?:${source(NO_AGENTS)})${END})\\p{Ll}{4,}(?:${source(AGENT_ENDINGS)})`;
const ANYONE = new Pattern(`${START}(?:${WORKER}|${AUDIENCE}|${source(HUMANS)}|${AGENT})${END}`, 'giu');

/** Everyone a text speaks of: by their work or title, or at large, as in "a person". */
export function everyoneIn(text: string): Span[] {
  const found: Span[] = [];
  const role = roleIn(text);
  if (role) found.push(role);
  return [...found, ...spansOf(ANYONE, text)];
}
