/** Blocks as they will be printed, for reading. */
import '../../styles/programme.css';
import type { Block } from '#domain/document/blocks.js';
import type { Surroundings } from '../../editor/surroundings.js';
import { BlockView } from '../../programme/BlockView.js';
import { Footnotes } from '../../programme/Footnotes.js';
import { footnotesOf } from '../../programme/footnotes.js';

export interface PrintedBlocksProps {
  readonly blocks: readonly Block[];
  readonly surroundings: Surroundings;
  /** Level in the page of a heading in the text. */
  readonly top?: number;
}

export function PrintedBlocks({ blocks, surroundings, top = 1 }: PrintedBlocksProps) {
  const nodes = surroundings.printedBlocks(blocks);
  const notes = footnotesOf(nodes);
  const numbered = nodes.some((node) => node.kind === 'paragraph' && node.number !== undefined);
  return (
    <article className={numbered ? 'programme programme--numbered' : 'programme'} lang="de">
      <div className="programme__section">
        {nodes.map((node, index) => (
          <BlockView section={{ anchor: 'text', key: surroundings.sectionKey }} block={node} top={top} key={index} />
        ))}
        {notes.length > 0 && <Footnotes notes={notes} />}
      </div>
    </article>
  );
}
