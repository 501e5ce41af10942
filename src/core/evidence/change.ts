import { detector, patternDetector, spanOf } from './detector';
import {
  ADOPTION,
  CHANNELS,
  CONCERNS,
  FEEDBACK,
  IN_USE,
  ORIGINATES,
  ORIGINS,
  RESEARCH,
  SPRINGS,
  TRAINING,
} from './lexicon/change';
import { anyOf, source } from './lexicon/words';
import { quantityIn } from './quantities';
import { everyoneIn } from './workers';

/** The first words for people learning something; never a model's training. */
export const trainingIn = patternDetector(anyOf(TRAINING));

/** The first words for what people worry about when work changes, or for who speaks for them. */
export const concernIn = patternDetector(anyOf(CONCERNS));

/** The first words for using it. */
export const inUseIn = patternDetector(anyOf(IN_USE));

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
  `(?<!\\p{L})(?:(?:${source(ORIGINS)}) (?:by|from|with) (?:[\\p{L}\\d-]+ ){0,4}|(?:${source(SPRINGS)}) (?:[\\p{L}\\d-]+ ){0,6})$`,
  'iu',
);
/** A name may follow the title: "team leader Joy Adeyemi brought the idea". */
const ORIGINATED = new RegExp(
  `^(?:,? \\p{L}[\\p{L}.’'-]*){0,6}?,? (?:${source(ORIGINATES)})(?!\\p{L})`,
  'iu',
);

/** An idea and the people it came from: "raised by night-shift nurses", "two drivers asked for it". */
export const originIn = detector((text) => {
  for (const { start, end } of everyoneIn(text)) {
    const came = CAME_FROM.exec(text.slice(Math.max(0, start - 90), start));
    if (came) return { start: start - came[0].length, end };
    const originated = ORIGINATED.exec(text.slice(end, end + 80));
    if (originated) return { start, end: end + originated[0].length };
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

/** What somebody said, between quotation marks. */
export const quoteIn = detector((text) => spanOf(/["“][^"”]{25,400}["”]/u.exec(text)));

/** What somebody said, and who it was: "I look for it every night." — mechanic, Leeds. */
export const attributedQuoteIn = detector((text) => {
  const quote = spanOf(/["“][^"”]{25,400}["”]\s*(?:—|–|-|,|\()\s*/u.exec(text));
  const speaker = quote && everyoneIn(text.slice(quote.end, quote.end + 60))[0];
  return speaker ? { start: quote.start, end: quote.end + speaker.end } : null;
});
