import { DE } from './de';
import { ES } from './es';
import type { LanguagePack } from './language';

/** The languages there is a vocabulary for beside English. */
export const PACKS: readonly LanguagePack[] = [DE, ES];
