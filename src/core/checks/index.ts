import type { Check } from '../model/check';
import { contradictions } from './contradictions';
import { directives } from './directives';
import { hype } from './hype';
import { impossibleDates } from './impossible-dates';
import { language } from './language';
import { leftOpen } from './left-open';

/** What is looked at in a proposal as a whole, beside the criteria. */
export const CHECKS: readonly Check[] = [contradictions, impossibleDates, leftOpen, hype];

/** Everything that has a code and a page without being a criterion. */
export const CHECK_PAGES: readonly Omit<Check, 'check'>[] = [...CHECKS, language, directives];
