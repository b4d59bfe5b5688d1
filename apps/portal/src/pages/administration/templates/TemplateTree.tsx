/** The sections of a template in their order, as the programme will number them. */
import type { TemplateSection } from './template-queries.js';
import { traits, tree, type NumberedEntry } from './template-words.js';

export const TemplateTree = ({ sections }: { readonly sections: readonly TemplateSection[] }) => (
  <Level entries={tree(sections)} />
);

const Level = ({ entries }: { readonly entries: readonly NumberedEntry[] }) => (
  <ol className="template-tree">
    {entries.map(({ section, number, children }) => (
      <li key={section.key}>
        <p className="template-tree__title">
          {number !== null && <span className="template-tree__number">{number} </span>}
          {section.title}
        </p>
        {section.subtitle !== undefined && <p className="admin-second">{section.subtitle}</p>}
        <p className="admin-second">{traits(section).join(' · ')}</p>
        {section.hint !== undefined && (
          <details>
            <summary aria-label={`Hinweis zum Schreiben: ${section.title}`}>Hinweis zum Schreiben</summary>
            <p className="kern-body">{section.hint}</p>
          </details>
        )}
        {children.length > 0 && <Level entries={children} />}
      </li>
    ))}
  </ol>
);
