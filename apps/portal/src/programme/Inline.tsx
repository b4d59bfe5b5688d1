/** Text inside a block: emphasis, links, references inside the document, signs of footnotes. */
import { Fragment } from 'react';
import type { InlineNode, TextNode } from '#domain/document/document-model.js';
import { footnoteElement, footnoteSign } from './ids.js';

export const Inline = ({ content }: { readonly content: readonly InlineNode[] }) =>
  content.map((node, index) => <Fragment key={index}>{drawn(node)}</Fragment>);

function drawn(node: InlineNode) {
  switch (node.kind) {
    case 'text':
      return emphasised(node);
    case 'lineBreak':
      return <br />;
    case 'link':
      return (
        <a href={node.href} rel="noreferrer">
          {node.content.map((run, index) => (
            <Fragment key={index}>{emphasised(run)}</Fragment>
          ))}
        </a>
      );
    case 'reference':
      return <a href={`#${node.anchor}`}>{node.text}</a>;
    case 'footnote':
      return (
        <sup className="programme__sign">
          <a href={`#${footnoteElement(node.number)}`} id={footnoteSign(node.number)}>
            <span className="visually-hidden">Fußnote </span>
            {node.number}
          </a>
        </sup>
      );
  }
}

function emphasised({ text, bold, italic }: TextNode) {
  const inner = italic ? <em>{text}</em> : text;
  return bold ? <strong>{inner}</strong> : inner;
}
