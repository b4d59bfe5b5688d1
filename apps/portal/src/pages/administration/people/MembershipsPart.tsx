/** All memberships of a person, those of today first; each can be changed or ended, none is ever deleted. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roleLabel } from '#domain/shared/roles.js';
import { Alert } from '../../../ui/Alert.js';
import { Badge } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { Empty } from '../../../ui/Empty.js';
import { today } from '../../cycle/dates/days.js';
import { period, standsFor, validity, type Validity } from './account-words.js';
import { AddMembership } from './AddMembership.js';
import { ChangeMembershipDialog } from './ChangeMembershipDialog.js';
import { DeputyNote } from './DeputyNote.js';
import { EndMembershipDialog } from './EndMembershipDialog.js';
import { holdersQuery, type Membership, type Person } from './people-queries.js';

const VALIDITIES: Readonly<Record<Validity, { label: string; kind: 'info' | 'success' | 'warning' }>> = {
  gilt: { label: 'gilt heute', kind: 'success' },
  kommt: { label: 'gilt noch nicht', kind: 'info' },
  ruht: { label: 'ruht', kind: 'warning' },
  beendet: { label: 'beendet', kind: 'info' },
};
const ORDER: readonly Validity[] = ['gilt', 'kommt', 'ruht', 'beendet'];
type Row = Membership & { readonly validity: Validity };

export function MembershipsPart({ person, own }: { readonly person: Person; readonly own: boolean }) {
  const holders = useQuery(holdersQuery);
  const [open, setOpen] = useState<{ kind: 'change' | 'end'; membership: Membership } | null>(null);
  const close = (): void => setOpen(null);
  const inactive = person.state === 'deaktiviert' || person.state === 'geloescht';
  const rows = person.memberships
    .map((membership): Row => {
      const holds = holders.data?.some(({ id }) => id === membership.id) ?? false;
      return { ...membership, validity: validity(membership, { holds, inactive, today: today() }) };
    })
    .sort((a, b) => ORDER.indexOf(a.validity) - ORDER.indexOf(b.validity) || b.from.localeCompare(a.from));
  const changeable = !own && person.state !== 'geloescht';
  return (
    <section className="stack" aria-labelledby="memberships">
      <h2 className="kern-heading-medium" id="memberships" tabIndex={-1}>
        Rollen und Mitgliedschaften
      </h2>
      {own && (
        <Alert kind="info" title="Das ist Ihr eigenes Konto">
          <p>Die eigenen Rechte ändert eine andere Person mit der Rolle Administration.</p>
        </Alert>
      )}
      {rows.length === 0 ? (
        <Empty>Diese Person hat noch keine Rolle. Nach der Anmeldung sieht sie nichts, bis eine eingetragen ist.</Empty>
      ) : (
        <ul className="plain-list admin-rows">
          {rows.map((row) => (
            <li key={row.id}>
              <MembershipEntry membership={row} />
              {changeable && <EntryButtons row={row} onOpen={setOpen} />}
            </li>
          ))}
        </ul>
      )}
      {rows.some(({ role, validity: stand }) => role === 'traegerversammlungVertretung' && stand !== 'beendet') && (
        <DeputyNote />
      )}
      {changeable && !inactive && <AddMembership person={person} />}
      {open?.kind === 'change' && <ChangeMembershipDialog membership={open.membership} onClose={close} />}
      {open?.kind === 'end' && <EndMembershipDialog membership={open.membership} name={person.name} onClose={close} />}
    </section>
  );
}

const MembershipEntry = ({ membership }: { readonly membership: Row }) => (
  <div className="admin-rows__what">
    <h3 className="kern-title admin-rows__title">{roleLabel(membership.role)}</h3>
    <Badge kind={VALIDITIES[membership.validity].kind}>{VALIDITIES[membership.validity].label}</Badge>
    {standsFor(membership) !== '' && <p>{standsFor(membership)}</p>}
    <p>{period(membership)}</p>
  </div>
);

interface EntryButtonsProps {
  readonly row: Row;
  readonly onOpen: (open: { kind: 'change' | 'end'; membership: Membership }) => void;
}
function EntryButtons({ row, onOpen }: EntryButtonsProps) {
  const label = roleLabel(row.role);
  return (
    <div className="button-row">
      <Button aria-label={`Zeitraum ändern: ${label}`} onClick={() => onOpen({ kind: 'change', membership: row })}>
        Zeitraum ändern
      </Button>
      {row.validity !== 'beendet' && (
        <Button aria-label={`Jetzt beenden: ${label}`} onClick={() => onOpen({ kind: 'end', membership: row })}>
          Jetzt beenden
        </Button>
      )}
    </div>
  );
}
