import { decodeString } from 'micromark-util-decode-string';
import type { Html, RootContent } from 'mdast';
import type { Range } from '../../model/text';
import { lineStart } from '../../text/lines';
import { PSEUDO, type Draft } from '../draft';
import { labelOf, type Context } from '../statement';
import { addParagraph } from '../paragraph';
import { RunBuilder, type Run, plainRun } from '../run';
import { addCode } from './align';
import { HtmlTable } from './html-table';
import { rangeOf } from './phrasing';

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g;
const TOKEN =
  /<!--([\s\S]*?)(?:-->|$)|<([!?/]?)([a-zA-Z][\w-]*(?![\w-]))?[^<>]*>|&#?\w{1,31};|[^<&\s]+|[^\S\r\n]+|\r\n|[\s\S]/g;
const HEADING = /^h[1-6]$/;
const PICTURE = /^(?:img|svg|video|iframe|object)$/;
const TABLE = /^(?:table|tr|t[dh])$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var)$/;

/** Whether a block is nothing but HTML comments. */
export function isComment(node: RootContent): boolean {
  if (node.type !== 'html' || !/^\s*<!--/.test(node.value)) return false;
  return isOneComment(node.value) || node.value.replace(COMMENT, '').trim() === '';
}

function isOneComment(html: string): boolean {
  return html.startsWith('<!--') && html.indexOf('-->', 4) === html.length - 3;
}

/** What HTML says, its tags removed: lines of text, headings and, in comments, guidance. */
export function addHtml(node: Html, source: string, context: Context, draft: Draft, isRoot: boolean): void {
  if (isOneComment(node.value)) return addComment(node, source, context, draft);
  const html = htmlRun(node, source);
  const reader = new HtmlReader(html, context, draft, isRoot);
  for (const token of html.text.matchAll(TOKEN)) reader.read(token);
  reader.end();
}

/** The words of an HTML comment, as guidance. */
export function addComment(node: Html, source: string, context: Context, draft: Draft): void {
  const html = htmlRun(node, source);
  addGuidance(html, { start: 0, end: html.text.length }, context, draft);
}

/** HTML as its author wrote it, without the indentation and `>` of what it stands in. */
function htmlRun(node: Html, source: string): Run {
  const range = rangeOf(node);
  if (source.slice(range.start, range.end) === node.value) return plainRun(node.value, range.start);
  const run = new RunBuilder();
  addCode(run, node.value, source, range);
  return run.build();
}

function addGuidance(html: Run, { start, end }: Range, context: Context, draft: Draft): void {
  const closing = html.text.endsWith('-->', end) ? 3 : 0;
  const inner = { start: start + 4, end: Math.max(start + 4, end - closing) };
  draft.statement(html, inner, { ...context, kind: 'prose', standing: 'guidance' });
}

class HtmlReader {
  #run = new RunBuilder();
  /** The element whose text is not prose, while inside of it. */
  #hidden: string | null = null;
  /** Whose cells the text belongs to. */
  readonly #table: HtmlTable;
  /** Comments in the midst of the text that is being read. */
  #asides: Range[] = [];

  constructor(
    private readonly html: Run,
    private readonly context: Context,
    private readonly draft: Draft,
    private readonly isRoot: boolean,
  ) {
    this.#table = new HtmlTable(context, draft);
  }

  read({ 0: text, 1: comment, 2: slash, 3: name, index }: RegExpExecArray): void {
    const range = { start: index, end: index + text.length };
    if (comment !== undefined) this.#readComment(range);
    else if (slash !== undefined) this.#readTag(slash === '/', name?.toLowerCase() ?? '', range);
    else if (this.#hidden === null) this.#readText(text, this.html.map.locate(range.start, range.end));
  }

  /** Adds what is left. */
  end(): void {
    this.#flush();
    this.#table.end();
  }

  /** Adds what was read so far, or puts it into the cell it stands in. */
  #flush(): void {
    const run = this.#take();
    const { cell } = this.#table;
    if (run.text.trim() && cell) cell.runs.push(run);
    else if (run.text.trim()) addParagraph(run, this.context, 'nothing', this.draft);
    for (const aside of this.#asides) addGuidance(this.html, aside, this.context, this.draft);
    this.#asides = [];
  }

  /** A comment beside words does not end their paragraph. */
  #readComment(range: Range): void {
    const { text } = this.html;
    this.#asides.push(range);
    if (text.slice(lineStart(text, range.start), range.start).trim() === '') this.#flush();
  }

  #readTag(isEnd: boolean, name: string, range: Range): void {
    if (/^(?:script|style)$/.test(name)) this.#hidden = isEnd ? null : name;
    if (PICTURE.test(name)) this.#addPicture();
    if (INLINE.test(name)) return;
    const place = this.html.map.locate(range.start, range.end);
    if (name === 'br' && this.#table.cell) return this.#run.break(place.start, place.end, true);
    if (isEnd && this.isRoot && HEADING.test(name)) return this.#addHeading(Number(name[1]), Number(name[1]));
    if (isEnd && this.isRoot && name === 'summary') return this.#addHeading(PSEUDO, 6);
    this.#flush();
    if (TABLE.test(name)) this.#table.read(name, isEnd, place);
    if (isEnd && this.isRoot && name === 'details') this.draft.close();
  }

  #readText(text: string, { start, end }: Range): void {
    if (/^[\r\n]/.test(text)) this.#run.break(start, end);
    else this.#run.add(text.startsWith('&') ? decodeString(text) : text, start, end);
  }

  #addPicture(): void {
    const { cell } = this.#table;
    if (cell) cell.hasPicture = true;
    else this.draft.picture();
  }

  #addHeading(level: number, depth: number): void {
    this.draft.heading(labelOf('heading', this.#take(), null, depth), level);
  }

  #take(): Run {
    const run = this.#run.build();
    this.#run = new RunBuilder();
    return run;
  }
}
