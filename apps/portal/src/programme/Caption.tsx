/** „Tabelle 2: …“, and the lines of Stand and source below. */
import type { CaptionNode } from '#domain/document/document-model.js';

export const Caption = ({ caption: { label, number, title } }: { readonly caption: CaptionNode }) => (
  <>
    {label}&nbsp;{number}
    {title === undefined ? '' : `: ${title}`}
  </>
);

export const Meta = ({ lines }: { readonly lines: readonly (string | undefined)[] }) =>
  lines.map((line, index) =>
    line === undefined ? null : (
      <p className="programme__meta" key={index}>
        {line}
      </p>
    ),
  );
