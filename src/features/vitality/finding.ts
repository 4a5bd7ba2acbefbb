/** Figures behind a chart. The first cell of each row names it. */
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a chart shows, in words: the finding, what is measured, what it means, and its figures. */
export interface Finding {
  readonly heading: string;
  readonly what: string;
  /** How its picture is read; nothing where there is no picture. */
  readonly reading: string;
  readonly caption: readonly string[];
  readonly table: Table | null;
}
