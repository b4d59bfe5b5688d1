/** Chooses which statements of the synopsis are shown. */
import { Select } from '../../../ui/Select.js';
import { choicesOf, DISPOSITIONS, UNDECIDED, type Filter, type SynopsisEntry } from './entries.js';

export interface FilterBarProps {
  readonly entries: readonly SynopsisEntry[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const same = (label: string) => ({ value: label, label });

export function FilterBar({ entries, filter, onChange }: FilterBarProps) {
  const { organisations, sections } = choicesOf(entries);
  return (
    <div className="filter-bar" role="group" aria-label="Auswahl">
      <Select
        label="Organisation"
        options={[{ value: '', label: 'Alle Organisationen' }, ...organisations.map(same)]}
        value={filter.organisation}
        onChange={(event) => onChange({ ...filter, organisation: event.target.value })}
      />
      <Select
        label="Abschnitt"
        options={[{ value: '', label: 'Alle Abschnitte' }, ...sections.map(same)]}
        value={filter.section}
        onChange={(event) => onChange({ ...filter, section: event.target.value })}
      />
      <Select
        label="Was daraus wurde"
        options={[
          { value: '', label: 'Alles' },
          ...DISPOSITIONS,
          { value: UNDECIDED, label: 'Noch nicht entschieden' },
        ]}
        value={filter.disposition}
        onChange={(event) => onChange({ ...filter, disposition: event.target.value })}
      />
    </div>
  );
}
