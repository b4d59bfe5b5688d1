/** What a table or figure is of: a day, a month, a quarter, a year, the average of a year, or words. */
import type { Stand } from '#domain/document/basics.js';
import { monthName } from '#domain/shared/german.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { cleanLine } from '../clean-text.js';

const KINDS = [
  { value: '', label: 'ohne Angabe' },
  { value: 'day', label: 'ein Tag' },
  { value: 'month', label: 'ein Monat' },
  { value: 'quarter', label: 'ein Quartal' },
  { value: 'year', label: 'ein Jahr' },
  { value: 'yearAverage', label: 'ein Jahresdurchschnitt' },
  { value: 'words', label: 'in Worten' },
];
const MONTHS = Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: monthName(index + 1) }));
const QUARTERS = [1, 2, 3, 4].map((quarter) => ({ value: String(quarter), label: `${quarter}. Quartal` }));

export interface StandFieldsProps {
  readonly stand: Stand | undefined;
  /** The year that a new Stand begins with. */
  readonly year: number;
  readonly onChange: (stand: Stand | undefined) => void;
}

const begin = (kind: string, year: number): Stand | undefined => {
  switch (kind) {
    case 'day':
      return { kind, date: `${year}-12-31` };
    case 'month':
      return { kind, year, month: 12 };
    case 'quarter':
      return { kind, year, quarter: 4 };
    case 'year':
    case 'yearAverage':
      return { kind, year };
    case 'words':
      return { kind, text: String(year) };
    default:
      return undefined;
  }
};

export function StandFields({ stand, year, onChange }: StandFieldsProps) {
  const known = stand && 'year' in stand ? stand.year : year;
  return (
    <div className="editor-fields">
      <Select
        label="Stand"
        options={KINDS}
        value={stand?.kind ?? ''}
        onChange={(event) => onChange(begin(event.target.value, known))}
      />
      {stand?.kind === 'day' && (
        <TextField
          label="Tag"
          type="date"
          value={stand.date}
          onChange={({ target }) => target.value !== '' && onChange({ ...stand, date: target.value })}
        />
      )}
      {stand?.kind === 'month' && (
        <Select
          label="Monat"
          options={MONTHS}
          value={String(stand.month)}
          onChange={({ target }) => onChange({ ...stand, month: Number(target.value) })}
        />
      )}
      {stand?.kind === 'quarter' && (
        <Select
          label="Quartal"
          options={QUARTERS}
          value={String(stand.quarter)}
          onChange={({ target }) => onChange({ ...stand, quarter: Number(target.value) })}
        />
      )}
      {stand && 'year' in stand && (
        <TextField
          label="Jahr"
          type="number"
          min={1990}
          max={2200}
          defaultValue={stand.year}
          key={stand.kind}
          onChange={({ target }) => {
            const next = Number(target.value);
            if (Number.isInteger(next) && next >= 1990 && next <= 2200) onChange({ ...stand, year: next });
          }}
        />
      )}
      {stand?.kind === 'words' && (
        <TextField
          label="Stand in Worten"
          defaultValue={stand.text}
          onChange={({ target }) => {
            const text = cleanLine(target.value);
            if (text !== undefined) onChange({ ...stand, text });
          }}
        />
      )}
    </div>
  );
}
