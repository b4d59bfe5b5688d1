/** The sections of a programme as an outline: who is responsible, how far it is, and the way to the text. */
import { Link } from '@tanstack/react-router';
import { roleLabel } from '#domain/shared/roles.js';
import { Badge } from '../../../ui/Badge.js';
import { DataTable } from '../../../ui/DataTable.js';
import { dayOf } from '../../../ui/dates.js';
import type { SectionSummary } from '../cycle-queries.js';
import { sectionBadge } from '../cycle-words.js';
import type { SectionRow } from './section-tree.js';

export interface SectionsTableProps {
  readonly rows: readonly SectionRow[];
  readonly ownAccountId: string;
  /** Names by account; empty for those who may not see who holds which role. */
  readonly names: ReadonlyMap<string, string>;
  readonly mayAssign: (section: SectionSummary) => boolean;
  readonly onAssign: (section: SectionSummary) => void;
}

export function SectionsTable({ rows, ownAccountId, names, mayAssign, onAssign }: SectionsTableProps) {
  const owner = ({ ownerId, ownerRole }: SectionSummary): string => {
    if (ownerId === null) return `noch offen (${roleLabel(ownerRole)})`;
    const name = names.get(ownerId) ?? roleLabel(ownerRole);
    return ownerId === ownAccountId ? 'Sie' : name;
  };
  return (
    <div className="sections">
      <DataTable
        caption="Abschnitte mit Zuständigen und Stand"
        captionHidden
        stacks
        rows={rows}
        rowKey={({ section }) => section.id}
        columns={[
          {
            key: 'title',
            label: 'Abschnitt',
            cell: ({ section, depth }) => (
              <Link
                className={`kern-link section-title section-title--${Math.min(depth, 3)}`}
                to="/abschnitte/$id"
                params={{ id: section.id }}
              >
                {section.number !== null && section.number !== '→' && `${section.number} `}
                {section.title}
              </Link>
            ),
          },
          {
            key: 'state',
            label: 'Stand',
            cell: ({ section }) => (
              <div className="section-state">
                <Badge kind={sectionBadge(section.state)}>{section.stateLabel}</Badge>
                {section.overtakenAt && (
                  <span className="section-state__overtaken">
                    <Badge kind="warning">überholt</Badge>
                    <span className="kern-body kern-body--small">seit {dayOf(section.overtakenAt)}</span>
                  </span>
                )}
              </div>
            ),
          },
          {
            key: 'owner',
            label: 'Zuständig',
            cell: ({ section }) => (
              <div className="section-owner">
                <span>{owner(section)}</span>
                {mayAssign(section) && (
                  <button
                    type="button"
                    className="kern-btn kern-btn--tertiary kern-btn--x-small"
                    onClick={() => onAssign(section)}
                  >
                    <span className="kern-label">
                      {section.ownerId ? 'Übergeben' : 'Zuweisen'}
                      <span className="visually-hidden">: {section.title}</span>
                    </span>
                  </button>
                )}
              </div>
            ),
          },
          {
            key: 'version',
            label: 'Fassung',
            cell: ({ section }) =>
              section.latestNumber === 0 ? (
                'noch keine'
              ) : (
                <Link className="kern-link" to="/abschnitte/$id/fassungen" params={{ id: section.id }}>
                  {section.latestNumber}
                  <span className="visually-hidden">. Fassung von {section.title}</span>
                </Link>
              ),
          },
        ]}
      />
    </div>
  );
}
