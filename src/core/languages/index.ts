import { CRITERIA } from '../criteria';
import { PACKS } from '../evidence/lexicon/packs';
import type { Criterion } from '../model/criterion';
import { coreCriteriaIn } from './core-criteria';

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
