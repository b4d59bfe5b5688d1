/** What tables, figures, planning tables and charts inside the text have in common. */
import type { NodeViewProps } from '@tiptap/react';
import type { Surroundings } from './surroundings.js';
import { useSurroundings } from './use-surroundings.js';

export interface StructuredOptions {
  readonly surroundings: Surroundings;
}

/** The text editor leaves all events and changes in here to the fields. */
export const OWN = { stopEvent: () => true, ignoreMutation: () => true };

export function paragraphBelow({ editor, getPos, node }: NodeViewProps): void {
  const pos = getPos();
  if (pos === undefined) return;
  const below = pos + node.nodeSize;
  editor
    .chain()
    .insertContentAt(below, { type: 'paragraph' })
    .focus(below + 1)
    .run();
}

/** „Tabelle 2“ as it will be printed. */
export function useLabel(
  { node, extension }: NodeViewProps,
  fallback: string,
): { label: string; surroundings: Surroundings } {
  const { surroundings } = extension.options as StructuredOptions;
  useSurroundings(surroundings);
  return { label: surroundings.numbers.floats.get(String(node.attrs['id'])) ?? fallback, surroundings };
}
