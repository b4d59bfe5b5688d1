/** One column of a table: its name and what stands in it. */
import { Button } from '../../../../ui/Button.js';
import { Choices } from '../../../../ui/Choices.js';
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import { columnOfKind, kindOf, KINDS, type ColumnKind } from './column-kinds.js';
import type { TableColumn } from './table-values.js';

export interface ColumnFieldsProps {
  readonly number: number;
  readonly column: TableColumn;
  readonly columns: readonly TableColumn[];
  readonly onChange: (column: TableColumn) => void;
  /** null: it cannot. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: (() => void) | null;
}

export function ColumnFields({ number, column, columns, onChange, onUp, onDown, onRemove }: ColumnFieldsProps) {
  const amounts = columns.filter((one) => one.kind === 'betrag' && one.key !== column.key);
  const entered = amounts.filter((one) => one.kind === 'betrag' && !one.computed);
  const choices = (list: readonly TableColumn[]) => list.map(({ key, label }) => ({ value: key, label }));
  const computed = column.kind === 'betrag' ? column.computed : undefined;
  const setComputed = (plus: string[], minus: string[]): void => {
    if (column.kind === 'betrag' && plus.length > 0)
      onChange({ ...column, computed: { plus, ...(minus.length > 0 ? { minus } : {}) } });
  };
  return (
    <fieldset className="budget-column">
      <legend className="kern-label">Spalte {number}</legend>
      <TextField
        label="Überschrift"
        maxLength={500}
        value={column.label}
        onChange={({ target }) => onChange({ ...column, label: target.value })}
      />
      <Select
        label="Was darin steht"
        options={KINDS.filter(({ value }) => value !== 'anteil' || amounts.length > 0).filter(
          ({ value }) => value !== 'gerechnet' || entered.length > 0,
        )}
        value={kindOf(column)}
        onChange={({ target }) => onChange(columnOfKind(target.value as ColumnKind, column, columns))}
      />
      {column.kind === 'prozent' && (
        <Select
          label="Anteil an der Summe von"
          options={choices(amounts)}
          value={column.of}
          onChange={({ target }) => onChange({ ...column, of: target.value })}
        />
      )}
      {column.kind === 'betrag' && (
        <Choices
          legend="Anzeige"
          kind="checkbox"
          choices={[{ value: 'cents', label: 'immer mit Cent' }]}
          value={column.cents ? ['cents'] : []}
          onChange={(chosen) => {
            const { cents: _cents, ...rest } = column;
            onChange(chosen.length > 0 ? { ...rest, cents: true } : rest);
          }}
        />
      )}
      {computed && (
        <>
          <Choices
            legend="Summe von"
            kind="checkbox"
            choices={choices(entered)}
            value={computed.plus}
            onChange={(plus) =>
              setComputed(
                plus,
                (computed.minus ?? []).filter((key) => !plus.includes(key)),
              )
            }
          />
          <Choices
            legend="davon abgezogen"
            kind="checkbox"
            choices={choices(entered.filter(({ key }) => !computed.plus.includes(key)))}
            value={computed.minus ?? []}
            onChange={(minus) => setComputed(computed.plus, minus)}
          />
        </>
      )}
      <div className="button-row">
        {onUp && <Button onClick={onUp}>{`Spalte ${number} nach vorn`}</Button>}
        {onDown && <Button onClick={onDown}>{`Spalte ${number} nach hinten`}</Button>}
        {onRemove && <Button kind="tertiary" onClick={onRemove}>{`Spalte ${number} entfernen`}</Button>}
      </div>
    </fieldset>
  );
}
