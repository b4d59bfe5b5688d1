/** The title: who, what, for which year, which edition, and what an AMIP is. The page has its h1 already: these are paragraphs. */
import type { TitlePageNode } from '#domain/document/document-model.js';

export const TitlePageView = ({ node }: { readonly node: TitlePageNode }) => (
  <div className={node.compact ? 'programme__title-page programme__title-page--compact' : 'programme__title-page'}>
    <p className="programme__jobcenter">{node.jobcenter}</p>
    {node.traeger !== undefined && <p>{node.traeger}</p>}
    <p className="programme__title">{node.title}</p>
    {node.subtitle !== undefined && <p className="programme__subtitle">{node.subtitle}</p>}
    {!node.title.includes(node.period) && <p className="programme__subtitle">{node.period}</p>}
    <p>
      <strong>{node.edition}</strong>
    </p>
    {node.definition.length > 0 && (
      <div className="programme__definition">
        {node.definition.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    )}
  </div>
);
