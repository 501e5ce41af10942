import type { Say } from '../model/say';
import type { Language } from '../model/text';
import { REPORT_MARK } from '../text/report-mark';

export interface Declaration {
  readonly isProposal: boolean;
  readonly why: string;
}

/** What a document says, and the words it says it with. */
interface Said {
  readonly isProposal: boolean;
  readonly words: string;
}

/** What a document says of itself in front matter or in a top-level YAML key; null when it says nothing. */
export function declarationOf(text: string, language: Language, say: Say): Declaration | null {
  if (text.startsWith(REPORT_MARK)) return { isProposal: false, why: say('a report of pilotlint') };
  const head = language === 'yaml' ? text.slice(0, FARTHEST) : frontMatterOf(text);
  if (head === null) return null;
  const said = declaredType(head) ?? switchOf(head);
  if (!said) return null;
  const { isProposal, words } = said;
  return { isProposal, why: language === 'yaml' ? say('key {0}', words) : say('front matter {0}', words) };
}

const FARTHEST = 20_000;

function frontMatterOf(text: string): string | null {
  return (
    /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)?.[1] ?? null
  );
}

const TYPE =
  /^["']?(?:type|kind|doc[_-]?type|document[_-]?type|category)["']?\s*:\s*["']?(?! )([\w -]{2,60}?)["']?\s*(?:#.*)?$/gim;
const DECLARED =
  /^(?:ai[ _-]?)?(?:pilot|pilot[ _-]?proposal|use[ _-]?case[ _-]?proposal)$|^ai[ _-](?:pilot|proposal|initiative|use[ _-]?case)(?:[ _-](?:proposal|register|plan|charter))?$/i;

function declaredType(head: string): Said | null {
  const hit = [...head.matchAll(TYPE)].find(([, value]) => DECLARED.test(value ?? ''));
  if (!hit) return null;
  const words = hit[0]
    .trim()
    .replace(/["']/g, '')
    .replace(/\s*:\s*/, ': ');
  return { isProposal: true, words };
}

/** `pilotlint: true` or `pilotlint: false`. */
function switchOf(head: string): Said | null {
  const value = /^pilotlint\s*:\s*(true|false|yes|no|on|off)\b/im.exec(head)?.[1]?.toLowerCase();
  if (!value) return null;
  return { isProposal: /^(?:true|yes|on)$/.test(value), words: `pilotlint: ${value}` };
}
