const APOSTROPHE = /['’ʼ]/g;
const OPTIONAL_PLURAL = /\((e?s)\)/g;
const ANCHOR = /\{#[^{}]*\}\s*$/;
const LEADING_SYMBOLS = /^[^\p{L}\p{N}(]+/u;
const NUMBERING = new RegExp(
  [
    /^\(?(?:\d{1,3}(?:\.\d{1,3})*[a-z]?|[ivxlcdmIVXLCDM]{1,7}|[A-Za-z])[.):](?=\s|$)/, // 3. 3.1: 3a. IV. a) (b)
    /^\d{1,3}(?:\.\d{1,3})+(?=\s)/, // 3.1.2
    /^\d{1,2}(?=\s+(?:[-–—]\s|\p{Lu}))/u, // 3 – Data, 3 Data
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const CASE_CHANGE = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu;

/**
 * A heading, label or key as lower-case words: `3.1 Success metrics:`, `successMetrics` and `success_metrics`
 * all become `success metrics`. `&` reads as "and", `source(s)` as "sources".
 */
export function normalise(label: string): string {
  const plain = label
    .normalize('NFC')
    .replace(APOSTROPHE, '')
    .replace(ANCHOR, '')
    .replace(OPTIONAL_PLURAL, '$1');
  const words = splitCase(withoutNumbering(plain.replace(LEADING_SYMBOLS, '')));
  return words.replaceAll('&', ' and ').replace(NOT_A_WORD, ' ').trim().toLowerCase();
}

/** A label that is nothing but a number keeps it. */
function withoutNumbering(label: string): string {
  const rest = label.replace(NUMBERING, '');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : label;
}

/** Only what is written without spaces is split at a change of case, for "GitHub access" is two words. */
function splitCase(label: string): string {
  return /\s/.test(label.trim()) ? label : label.replace(CASE_CHANGE, ' ');
}
