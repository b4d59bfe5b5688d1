/** Narrows the list of people while typing. */
import { ROLE_NAMES, roleLabel } from '#domain/shared/roles.js';
import { Choices } from '../../../ui/Choices.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import type { PeopleFilter } from './account-list.js';

const ROLES = [
  { value: '', label: 'Alle' },
  ...ROLE_NAMES.map((role) => ({ value: role, label: roleLabel(role) })),
  { value: 'ohne', label: 'Ohne Rolle heute' },
];

export interface PeopleFilterFormProps {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
}

export function PeopleFilterForm({ filter, onChange }: PeopleFilterFormProps) {
  return (
    <search className="admin-filter">
      <TextField
        label="Suchen"
        hint="Name, E-Mail-Adresse, Organisation oder Gruppe"
        type="search"
        value={filter.text}
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
      />
      <Select
        label="Rolle heute"
        options={ROLES}
        value={filter.role}
        onChange={({ target }) => onChange({ ...filter, role: target.value as PeopleFilter['role'] })}
      />
      <Choices
        legend="Konten"
        kind="checkbox"
        choices={[{ value: 'all', label: 'Auch deaktivierte und gelöschte zeigen' }]}
        value={filter.all ? ['all'] : []}
        onChange={(chosen) => onChange({ ...filter, all: chosen.length > 0 })}
      />
    </search>
  );
}
