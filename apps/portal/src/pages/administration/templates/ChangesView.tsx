/** What would change, before it is stored. */
import { Badge } from '../../../ui/Badge.js';
import { isSame, type SectionChange, type TemplateChanges } from './compare-templates.js';

const STATUS = {
  neu: { label: 'neu', kind: 'success' },
  entfallen: { label: 'entfällt', kind: 'danger' },
  geaendert: { label: 'geändert', kind: 'info' },
} as const;

export function ChangesView({ changes }: { readonly changes: TemplateChanges }) {
  if (isSame(changes))
    return <p className="kern-body">Die Datei ist gleich der neuesten Fassung: Es ändert sich nichts.</p>;
  return (
    <>
      {changes.general.length > 0 && (
        <>
          <h4 className="kern-body kern-body--bold">Vorlage</h4>
          <Sentences sentences={changes.general} />
        </>
      )}
      {changes.sections.length > 0 && (
        <>
          <h4 className="kern-body kern-body--bold">Abschnitte</h4>
          <ul className="plain-list template-changes">
            {changes.sections.map((change) => (
              <Changed key={change.key} change={change} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const Changed = ({ change: { title, key, status, sentences } }: { readonly change: SectionChange }) => (
  <li>
    <p className="template-changes__title">
      {title} <span className="admin-second admin-second--inline">({key})</span>{' '}
      <Badge kind={STATUS[status].kind}>{STATUS[status].label}</Badge>
    </p>
    <Sentences sentences={sentences} />
  </li>
);

const Sentences = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <ul className="template-changes__sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
