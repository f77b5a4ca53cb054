/**
 * A Sheet is what a person is shown, before any drawing: text with a tone, in blocks, in sections. A view makes one, a
 * renderer consumes one. It knows no colours, no widths and no facts.
 */

/** What a piece of text is, for the renderer to colour. A meaning is always carried by the words first. */
export type Tone =
  | 'title' | 'heading' | 'label' | 'muted' | 'strong' | 'quote' | 'id' | 'number' | 'doubt' | 'alert' | 'good' | 'mark';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  /** An address that the words lead to, where the terminal supports links. */
  readonly href?: string;
}

/** One paragraph: it wraps where it must. A bare string is a span without a tone. */
export type Line = string | readonly (Span | string)[];

/** A range of people on an axis shared by the whole table; low null: no number was reported. */
export interface Bar {
  readonly low: number | null;
  /** null: open. */
  readonly high: number | null;
}

/**
 * A cell holds paragraphs, or a bar that is drawn to the width there is. One that repeats the cell above it is left out of a
 * drawing, where the eye finds it above, and is said where rows are read one by one.
 */
export type Cell = Line | { readonly lines: readonly Line[]; readonly repeats?: boolean } | { readonly bar: Bar };

export interface Column {
  readonly header: string;
  readonly align?: 'left' | 'right';
  /** true: takes the width that is left and wraps; the others keep their natural width while there is room. */
  readonly grow?: boolean;
  /** true: words to copy, such as ids, which are broken only where nothing else can give way. */
  readonly whole?: boolean;
  /** A growing column that would be narrower is folded instead. */
  readonly least?: number;
  /** Columns with a number are moved under the row, as "header: value", when the screen is narrow, the highest first, those of one number together. 0 or absent: never. */
  readonly fold?: number;
  /** Folded, it stands without its header: its words say what they are. */
  readonly speaks?: true;
}

/** What the rows below it belong to, across all columns. */
export interface RowHeading {
  readonly heading: Line;
}

/** Rows of cells, drawn with rules and a head. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[] | RowHeading)[];
}

/** Paragraphs, indented by a number of columns. */
export interface Prose {
  readonly kind: 'prose';
  readonly lines: readonly Line[];
  readonly indent?: number;
  /** Set off with a bar at the left, as quotations are. */
  readonly setOff?: boolean;
}

/** One entry on a rail: a short label at the left (a clock time), the text, and an id at the right edge. */
export interface Entry {
  readonly mark: 'event' | 'statement';
  readonly label: string;
  readonly lines: readonly Line[];
  readonly edge?: Line;
}
export interface Rail {
  readonly kind: 'rail';
  readonly entries: readonly Entry[];
}

/** Names at the left, what they stand for at the right. */
export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly { readonly label: string; readonly lines: readonly Line[] }[];
}

/** Side by side; one below the other when the screen is narrow. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly { readonly heading: Line; readonly blocks: readonly Block[] }[];
}

/** A hierarchy: each node some lines, its children below it. */
export interface Tree {
  readonly kind: 'tree';
  readonly nodes: readonly Node[];
}
export interface Node {
  readonly lines: readonly Line[];
  readonly children: readonly Node[];
}

export type Block = Table | Prose | Rail | Fields | Columns | Tree;

export interface Section {
  readonly heading?: Line;
  readonly blocks: readonly Block[];
}

export interface Sheet {
  readonly title?: Line;
  readonly sections: readonly Section[];
}
