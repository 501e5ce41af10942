import { STYLE } from './html-style';
import type { Block, Cell, Column, Inline, Page, Table, Text } from './page';
import { plain } from './plain';

/**
 * A page as one HTML file that needs nothing else: no script, no font, no network. It follows the reader's light or
 * dark preference and prints.
 */
export function renderHtml({ title, blocks }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${blocks.map(ofBlock).join('\n')}
</main>
</body>
</html>
`;
}

function ofBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.depth}>${escaped(block.text)}</h${block.depth}>`;
    case 'paragraph':
      return `<p${classOf(block.tone)}>${ofText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${ofText(item)}</li>`).join('')}</ul>`;
    case 'table':
      return ofTable(block);
    case 'details':
      return `<details${block.isOpen ? ' open' : ''}><summary>${escaped(block.summary)}</summary>\n${block.blocks.map(ofBlock).join('\n')}\n</details>`;
  }
}

/** Wide tables scroll by themselves, and can be scrolled with the keyboard. */
function ofTable({ caption, columns, rows }: Table): string {
  const label = escaped(caption);
  return `<div class="scroll" role="region" aria-label="${label}" tabindex="0">
<table>
<caption>${label}</caption>
<thead><tr>${columns.map(ofColumn).join('')}</tr></thead>
<tbody>
${rows.map((row) => ofRow(row, columns)).join('\n')}
</tbody>
</table>
</div>`;
}

function ofColumn({ name, title, isNumber }: Column): string {
  const text =
    title === undefined ? escaped(name) : `<abbr title="${escaped(title)}">${escaped(name)}</abbr>`;
  return `<th scope="col"${isNumber ? ' class="number"' : ''}>${text}</th>`;
}

function ofRow(row: readonly Cell[], columns: readonly Column[]): string {
  const [name, ...rest] = row;
  const header = name ? `<th scope="row">${ofText(name.text)}</th>` : '';
  return `<tr>${header}${rest.map((one, index) => ofCell(one, columns[index + 1])).join('')}</tr>`;
}

function ofCell({ text, tone, spoken, share }: Cell, column: Column | undefined): string {
  const said = spoken === undefined ? ofText(text) : symbol(ofText(text), spoken);
  const words = share === undefined ? said : said + bar(share);
  const isPath = text.every((inline) => typeof inline === 'object' && 'code' in inline);
  const { isNumber, isWide } = column ?? {};
  const kind = [isNumber && 'number', isWide && 'wide', spoken && 'symbol', isPath && 'path'];
  return `<td${classOf(tone, ...kind)}>${words}</td>`;
}

/** For the eye only: the number stands beside it. */
function bar(share: number): string {
  return `<svg class="bar" aria-hidden="true"><rect width="${Math.round(100 * share)}%" height="100%"/></svg>`;
}

function symbol(text: string, spoken: string): string {
  return `<span aria-hidden="true">${text}</span><span class="spoken">${escaped(spoken)}</span>`;
}

function classOf(...names: readonly (string | false | undefined)[]): string {
  const given = names.filter(Boolean);
  return given.length === 0 ? '' : ` class="${given.join(' ')}"`;
}

function ofText(text: Text): string {
  return text.map(ofInline).join('');
}

function ofInline(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  if ('code' in inline) return `<code>${escaped(inline.code)}</code>`;
  if ('strong' in inline) return `<strong>${escaped(inline.strong)}</strong>`;
  return `<a href="${escaped(inline.href)}">${escaped(inline.link)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
