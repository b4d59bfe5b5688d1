/** What a comparison says: every section and block of both texts exactly once, with what stayed, came and went. */

export type SegmentChange = 'gleich' | 'neu' | 'entfallen';
/** Without the segments `neu` the text before comes out, without `entfallen` the text after: nothing is left out on either side. */
export interface Segment {
  readonly text: string;
  readonly change: SegmentChange;
}

export const SECTION_STATUS = ['gleich', 'geaendert', 'neu', 'entfallen', 'verschoben'] as const;
export type SectionStatus = (typeof SECTION_STATUS)[number];
export const BLOCK_STATUS = [...SECTION_STATUS, 'verschobenUndGeaendert'] as const;
export type BlockStatus = (typeof BLOCK_STATUS)[number];

export interface ComparedCell {
  /** null: the row or column was not there. */
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}
export interface ComparedRow {
  readonly status: BlockStatus;
  readonly cells: readonly ComparedCell[];
}
export interface ComparedTable {
  /** The labels after; one that was another, is new or has gone says so. */
  readonly columns: readonly string[];
  readonly rows: readonly ComparedRow[];
}

export interface BlockChange {
  /** null: no block of the text, e.g. the title page. */
  readonly blockId: string | null;
  readonly kind: string;
  readonly status: BlockStatus;
  /** „Absatz 12“, „Tabelle 2“; null where nothing is numbered. */
  readonly label: string | null;
  /** Of a table: title, source and note; its cells stand in `table`. */
  readonly segments: readonly Segment[];
  readonly table: ComparedTable | null;
}

export interface SectionComparison {
  readonly key: string;
  readonly title: string;
  /** Only if it was another. */
  readonly titleBefore: string | null;
  readonly status: SectionStatus;
  readonly changes: readonly BlockChange[];
}

/** Blocks, not words; one that was moved and changed counts as both. */
export interface ComparisonCounts {
  readonly geaendert: number;
  readonly neu: number;
  readonly entfallen: number;
  readonly verschoben: number;
}

export interface Comparison {
  readonly sections: readonly SectionComparison[];
  readonly counts: ComparisonCounts;
}
