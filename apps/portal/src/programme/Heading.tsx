/** A heading of the outline: level 1 is `top` (h2 below the title of the page), what lies below h6 says its level. */
import type { ReactNode } from 'react';

const TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

export interface HeadingProps {
  /** Level in the document, from 1. */
  readonly level: number;
  /** Level in the page of the document's level 1. */
  readonly top: number;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

export function Heading({ level, top, id, children }: HeadingProps) {
  const depth = top + level - 1;
  const Tag = TAGS[Math.min(depth, 6) - 2] ?? 'h2';
  return (
    <Tag
      className={`programme__heading programme__heading--${Math.min(level, 4)}`}
      id={id}
      {...(depth > 6 ? { 'aria-level': depth } : {})}
    >
      {children}
    </Tag>
  );
}
