import { CRITERIA } from '../criteria';
import { PACKS } from '../evidence/lexicon/packs';
import type { Criterion } from '../model/criterion';
import type { Say } from '../model/say';
import { inEnglish } from '../text/say';
import { coreCriteriaIn } from './core-criteria';
import { WRITTEN } from './written';

/**
 * The criteria that can be read in a language, or null when none can.
 * @param tag BCP 47 tag of the language the document is mostly written in.
 */
export function criteriaIn(tag: string): readonly Criterion[] | null {
  if (tag === 'en') return CRITERIA;
  const known = made.get(tag);
  if (known) return known;
  const pack = PACKS.find((one) => one.tag === tag);
  if (!pack) return null;
  const criteria = coreCriteriaIn(pack);
  made.set(tag, criteria);
  return criteria;
}

/** Made when a document first needs them: most workspaces speak one language. */
const made = new Map<string, readonly Criterion[]>();

/** Says what is written into documents of a language: whoever reads them has that language, not that of the editor. */
export function writingIn(tag: string): Say {
  const { words = {} } = WRITTEN[tag] ?? {};
  return (template, ...rest) => inEnglish(words[template] ?? template, ...rest);
}
