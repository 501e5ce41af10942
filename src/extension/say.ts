import { l10n } from 'vscode';
import type { Say } from '../core/model/say';

/** Says the words of the core in the language of the editor: they are in the same bundles as those of the extension. */
export const say: Say = (words, ...rest) => l10n.t(words, ...rest);
