/** Longer than any word, number or gap between words. */
const LONGEST_RUN = 200;
/** Neither a letter nor a space, nor anything else that patterns look for. */
const NOISE = '\uFFFC';

/** Blanks what is no language: pictures written out, digits without end, gaps as wide as a page. */
export function withoutNoise(text: string): string {
  if (text.length <= LONGEST_RUN) return text;
  return text.replace(/\S+|\s+/g, (run) => (run.length > LONGEST_RUN ? NOISE.repeat(run.length) : run));
}
