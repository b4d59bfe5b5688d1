/** The frozen versions of the programme: read each one, compare it with the one before. */
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../../ui/DataTable.js';
import { dayAndTime } from '../../../ui/dates.js';
import { Empty } from '../../../ui/Empty.js';
import type { CycleView, ProgrammeVersion } from '../cycle-queries.js';

const PURPOSES = { entwurf: 'Entwurf für den Beirat', vorlage: 'Vorlage zur Beschlussfassung' } as const;

export interface VersionsTableProps {
  readonly cycle: CycleView;
  /** Writes or checks the programme; others see what is opened to them. */
  readonly inside: boolean;
}

export function VersionsTable({ cycle, inside }: VersionsTableProps) {
  const { id, versions } = cycle;
  if (versions.length === 0)
    return (
      <Empty>
        <p>
          {inside
            ? 'Noch ist keine Fassung festgehalten. Das geschieht, wenn der Entwurf für den Beirat freigegeben oder der Text zur Beschlussfassung vorgelegt wird.'
            : 'Für Sie ist noch keine Fassung geöffnet.'}
        </p>
      </Empty>
    );
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  const before = ({ number }: ProgrammeVersion): ProgrammeVersion | undefined =>
    newestFirst.find((other) => other.number < number);
  const comparison = {
    key: 'compare',
    label: 'Vergleich',
    cell: (version: ProgrammeVersion) => {
      const earlier = before(version);
      return earlier ? (
        <Link
          className="kern-link"
          to="/zyklen/$id/vergleich"
          params={{ id }}
          search={{ von: earlier.id, bis: version.id }}
        >{`mit Fassung ${earlier.number}`}</Link>
      ) : inside ? (
        <Link
          className="kern-link"
          to="/zyklen/$id/vergleich"
          params={{ id }}
          search={{ von: 'vorjahr', bis: version.id }}
        >
          mit dem Vorjahr
        </Link>
      ) : (
        '–'
      );
    },
  };
  return (
    <DataTable
      caption="Fassungen mit Zweck und Vergleich"
      captionHidden
      stacks
      rows={newestFirst}
      rowKey={(version) => version.id}
      columns={[
        {
          key: 'number',
          label: 'Fassung',
          cell: (version) => (
            <>
              <Link
                className="kern-link"
                to="/zyklen/$id/vorschau"
                params={{ id }}
                search={{ fassung: version.id }}
              >{`Fassung ${version.number}`}</Link>
              {version.id === cycle.cycle.resolvedVersionId && ' (beschlossen)'}
            </>
          ),
        },
        { key: 'purpose', label: 'Zweck', cell: ({ purpose }) => PURPOSES[purpose] },
        { key: 'createdAt', label: 'Festgehalten', cell: ({ createdAt }) => dayAndTime(createdAt) },
        ...(inside || versions.length > 1 ? [comparison] : []),
      ]}
    />
  );
}
