import type { Nodes, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { definitionsIn } from '../../src/core/parse/markdown/definitions';
import { SectionCache } from '../../src/core/parse/markdown/section-cache';
import { parseSection } from '../../src/core/parse/markdown/tree';
import { linesOf } from '../../src/core/text/lines';

const whole = remark().use(remarkGfm).use(remarkFrontmatter);

/** The blocks of a document parsed in one go. */
export function wholeTree(text: string): Root['children'] {
  return whole.parse(text).children;
}

/** The blocks of a document parsed section by section, put where a parse in one go puts them. */
export function sectionTree(text: string): Root['children'] {
  const sections = new SectionCache((source, isLast, known) => {
    const tree = parseSection(source, isLast, known);
    return tree && { value: tree, definitions: definitionsIn(tree, source) };
  }).update(text);
  const children = sections.flatMap(({ start, value }) =>
    structuredClone(value).children.map((node) => move(node, start, text)),
  );
  const tree: Root = { type: 'root', children };
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(tree);
  return tree.children;
}

/** A parser counts from behind a byte order mark. */
function move(node: Nodes, start: number, text: string): never {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = linesOf(text, mark, start).length;
  visit(node, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.offset! += start - mark;
      point.line += lines;
    }
  });
  return node as never;
}
