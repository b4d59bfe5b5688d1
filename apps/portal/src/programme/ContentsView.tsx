/** The table of contents: every entry leads to its section. */
import { memo } from 'react';
import type { ContentsNode } from '#domain/document/document-model.js';
import { contentsTree, type ContentsBranch } from './contents-tree.js';
import { Heading } from './Heading.js';

export interface ContentsProps {
  readonly node: ContentsNode;
  readonly top: number;
}

export const ContentsView = memo(function ContentsView({ node: { title, entries }, top }: ContentsProps) {
  return (
    <nav className="programme__contents" aria-label="Inhalt des Programms">
      <Heading level={1} top={top}>
        {title}
      </Heading>
      <Branches branches={contentsTree(entries)} />
    </nav>
  );
});

const Branches = ({ branches }: { readonly branches: readonly ContentsBranch[] }) => (
  <ol>
    {branches.map(({ anchor, number, title, below }) => (
      <li key={anchor}>
        <a href={`#${anchor}`}>{number === undefined ? title : `${number} ${title}`}</a>
        {below.length > 0 && <Branches branches={below} />}
      </li>
    ))}
  </ol>
);
