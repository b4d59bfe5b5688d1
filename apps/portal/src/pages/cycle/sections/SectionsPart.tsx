/** The sections with filters and, for those who may, assigning them. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { useHolds, useSession } from '../../../session/use-session.js';
import { Empty } from '../../../ui/Empty.js';
import { Select } from '../../../ui/Select.js';
import { holdersQuery, type CycleView, type SectionSummary } from '../cycle-queries.js';
import { hasMovableOwners } from '../cycle-words.js';
import { OwnerDialog } from './OwnerDialog.js';
import { staffOf } from './people.js';
import { matching, progress, sectionRows } from './section-tree.js';
import { SectionsTable } from './SectionsTable.js';

/** To whom GET /api/memberships answers. */
const KNOW_PEOPLE = ['administration', ...STAFF_ROLES];

export interface SectionsPartProps {
  readonly cycle: CycleView;
  /** Begins with those that nobody is responsible for. */
  readonly unassigned: boolean;
}

export function SectionsPart({ cycle, unassigned }: SectionsPartProps) {
  const session = useSession();
  const assignsAll = useHolds('geschaeftsfuehrung', 'bereichsleitung');
  const knowsPeople = useHolds(...KNOW_PEOPLE);
  const holders = useQuery({ ...holdersQuery, enabled: knowsPeople });
  const [state, setState] = useState('');
  const [owner, setOwner] = useState(unassigned ? 'none' : '');
  const [assigning, setAssigning] = useState<SectionSummary | null>(null);
  const own = session?.account.id ?? '';
  const staff = staffOf(holders.data ?? []);
  const rows = sectionRows(cycle.sections);
  const shown = matching(rows, { state: state || null, ownerId: owner === 'mine' ? own : null }).filter(
    ({ section }) => owner !== 'none' || section.ownerId === null,
  );
  const states = [...new Map(cycle.sections.map((s) => [s.state, s.stateLabel]))];
  return (
    <>
      <p className="kern-body">{progress(cycle.sections)}</p>
      <div className="filters">
        <Select
          label="Stand"
          value={state}
          options={[{ value: '', label: 'alle' }, ...states.map(([value, label]) => ({ value, label }))]}
          onChange={({ target }) => setState(target.value)}
        />
        <Select
          label="Zuständig"
          value={owner}
          options={[
            { value: '', label: 'alle' },
            { value: 'mine', label: 'ich selbst' },
            { value: 'none', label: 'noch niemand' },
          ]}
          onChange={({ target }) => setOwner(target.value)}
        />
      </div>
      {shown.some(({ section }) => section.overtakenAt !== null) && (
        <p className="kern-body">
          „Überholt“ heißt: Der Abschnitt wurde nach der Beteiligung des Beirats wieder geöffnet; die Anhörung galt
          einer früheren Fassung.
        </p>
      )}
      {shown.length === 0 ? (
        <Empty>
          <p>Zu dieser Auswahl gibt es keinen Abschnitt. Wählen Sie oben „alle“, um wieder alle zu sehen.</p>
        </Empty>
      ) : (
        <SectionsTable
          rows={shown}
          ownAccountId={own}
          names={new Map(staff.map(({ accountId, name }) => [accountId, name]))}
          mayAssign={({ ownerId }) =>
            hasMovableOwners(cycle.state) && staff.length > 0 && (assignsAll || ownerId === own)
          }
          onAssign={setAssigning}
        />
      )}
      {assigning && (
        <OwnerDialog
          cycleId={cycle.id}
          section={cycle.sections.find(({ id }) => id === assigning.id) ?? assigning}
          staff={staff}
          onClose={() => setAssigning(null)}
        />
      )}
    </>
  );
}
