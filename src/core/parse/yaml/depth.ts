import { linesOf } from '../../text/lines';

/** Deeper nesting would take more stack than there is. */
const DEEPEST = 100;

/** Whether YAML is nested too deeply for a parser that descends into it; errs on the side of caution. */
export function isTooDeep(text: string): boolean {
  const nesting = new Nesting();
  return linesOf(text).some(({ start, end }) => nesting.pass(text.slice(start, end)) > DEEPEST);
}

class Nesting {
  /** The indentation of the lines around the one at hand. */
  readonly #indents: number[] = [];
  #brackets = 0;

  /** How deep the deepest value of the next line may stand. */
  pass(line: string): number {
    const indent = /^ */.exec(line)![0].length;
    if (indent === line.length) return 0;
    while (this.#indents.length > 0 && this.#indents.at(-1)! >= indent) this.#indents.pop();
    this.#indents.push(indent);
    return this.#indents.length + markersOf(line) + this.#passBrackets(line);
  }

  /** Brackets in prose need not be balanced; a line that starts with a letter is outside of all. */
  #passBrackets(line: string): number {
    if (/^[a-zA-Z]/.test(line)) this.#brackets = 0;
    let deepest = this.#brackets;
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      this.#brackets = Math.max(0, this.#brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
      deepest = Math.max(deepest, this.#brackets);
    }
    return deepest;
  }
}

/** How many lists and mappings begin on a line: `- - ? key`. */
function markersOf(line: string): number {
  let markers = 0;
  for (const character of line) {
    if ('-?:'.includes(character)) markers++;
    else if (character !== ' ' && character !== '\t') break;
  }
  return markers;
}
