import type { Block, Cell, Inline, Page, Table, Text } from './page';
import { REPORT_MARK } from '../text/report-mark';
import { plain } from './plain';

/** A page as GitHub-flavoured Markdown. Nothing in a document's own words can become markup. */
export function renderMarkdown({ title, blocks }: Page): string {
  return `${[REPORT_MARK, `# ${escaped(title)}`, ...blocks.flatMap(blockLines)].join('\n\n')}\n`;
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${escaped(block.text)}`];
    case 'paragraph':
      return [ofText(block.text)];
    case 'list':
      return [block.items.map((item) => `- ${ofText(item)}`).join('\n')];
    case 'table':
      return [ofTable(block)];
    case 'details':
      return [
        `<details>\n<summary>${escaped(block.summary)}</summary>`,
        ...block.blocks.flatMap(blockLines),
        '</details>',
      ];
  }
}

function ofTable({ columns, rows }: Table): string {
  const header = columns.map(({ name }) => escaped(name));
  const rule = columns.map(({ isNumber }) => (isNumber ? '--:' : '---'));
  return [header, rule, ...rows.map((row) => row.map(ofCell))].map(rowLine).join('\n');
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function ofCell({ text }: Cell): string {
  return ofText(text);
}

function ofText(text: Text): string {
  return text.map(ofInline).join('');
}

function ofInline(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  if ('code' in inline) return codeSpan(inline.code);
  if ('strong' in inline) return `**${escaped(inline.strong)}**`;
  return `[${escaped(inline.link)}](${inline.href})`;
}

/** What an address begins with is escaped too, for escapes within it would become part of it. */
const INLINE = /[\\`*_[\]<>|~$@]|&(?=[#\w])|:(?=\/\/)|(?<=www)\./gi;
const AT_START = /^(?:[-+#=]|\d+(?=[.)]))/;

function escaped(text: string): string {
  return plain(text)
    .replace(INLINE, String.raw`\$&`)
    .replace(AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** Fenced by more backticks than it holds; a bar would end a table's cell. */
function codeSpan(text: string): string {
  const words = plain(text).replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${words}${fence}` : `${fence} ${words} ${fence}`;
}
