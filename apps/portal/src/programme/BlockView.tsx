/** One block of a section, with what the page lays beside it. */
import type { BlockNode } from '#domain/document/document-model.js';
import { FigureView } from './FigureView.js';
import { Heading } from './Heading.js';
import { blockElement } from './ids.js';
import { Inline } from './Inline.js';
import { ListView } from './ListView.js';
import { placeOf, type NamedBlock } from './place.js';
import type { Mark, Slots } from './slots.js';
import { TableView } from './TableView.js';

export interface BlockProps extends Slots {
  readonly section: { readonly anchor: string; readonly key?: string };
  readonly block: BlockNode;
  readonly top: number;
}

const MARKS: Record<Mark, string> = { neu: 'Neu', geaendert: 'Geändert', verschoben: 'Verschoben' };

export function BlockView({ section, block, top, beside, marked }: BlockProps) {
  if (block.kind === 'marker') return <p className="programme__marker">{block.text}</p>;
  const mark = marked?.({ blockId: block.id, anchor: section.anchor });
  return (
    <div
      className={`block block--${block.kind}${mark ? ` block--marked block--${mark}` : ''}`}
      id={blockElement(block.id)}
    >
      <div className="block__text">
        {mark && <span className="block__mark">{MARKS[mark]}</span>}
        <Drawn block={block} top={top} />
      </div>
      {beside && <div className="block__beside">{beside(placeOf(section, block))}</div>}
    </div>
  );
}

function Drawn({ block, top }: { readonly block: NamedBlock; readonly top: number }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          {block.number !== undefined && (
            <span className="block__number">
              <span className="visually-hidden">Absatz </span>
              {block.number}
            </span>
          )}
          <Inline content={block.content} />
        </p>
      );
    case 'heading':
      return (
        <Heading level={block.level} top={top}>
          <Inline content={block.content} />
        </Heading>
      );
    case 'list':
      return <ListView list={block.list} />;
    case 'quotation':
      return (
        <figure className="programme__quotation">
          <blockquote>
            <Inline content={block.content} />
          </blockquote>
          {block.source !== undefined && <figcaption className="programme__meta">Quelle: {block.source}</figcaption>}
        </figure>
      );
    case 'note':
      return (
        <p className="programme__note">
          <Inline content={block.content} />
        </p>
      );
    case 'source':
      return (
        <p className="programme__meta">
          <Inline content={block.content} />
        </p>
      );
    case 'table':
      return <TableView node={block} />;
    case 'figure':
      return <FigureView node={block} />;
  }
}
