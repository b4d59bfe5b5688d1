/** Decides the conflicts of a merge, paragraph by paragraph, into one text. */
import type { Block } from '#domain/document/blocks.js';
import type { TextMerge } from './writing.js';

export type MergeChoice = 'mine' | 'theirs' | 'both';

/** @param newId for the second of two kept paragraphs: two blocks never share an id */
export function decided(
  { merged, conflicts }: TextMerge,
  choices: ReadonlyMap<string, MergeChoice>,
  newId: () => string,
): Block[] {
  const blocks = merged.flatMap((block): Block[] => {
    const conflict = conflicts.find(({ blockId }) => blockId === block.id);
    if (!conflict) return [block];
    const { mine, theirs } = conflict;
    switch (choices.get(block.id) ?? 'both') {
      case 'mine':
        return mine ? [mine] : [];
      case 'theirs':
        return theirs ? [theirs] : [];
      case 'both':
        return [...(mine ? [mine] : []), ...(theirs ? [mine ? { ...theirs, id: newId() } : theirs] : [])];
    }
  });
  return blocks;
}
