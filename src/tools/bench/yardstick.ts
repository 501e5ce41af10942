import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** One whole parse, as any linter built on remark pays for it before its first rule. */
export function parse(text: string): unknown {
  return processor.parse(text);
}
