/** What drawings are made of. In an ASCII locale the drawing is ASCII; a dataset's own text is shown as it is. */
export interface Glyphs {
  readonly rule: string;
  readonly upright: string;
  readonly event: string;
  readonly statement: string;
  readonly branch: string;
  readonly lastBranch: string;
  readonly full: string;
  readonly light: string;
  readonly open: string;
  /** Our own punctuation, where it is not ASCII. */
  readonly plain: (text: string) => string;
}

export const UNICODE: Glyphs = {
  rule: '─', upright: '│', event: '●', statement: '○', branch: '├─ ', lastBranch: '└─ ', full: '█', light: '░', open: '▶',
  plain: (text) => text,
};

export const ASCII: Glyphs = {
  rule: '-', upright: '|', event: '*', statement: 'o', branch: '|- ', lastBranch: '`- ', full: '#', light: '.', open: '>',
  plain: (text) => text.replace(/[–—·“”‘’…→]/g, (c) => ({ '–': '-', '—': '-', '·': '|', '“': '"', '”': '"', '‘': '\'', '’': '\'', '…': '...', '→': '->' })[c] as string),
};
