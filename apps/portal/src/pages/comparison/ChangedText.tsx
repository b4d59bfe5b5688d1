/** Text with what is new and what is gone: underlined and struck through for the eye, in words for a screen reader. */
import type { Segment } from './comparison.js';

export const Inserted = ({ children }: { readonly children: string }) => (
  <ins className="comparison__new">
    <span className="visually-hidden"> neu: </span>
    {children}
    <span className="visually-hidden"> Ende neu </span>
  </ins>
);

export const Deleted = ({ children }: { readonly children: string }) => (
  <del className="comparison__gone">
    <span className="visually-hidden"> entfallen: </span>
    {children}
    <span className="visually-hidden"> Ende entfallen </span>
  </del>
);

export function ChangedText({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <>
      {segments.map(({ text, change }, index) =>
        change === 'neu' ? (
          <Inserted key={index}>{text}</Inserted>
        ) : change === 'entfallen' ? (
          <Deleted key={index}>{text}</Deleted>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}
