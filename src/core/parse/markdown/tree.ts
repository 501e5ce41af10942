import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Construct, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { KnownDefinitions } from './definitions';
import { frontMatterEnd } from './sections';

/** Follows a section to see whether its last block ends with it, and where. */
const NEXT_HEADING = '#';
/** Only code blocks and HTML may go on. */
const OPEN_BLOCK = /```|~~~|</;

/**
 * The tree of one section, or null when the section ends inside a code block or HTML and what follows belongs to it.
 */
export function parseSection(source: string, isLast: boolean, known: KnownDefinitions): Root | null {
  if (isLast || !OPEN_BLOCK.test(source)) return parse(source, known);
  const tree = parse(source + NEXT_HEADING, known);
  const next = tree.children.pop();
  return next?.type === 'heading' && next.position?.start.offset === source.length ? tree : null;
}

interface Gate {
  /** Whether a section could hold the construct. */
  test(source: string): boolean;
}

const CONSTRUCTS: readonly [Gate, Extension][] = [
  // Of front matter that is never closed, the parser would read no lists and quotes.
  [{ test: (source) => frontMatterEnd(source) > 0 }, frontmatter(['yaml'])],
  [/www|http|@|&[#a-z]/i, gfmAutolinkLiteral()],
  [/\[\^/, gfmFootnote()],
  [/~/, gfmStrikethrough()],
  [/\||:-|-:/, gfmTable()],
  [/\[[ \txX\r\n]/, gfmTaskListItem()],
];

/**
 * What turns these constructs into nodes. The search for addresses the grammar does not take for links is left out:
 * its nodes have no place in the source.
 */
const NODES = [
  frontmatterFromMarkdown(['yaml']),
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
];

/** The parsers made so far, by the constructs they know; most sections need none of them. */
const parsers = new Map<string, SectionParser>();

/** The tree of a text by itself. */
export function parse(source: string, known: KnownDefinitions): Root {
  const gates = CONSTRUCTS.map(([gate]) => gate.test(source));
  const key = gates.join();
  const parser =
    parsers.get(key) ??
    new SectionParser(CONSTRUCTS.flatMap(([, extension], index) => (gates[index] ? extension : [])));
  parsers.set(key, parser);
  return parser.parse(source, known);
}

class SectionParser {
  #known = new KnownDefinitions(new Map());
  readonly #processor;

  constructor(constructs: readonly Extension[]) {
    const data = { micromarkExtensions: [...constructs, this.#seed()], fromMarkdownExtensions: NODES };
    this.#processor = unified().use(remarkParse).data(data).freeze();
  }

  parse(source: string, known: KnownDefinitions): Root {
    this.#known = known;
    return this.#processor.parse(source);
  }

  /** Gives the parser the definitions of the rest of the document before it reads its first line. */
  #seed(): Extension {
    const links = () => this.#known.links;
    const footnotes = () => this.#known.footnotes;
    const construct: Construct = {
      tokenize(_effects, _ok, nok) {
        Object.assign(this.parser, { defined: links(), gfmFootnotes: footnotes() });
        return nok;
      },
    };
    return { document: { null: construct } };
  }
}
