/**
 * The vocabulary of a language other than English: words for the four core criteria, and the words every criterion
 * shares. Entries are pattern sources as in `en.ts`; labels are plain phrases as in `vocabulary`.
 */
export interface LanguagePack {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Words that speak of AI, and what people call a plan for it. */
  readonly detection: {
    readonly ai: readonly string[];
    readonly initiatives: readonly string[];
    /** Headings by the part of a plan they name; parts are those of detection's own list. */
    readonly parts: Readonly<Record<string, readonly string[]>>;
  };
  /** Stand where a value should. */
  readonly placeholders: readonly string[];
  readonly hedges: readonly string[];
  /** Deny what follows them in a clause. */
  readonly negators: readonly string[];
  /** Look like a denial and set a bound or add to it. */
  readonly notNegators: readonly string[];
  /** Words at which a sentence turns, and a denial ends: "but". */
  readonly turns: readonly string[];
  /** What stands before is denied too, when one of these follows a negator: "identified". */
  readonly settled: readonly string[];
  /** Intend to find out, instead of saying; they put off what stands before them too. */
  readonly deferrals: readonly string[];
  readonly months: readonly string[];
  /** Words before a date that make it a limit: "by", "until". */
  readonly until: readonly string[];
  /** Lengths of time, without their number: "weeks?". */
  readonly periods: readonly string[];
  /** Small numbers written as words. */
  readonly counts: readonly string[];
  /** What may stand between the parts of a date: "de" in "30 de mayo de 2027"; null when nothing does. */
  readonly dateJoint: string | null;
  readonly quarters: readonly string[];
  /** Words for the end, the middle … of a period: "end of". */
  readonly dateParts: readonly string[];
  readonly units: readonly string[];
  /** Comparisons before a number: "at least". */
  readonly bounds: readonly string[];
  /** A change from one number to another, with `#` for each number. */
  readonly fromTo: readonly string[];
  /** Verbs and adjectives of change, both ways. */
  readonly directions: readonly string[];
  /** Nouns the work can be measured in. */
  readonly measures: readonly string[];
  /** Where data comes from, before its name: "extracted from". */
  readonly origins: readonly string[];
  /** Data as everybody has it: "company data". */
  readonly data: readonly string[];
  /** Who holds the data: "owned by". */
  readonly stewards: readonly string[];
  /** Words of joining systems. */
  readonly connections: readonly string[];
  /** Interfaces by their names in this language; "REST" and the like are known. */
  readonly interfaces: readonly string[];
  /** Titles of one accountable person. */
  readonly roles: readonly string[];
  /** Decisions about the pilot itself: "approves go-live", "can stop the pilot". */
  readonly decisions: readonly string[];
  /** Headings and labels of the four core criteria, and those of their facets, written with commas. */
  readonly labels: Readonly<Record<string, LabelLists>>;
}

export interface LabelLists {
  readonly headings: string;
  readonly facets: Readonly<Record<string, string>>;
}
