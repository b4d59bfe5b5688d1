/** A list, with the lists inside it. */
import type { ListNode } from '#domain/document/document-model.js';
import { Inline } from './Inline.js';

export function ListView({ list: { ordered, items } }: { readonly list: ListNode }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className="programme__list">
      {items.map(({ content, list }, index) => (
        <li key={index}>
          <Inline content={content} />
          {list && <ListView list={list} />}
        </li>
      ))}
    </Tag>
  );
}
