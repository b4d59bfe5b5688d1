/** Chooses which Kennzahlen are shown. */
import { useId, useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { groupName, type Filter, type Term } from './filter.js';
import { KIND_LABELS, optionsOf } from './words.js';

export interface FilterBarProps {
  readonly rows: readonly Kennzahl[];
  /** How many of them the filter leaves. */
  readonly shown: number;
  readonly terms: ReadonlyMap<string, Term>;
  readonly filter: Filter;
  /** @param typing letter by letter: nothing that one would go back to */
  readonly onChange: (filter: Filter, typing: boolean) => void;
}

export function FilterBar({ rows, shown, terms, filter, onChange }: FilterBarProps) {
  const id = useId();
  const groups = [...new Set(rows.map((row) => groupName(row, terms)))];
  const kinds = optionsOf(KIND_LABELS).filter(({ value }) => rows.some(({ kind }) => kind === value));
  const set = (more: Partial<Filter>, typing = false): void => onChange({ ...filter, ...more }, typing);
  /** The address follows a moment later than the fingers. */
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className="kennzahl-filter" role="group" aria-label="Auswahl">
      <TextField
        label="Suchen"
        type="search"
        autoComplete="off"
        maxLength={200}
        value={typed ?? filter.search}
        onBlur={() => setTyped(null)}
        onChange={({ target }) => {
          setTyped(target.value);
          set({ search: target.value }, true);
        }}
      />
      <Select
        label="Art"
        options={[{ value: '', label: 'Alle' }, ...kinds]}
        value={filter.kind}
        onChange={({ target }) => set({ kind: target.value as Filter['kind'] })}
      />
      <Select
        label="Thema"
        options={[{ value: '', label: 'Alle' }, ...groups.map((name) => ({ value: name, label: name }))]}
        value={filter.group}
        onChange={({ target }) => set({ group: target.value })}
      />
      <Select
        label="Was fehlt"
        options={[
          { value: '', label: 'Alle zeigen' },
          { value: 'value', label: 'Ohne Wert' },
          { value: 'stand', label: 'Ohne Stand' },
          { value: 'source', label: 'Ohne Quelle' },
        ]}
        value={filter.lack}
        onChange={({ target }) => set({ lack: target.value as Filter['lack'] })}
      />
      <div className="kern-form-check">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id={id}
          checked={filter.goalsOnly}
          onChange={({ target }) => set({ goalsOnly: target.checked })}
        />
        <label className="kern-label" htmlFor={id}>
          Nur Ziele
        </label>
      </div>
      <p role="status" className="kennzahl-filter__count">
        {shown === 0 ? 'Keine Kennzahl passt zur Auswahl.' : `${shown} von ${rows.length} Kennzahlen`}
      </p>
    </div>
  );
}
