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
  /** What part of a whole the number is, 0 to 1, to be drawn beside it. */
  readonly share?: number;
}

export interface Column {
  readonly name: string;
  /** What a short name stands for. */
  readonly title?: string;
  readonly isNumber?: boolean;
  /** Holds sentences. */
  readonly isWide?: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Folded; on a page of its own it may be open from the start. */
export interface Details {
  readonly kind: 'details';
  readonly summary: string;
  readonly isOpen: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly depth: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | Details
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

/** Something folded, or nothing when there is nothing in it. */
export function details(summary: string, blocks: readonly Block[], isOpen = false): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'details', summary, isOpen, blocks }];
}

export function cell(...text: Text): Cell {
  return { text };
}
