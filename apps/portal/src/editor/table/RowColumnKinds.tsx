/** What a row or a column is: values or sum, part of the row above; text or numbers, unit, digits. */
import { cleanLine } from '../clean-text.js';
import type { Column, Row } from './cell-text.js';

const RELATION: Readonly<Record<string, Row['relation']>> = { davon: 'davon', darunter: 'darunter' };

export function RowKind({
  row,
  onChange,
}: {
  readonly row: Row;
  readonly onChange: (change: (row: Row) => Row) => void;
}) {
  return (
    <>
      <label className="editor-choice">
        Art
        <select
          value={row.kind}
          onChange={({ target }) => onChange((one) => ({ ...one, kind: target.value as Row['kind'] }))}
        >
          <option value="data">Werte</option>
          <option value="sum">Summe</option>
          <option value="heading">Zwischenüberschrift</option>
        </select>
      </label>
      <label className="editor-choice">
        Gehört zur Zeile darüber
        <select
          value={row.relation ?? ''}
          onChange={({ target }) =>
            onChange(({ relation: _relation, ...one }) => {
              const relation = RELATION[target.value];
              return relation ? { ...one, relation } : one;
            })
          }
        >
          <option value="">nein</option>
          <option value="davon">davon (vollständige Aufteilung)</option>
          <option value="darunter">darunter (Auswahl)</option>
        </select>
      </label>
    </>
  );
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6'];

export function ColumnKind({
  column,
  onChange,
}: {
  readonly column: Column;
  readonly onChange: (change: (column: Column) => Column) => void;
}) {
  return (
    <>
      <label className="editor-choice">
        Inhalt
        <select
          value={column.kind}
          onChange={({ target }) => onChange((one) => ({ ...one, kind: target.value as Column['kind'] }))}
        >
          <option value="text">Text</option>
          <option value="number">Zahlen</option>
        </select>
      </label>
      <label className="editor-choice">
        Einheit
        <input
          type="text"
          maxLength={60}
          defaultValue={column.unit ?? ''}
          placeholder="z. B. Personen"
          onChange={({ target }) =>
            onChange(({ unit: _unit, ...one }) => {
              const unit = cleanLine(target.value);
              return unit === undefined ? one : { ...one, unit };
            })
          }
        />
      </label>
      {column.kind === 'number' && (
        <label className="editor-choice">
          Nachkommastellen
          <select
            value={column.decimals === undefined ? '' : String(column.decimals)}
            onChange={({ target }) =>
              onChange(({ decimals: _decimals, ...one }) =>
                target.value === '' ? one : { ...one, decimals: Number(target.value) },
              )
            }
          >
            <option value="">wie eingegeben</option>
            {DIGITS.map((digits) => (
              <option key={digits}>{digits}</option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
