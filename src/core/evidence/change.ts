import { detector, patternDetector, spanOf } from './detector';
import { ADOPTION, CHANNELS, FEEDBACK, ORIGINS, RESEARCH, TRAINING } from './lexicon/change';
import { anyOf, source } from './lexicon/words';
import { quantityIn } from './quantities';
import { everyoneIn } from './workers';

/** The first words for people learning something; never a model's training. */
export const trainingIn = patternDetector(anyOf(TRAINING));

/** The first words for how many people use it. */
const adoptionIn = patternDetector(anyOf(ADOPTION));

/** Adoption and its number, in the same part of a sentence: "adoption of 70% by week 8". */
export const adoptionTargetIn = detector((text) => {
  const adoption = adoptionIn(text);
  if (!adoption) return null;
  const start = text.lastIndexOf(', ', adoption.start) + 1;
  const end = text.indexOf(', ', adoption.end);
  const quantity = quantityIn(text.slice(start, end < 0 ? text.length : end));
  if (!quantity) return null;
  return {
    start: Math.min(adoption.start, start + quantity.start),
    end: Math.max(adoption.end, start + quantity.end),
  };
});

/** The first way of listening to people: "interviews", "user research". */
export const researchIn = patternDetector(anyOf(RESEARCH));

/** The first way in for what people have to say: "#triage-ai", "a weekly review". */
export const channelIn = patternDetector(anyOf(CHANNELS));

/** The first words for what people have to say. */
export const feedbackIn = patternDetector(anyOf(FEEDBACK));

const CAME_FROM = new RegExp(
  `(?<!\\p{L})(?:${source(ORIGINS)}) (?:by|from|with) (?:[\\p{L}\\d-]+ ){0,4}$`,
  'iu',
);

/** An idea and the people it came from: "raised by night-shift nurses". */
export const originIn = detector((text) => {
  for (const { start, end } of everyoneIn(text)) {
    const came = CAME_FROM.exec(text.slice(Math.max(0, start - 80), start));
    if (came) return { start: start - came[0].length, end };
  }
  return null;
});

const NEAR = 25;

/** What people have to say and whose it is: "agent feedback", "feedback from ward staff". */
export const feedbackOfPeopleIn = detector((text) => {
  const feedback = feedbackIn(text);
  if (!feedback) return null;
  const near = everyoneIn(text).find(
    ({ start, end }) => end > feedback.start - NEAR && start < feedback.end + NEAR,
  );
  return near ? { start: Math.min(near.start, feedback.start), end: Math.max(near.end, feedback.end) } : null;
});

/** Words of somebody who does the work, or is served by it, between quotation marks. */
export const quoteIn = detector((text) => spanOf(/["“][^"”]{25,400}["”]/u.exec(text)));
