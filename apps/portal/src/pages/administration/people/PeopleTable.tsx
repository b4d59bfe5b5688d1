/** People with what they may do today; the name leads to the page of the person. */
import { roleLabel } from '#domain/shared/roles.js';
import { Badge } from '../../../ui/Badge.js';
import { DataTable } from '../../../ui/DataTable.js';
import { longDay } from '../../../ui/dates.js';
import { PathLink } from '../../../ui/PathLink.js';
import type { Listed } from './account-list.js';
import { standsFor, STATES } from './account-words.js';
import type { Holder } from './people-queries.js';

export const PeopleTable = ({ people }: { readonly people: readonly Listed[] }) => (
  <DataTable<Listed>
    caption="Personen und ihre Rollen heute"
    captionHidden
    stacks
    rows={people}
    rowKey={({ account }) => account.id}
    columns={[
      {
        key: 'name',
        label: 'Person',
        cell: ({ account }) => (
          <div className="admin-person">
            <PathLink path={`/verwaltung/personen/${account.id}`}>{account.name}</PathLink>
            {account.state !== 'geloescht' && <span className="admin-second">{account.email}</span>}
          </div>
        ),
      },
      { key: 'roles', label: 'Rollen heute', cell: ({ roles }) => <RolesToday roles={roles} /> },
      {
        key: 'state',
        label: 'Konto',
        cell: ({ account: { state } }) => <Badge kind={STATES[state].kind}>{STATES[state].label}</Badge>,
      },
    ]}
  />
);

function RolesToday({ roles }: { readonly roles: readonly Holder[] }) {
  if (roles.length === 0) return <>keine</>;
  return (
    <ul className="plain-list">
      {roles.map((held) => (
        <li key={held.id}>
          {roleLabel(held.role)}
          {standsFor(held) !== '' && <span className="admin-second">{standsFor(held)}</span>}
          {held.until !== null && <span className="admin-second">bis {longDay(held.until)}</span>}
        </li>
      ))}
    </ul>
  );
}
