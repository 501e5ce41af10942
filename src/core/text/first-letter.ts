/** Escapes and classes, which are passed over, and what opens, parts and closes groups. */
const TOKEN = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|[|)]/g;

/**
 * The source of an expression that finds the same sooner: of many alternatives, those that begin with the same letter
 * become one, so that a place of a text where another letter stands is done with them at once. Only alternatives with
 * different first letters change places, and of these no two match at the same place.
 */
export function byFirstLetter(source: string, flags: string): string {
  const groups = [new Group('', flags.includes('i'))];
  let from = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const group = groups.at(-1)!;
    group.add(source.slice(from, index));
    from = index + token.length;
    if (token.startsWith('(')) groups.push(new Group(token, flags.includes('i')));
    else if (token === '|') group.part();
    else if (token === ')') groups.at(-2)!.add(`${groups.pop()!.source})`);
    else group.add(token);
  }
  groups[0]!.add(source.slice(from));
  return groups[0]!.source;
}

/** Fewer alternatives are tried as quickly one after the other. */
const MANY = 8;

class Group {
  readonly #alternatives: string[] = [];
  #last = '';

  constructor(
    private readonly opening: string,
    private readonly isAnyCase: boolean,
  ) {}

  add(text: string): void {
    this.#last += text;
  }

  part(): void {
    this.#alternatives.push(this.#last);
    this.#last = '';
  }

  get source(): string {
    this.part();
    const alternatives = this.#alternatives;
    const isWorth = alternatives.length >= MANY;
    return this.opening + (isWorth ? gathered(alternatives, this.isAnyCase) : alternatives).join('|');
  }
}

/** The letter that every match begins with, and the rest. */
const LETTER = /^([a-z])(?![?*+{])([^]*)$/i;

/** What begins with no letter stays where it is, and no other passes it. */
function gathered(alternatives: readonly string[], isAnyCase: boolean): string[] {
  const families = new Map<string, { readonly letter: string; readonly rests: string[] }>();
  let stretch = 0;
  for (const one of alternatives) {
    const [, first = '', rest = one] = LETTER.exec(one) ?? [];
    if (first === '') stretch += 1;
    const letter = isAnyCase ? first.toLowerCase() : first;
    const family = families.get(letter + stretch);
    if (family) family.rests.push(rest);
    else families.set(letter + stretch, { letter, rests: [rest] });
  }
  return [...families.values()].map(({ letter, rests }) =>
    rests.length === 1 ? letter + rests[0] : `${letter}(?:${rests.join('|')})`,
  );
}
