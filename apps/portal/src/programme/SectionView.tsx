/** A section: heading with its number, blocks, footnotes; drawn again only when it changes. */
import { memo } from 'react';
import type { SectionNode } from '#domain/document/document-model.js';
import { BlockView } from './BlockView.js';
import { Footnotes } from './Footnotes.js';
import { footnotesOf } from './footnotes.js';
import { Heading } from './Heading.js';
import type { Slots } from './slots.js';

export interface SectionProps extends Slots {
  readonly node: SectionNode;
  readonly top: number;
}

export const SectionView = memo(function SectionView({ node, top, beside, marked }: SectionProps) {
  const { anchor, level, number, title, subtitle, newPage, blocks } = node;
  const notes = footnotesOf(blocks);
  return (
    <section className={newPage ? 'programme__section programme__section--page' : 'programme__section'}>
      <Heading level={level} top={top} id={anchor}>
        {number !== undefined && <span className="programme__outline">{number} </span>}
        {title}
      </Heading>
      {subtitle !== undefined && <p className="programme__subtitle">{subtitle}</p>}
      {blocks.map((block, index) => (
        <BlockView section={node} block={block} top={top} beside={beside} marked={marked} key={index} />
      ))}
      {notes.length > 0 && <Footnotes notes={notes} />}
    </section>
  );
});
