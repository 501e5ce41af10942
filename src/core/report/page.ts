/** A report as blocks, before it is Markdown or HTML: both say the same because both are made of this. */
export interface Page {
  readonly title: string;
  /** Below the title; the title itself is no block. */
  readonly blocks: readonly Block[];
}

export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly link: string; readonly href: string };

export type Text = readonly Inline[];

/** What a colour stands for; the words beside it say the same. */
export type Tone = 'good' | 'fair' | 'open' | 'bad' | 'aside';

export interface Cell {
  readonly text: Text;
  readonly tone?: Tone;
  /** The words of a symbol, for those who hear the table. */
  readonly spoken?: string;
}

export interface Column {
  readonly name: string;
  /** What a short name stands for. */
  readonly title?: string;
  readonly isNumber?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
  | Table;

export function heading(depth: 2 | 3, text: string): Block {
  return { kind: 'heading', depth, text };
}

export function paragraph(text: Text, tone?: Tone): Block {
  return { kind: 'paragraph', text, ...(tone ? { tone } : {}) };
}

/** A list, or nothing when there is nothing to list. */
export function list(items: readonly Text[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function cell(...text: Text): Cell {
  return { text };
}
