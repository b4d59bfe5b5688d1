/** The resolution: facts, statements of their own weight (casting vote), conditions. */
import type { ResolutionNode } from '#domain/document/document-model.js';
import { FactsView } from './FactsView.js';
import { Heading } from './Heading.js';

export interface ResolutionProps {
  readonly node: ResolutionNode;
  readonly top: number;
}

export const ResolutionView = ({ node: { anchor, title, facts, statements, conditions }, top }: ResolutionProps) => (
  <section className="programme__section programme__section--page">
    <Heading level={1} top={top} id={anchor}>
      {title}
    </Heading>
    <FactsView facts={facts} />
    {statements.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {conditions.length > 0 && (
      <>
        <Heading level={2} top={top}>
          Auflagen
        </Heading>
        <ul className="programme__list">
          {conditions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    )}
  </section>
);
