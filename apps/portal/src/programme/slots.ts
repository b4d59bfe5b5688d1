/** What a page can lay beside the blocks of a programme: comments, marks of what has changed. */
import type { ReactNode } from 'react';

/** One block of the text, as people and the API name it. */
export interface BlockPlace {
  readonly blockId: string;
  /** Anchor of the section it stands in. */
  readonly anchor: string;
  /** Absent in sections that the product adds (Mitwirkung, Nachträge …). */
  readonly sectionKey: string | undefined;
  /** „Absatz 12“, „Tabelle 3“, „Absatz ‚Der Arbeitsmarkt …‘“: stands after „zu“. */
  readonly name: string;
  /** How the block begins, literally. */
  readonly words: string;
}

export type Mark = 'neu' | 'geaendert' | 'verschoben';

/** Functions that stay the same between renderings, or every section is drawn again. */
export interface Slots {
  /** In the margin beside the block, on narrow screens below it. */
  readonly beside?: ((place: BlockPlace) => ReactNode) | undefined;
  /** Whether the block differs from the text it is compared with. */
  readonly marked?: ((place: Pick<BlockPlace, 'blockId' | 'anchor'>) => Mark | null) | undefined;
}
