/** The Stand of a number: first what kind of time, then the fields that this kind needs. */
import { useId } from 'react';
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import { MONTH_OPTIONS, QUARTER_OPTIONS, STAND_KINDS, type StandForm } from '../stand-form.js';

export interface StandFieldsProps {
  readonly label: string;
  readonly error?: string | undefined;
  readonly stand: StandForm;
  readonly onChange: (stand: StandForm) => void;
}

export function StandFields({ label, error, stand, onChange }: StandFieldsProps) {
  const set = (more: Partial<StandForm>): void => onChange({ ...stand, ...more });
  const { kind } = stand;
  return (
    <div className="kennzahl-stand" role="group" aria-label={label}>
      <Select
        label={label}
        options={STAND_KINDS}
        error={error}
        value={kind}
        onChange={({ target }) => set({ kind: target.value as StandForm['kind'], part: '' })}
      />
      {kind === 'day' && (
        <TextField label="Tag" type="date" value={stand.date} onChange={({ target }) => set({ date: target.value })} />
      )}
      {(kind === 'month' || kind === 'quarter') && (
        <Select
          label={kind === 'month' ? 'Monat' : 'Quartal'}
          options={[{ value: '', label: 'bitte wählen' }, ...(kind === 'month' ? MONTH_OPTIONS : QUARTER_OPTIONS)]}
          value={stand.part}
          onChange={({ target }) => set({ part: target.value })}
        />
      )}
      {['month', 'quarter', 'year', 'yearAverage'].includes(kind) && (
        <TextField
          label="Jahr"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={stand.year}
          onChange={({ target }) => set({ year: target.value })}
        />
      )}
      {kind === 'month' && <Berichtsmonat stand={stand} onChange={set} />}
      {kind === 'words' && (
        <TextField
          label="Stand in Worten"
          maxLength={500}
          value={stand.text}
          onChange={({ target }) => set({ text: target.value })}
        />
      )}
    </div>
  );
}

function Berichtsmonat({
  stand,
  onChange,
}: {
  readonly stand: StandForm;
  readonly onChange: (more: Partial<StandForm>) => void;
}) {
  const id = useId();
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        checked={stand.berichtsmonat}
        onChange={({ target }) => onChange({ berichtsmonat: target.checked })}
      />
      <label className="kern-label" htmlFor={id}>
        ist der Berichtsmonat einer Statistik
      </label>
    </div>
  );
}
