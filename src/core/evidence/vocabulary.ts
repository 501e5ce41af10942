import type { Label } from '../model/proposal';

/** Labels that belong to a set of phrases. */
export interface Vocabulary {
  readonly phrases: readonly string[];
  matches(label: Label): boolean;
}

/** The phrases of a list written with commas, over as many lines as it needs. */
export function phrases(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}

/** A longer label is a sentence that happens to hold the words. */
const LONGEST_LABEL = 9;

/**
 * Labels people write for the same thing. A phrase of several words matches a label that holds them in a row
 * ("success metrics" matches "2. Success Metrics & KPIs"). A single word matches a label that is the word, or
 * that ends with it or lists it ("goals" matches "Business goals" and "Goals and scope"). `=` in front asks
 * for the whole label. Plurals and word breaks make no difference. Lists may be written with commas.
 */
export function vocabulary(...lists: readonly (string | readonly string[])[]): Vocabulary {
  const all = lists.flatMap((list) => (typeof list === 'string' ? phrases(list) : list));
  const patterns = all.map(toPattern);
  const known = new Map<string, boolean>();
  const decide = (words: string) => {
    const tokens = stems(words);
    return tokens.length <= LONGEST_LABEL && patterns.some((pattern) => pattern(tokens));
  };
  return {
    phrases: all,
    matches({ words }) {
      const before = known.get(words);
      if (before !== undefined) return before;
      const answer = decide(words);
      // Labels repeat from edit to edit; the bound keeps a long editing session from filling memory.
      if (known.size < 5000) known.set(words, answer);
      return answer;
    },
  };
}

type Pattern = (tokens: readonly string[]) => boolean;

function toPattern(phrase: string): Pattern {
  const wanted = stems(phrase.replace(/^=/, '').replace(/[_-]/g, ' '));
  if (phrase.startsWith('='))
    return (tokens) => tokens.length === wanted.length && holdsAt(tokens, wanted, 0);
  if (wanted.length > 1) return (tokens) => positionOf(tokens, wanted) >= 0;
  const [word] = wanted as [string];
  return (tokens) => isNamedBy(tokens, word);
}

const REVERSED = /^(?:non|no|not|out|anti|undesired|without)$/;
const JOINERS = /^(?:and|or|of|for|the|in|to)$/;

function isNamedBy(tokens: readonly string[], word: string): boolean {
  const at = tokens.indexOf(word);
  if (at < 0 || tokens.slice(0, at).some((token) => REVERSED.test(token))) return false;
  if (tokens.length === 1) return true;
  const next = tokens[at + 1];
  return next === undefined ? tokens.length <= 4 : at <= 1 && JOINERS.test(next);
}

function positionOf(tokens: readonly string[], wanted: readonly string[]): number {
  return tokens.findIndex((_, at) => holdsAt(tokens, wanted, at));
}

function holdsAt(tokens: readonly string[], wanted: readonly string[], at: number): boolean {
  return wanted.every((word, index) => tokens[at + index] === word);
}

function stems(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((token) => token !== '')
    .map((token) => (token.length > 3 ? token.replace(/(?<=[^s])s$/, '') : token));
}
