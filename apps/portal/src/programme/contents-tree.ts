/** The table of contents as a tree, so that a screen reader can tell what belongs to what. */
import type { ContentsEntry } from '#domain/document/document-model.js';

export interface ContentsBranch extends ContentsEntry {
  readonly below: readonly ContentsBranch[];
}

/** An entry belongs to the nearest one before it with a smaller level; skipped levels do no harm. */
export function contentsTree(entries: readonly ContentsEntry[]): ContentsBranch[] {
  const top: Open[] = [];
  const open: Open[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    const branch: Open = { ...entry, below: [] };
    (open.at(-1)?.below ?? top).push(branch);
    open.push(branch);
  }
  return top;
}

interface Open extends ContentsBranch {
  readonly below: Open[];
}
