/** The flat list of sections as rows of an outline: children directly below their parent, with their depth. */
import type { SectionSummary } from '../cycle-queries.js';

export interface SectionRow {
  readonly section: SectionSummary;
  /** 0 for a chapter. */
  readonly depth: number;
}

/** A section whose parent is not in the list stands as a chapter of its own, as in a Nachtrag. */
export function sectionRows(sections: readonly SectionSummary[]): SectionRow[] {
  const ids = new Set(sections.map(({ id }) => id));
  const parentOf = ({ parentId }: SectionSummary): string | null =>
    parentId !== null && ids.has(parentId) ? parentId : null;
  const below = (parent: string | null, depth: number): SectionRow[] =>
    sections
      .filter((section) => parentOf(section) === parent)
      .flatMap((section) => [{ section, depth }, ...below(section.id, depth + 1)]);
  return below(null, 0);
}

export interface SectionFilter {
  /** null: all */
  readonly state: string | null;
  readonly ownerId: string | null;
}

export const matching = (rows: readonly SectionRow[], { state, ownerId }: SectionFilter): SectionRow[] =>
  rows.filter(
    ({ section }) => (state === null || section.state === state) && (ownerId === null || section.ownerId === ownerId),
  );

/** „3 von 22 freigegeben“ */
export const progress = (sections: readonly SectionSummary[]): string =>
  `${sections.filter(({ state }) => state === 'freigegeben').length} von ${sections.length} freigegeben`;
