import { Memory } from '../text/memory';
import { PIECES, piecesOf } from '../text/pieces';

/** The language a text is mostly written in, as a BCP 47 tag; `en` when it is too short to tell. */
export function naturalLanguageOf(text: string): string {
  const sample = text.slice(0, FARTHEST).replace(NOT_PROSE, ' ');
  return byScript(sample) ?? byWords(sample);
}

const FARTHEST = 30_000;
const NOT_PROSE =
  /^(```|~~~)[\s\S]*?^\1|`[^`\n]{1,200}`|https?:\/\/\S+|<!--[\s\S]*?-->|<[^<>\n]{1,200}>|‹[^‹›\n]{0,200}›/gm;

/** Enough letters of another script to be no names or quotations. */
const SCRIPT_SHARE = 0.3;

const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Where the letters of these scripts stand. */
const FOREIGN = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;

function byScript(sample: string): string | null {
  if (!FOREIGN.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // Japanese mixes its own letters with Han: a tenth of them tells it from Chinese.
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
  const found = SCRIPTS.find(
    ([tag, script]) => share(script) >= (tag === 'ja' ? SCRIPT_SHARE / 3 : SCRIPT_SHARE),
  );
  return found?.[0] ?? null;
}

/** Words that hardly any sentence of a language does without, and that other languages do not share. */
const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the of and to is that for with are this be by it will from as not have which our each they was'),
  es: words(
    'de y en el los las una que para con por del como más se su sus está son este esta pero también desde sobre será',
  ),
  de: words(
    'der die das und ist nicht mit für ein eine den dem des wird werden auf auch von zu im sich bei sind durch nach',
  ),
  fr: words(
    'de en le les des une est pour dans avec sur pas qui sont du aux cette ces nous sera leur être par au et',
  ),
  it: words(
    'il di da gli della delle che per con una sono nel alla dei più questo questa degli dal come viene essere anche',
  ),
  pt: words('de os uma não para com dos das que são pelo pela mais como será este esta também ao nos à é em'),
  nl: words('het een van en de niet met voor zijn wordt op aan dat door bij naar ook deze worden kan als'),
  sv: words('och att det som för är inte med av på den till ett har från ska vi kan'),
  da: words('og at det som til er ikke med af på den en der fra skal vi kan har'),
  nb: words('og å at det som til er ikke av på den en fra skal vi kan har om med ved'),
  fi: words('ja on ei se että tai ovat kun joka sekä myös kuin voi mukaan jotka niin'),
  pl: words('nie się jest na do że dla oraz przez jak po będzie są od lub który która które w z'),
  cs: words('je se na že pro jsou by který která které nebo jako při podle do v z od za tak'),
  ro: words('și este sunt pentru care cu din la în pe sau de să nu prin va fi'),
  hu: words('és az egy nem hogy van vagy meg is ez de ha mint lesz minden'),
  tr: words('ve bir bu için ile olarak olan daha gibi her veya değil kadar'),
  id: words('dan yang untuk dengan dari ini tidak pada akan adalah dalam oleh atau di'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const FEWEST_WORDS = 30;
/** In as few, none may be English. */
const FEWEST_SURE_WORDS = 12;
const SURE_SHARE = 0.15;
/** There have to be several: names hold a "de" and a "la". */
const SURE_WORDS = 3;
/** Share of common words in running text of a language is about a third; lists and tables have fewer. */
const WORD_SHARE = 0.1;
/** How clearly another language must lead English: proposals quote English everywhere. */
const LEAD = 1.5;

function byWords(sample: string): string {
  const common = TAGS.map(() => 0);
  let tokens = 0;
  for (const piece of piecesOf(sample)) {
    const counts = countsIn(piece);
    tokens += counts.tokens;
    for (let index = 0; index < common.length; index++) common[index]! += counts.common[index]!;
  }
  if (tokens < FEWEST_SURE_WORDS) return 'en';
  const counts = TAGS.map((tag, index) => ({ tag, count: common[index]! }));
  const english = counts.find(({ tag }) => tag === 'en')?.count ?? 0;
  const [best] = counts.sort((a, b) => b.count - a.count);
  const isShort = tokens < FEWEST_WORDS;
  if (!best || best.tag === 'en' || (isShort && english > 0)) return 'en';
  const isMost = best.count >= tokens * (isShort ? SURE_SHARE : WORD_SHARE) && best.count >= english * LEAD;
  return isMost && isVaried(sample, best.tag) ? best.tag : 'en';
}

function isVaried(sample: string, tag: string): boolean {
  const tokens = new Set(sample.toLowerCase().match(/\p{L}+/gu));
  return [...COMMON_WORDS[tag]!].filter((word) => tokens.has(word)).length >= SURE_WORDS;
}

const TAGS = Object.keys(COMMON_WORDS);

/** The languages of each common word, as places in `TAGS`. */
const LANGUAGES = new Map<string, number[]>();
for (const [index, tag] of TAGS.entries()) {
  for (const word of COMMON_WORDS[tag]!) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), index]);
}

/** How many words a piece has, and how many of them are common in each language. */
interface Counts {
  readonly tokens: number;
  readonly common: readonly number[];
}

const known = new Memory<Counts>(PIECES);

function countsIn(piece: string): Counts {
  const before = known.get(piece);
  if (before) return before;
  const tokens = piece.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = TAGS.map(() => 0);
  for (const token of tokens) for (const index of LANGUAGES.get(token) ?? []) common[index]! += 1;
  const counts = { tokens: tokens.length, common };
  known.set(piece, counts);
  return counts;
}
