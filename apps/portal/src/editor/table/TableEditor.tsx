/** A structured table to write in: fields in a native table, keys as in a spreadsheet, what was understood below it. */
import { useId, useRef, useState } from 'react';
import type { Table } from '#domain/document/blocks.js';
import type { TableData } from '../from-editor.js';
import type { Surroundings } from '../surroundings.js';
import { useSurroundings } from '../use-surroundings.js';
import { KennzahlDialog } from '../dialogs/KennzahlDialog.js';
import { understood } from './cell-text.js';
import { CellField } from './CellField.js';
import { LineField } from './LineField.js';
import { RowColumnBar } from './RowColumnBar.js';
import { TableHead } from './TableHead.js';
import { StandFields } from './StandFields.js';
import * as changes from './table-changes.js';

export interface TableEditorProps {
  readonly data: TableData;
  readonly label: string;
  readonly surroundings: Surroundings;
  readonly onChange: (data: TableData) => void;
  readonly onRemove: () => void;
  readonly onParagraph: () => void;
}

/** The member, or no such member at all. */
const withLine = <K extends keyof TableData>(data: TableData, name: K, value: TableData[K] | undefined): TableData => {
  const { [name]: _before, ...rest } = data;
  return (value === undefined ? rest : { ...rest, [name]: value }) as TableData;
};

export function TableEditor({ data, label, surroundings, onChange, onRemove, onParagraph }: TableEditorProps) {
  const { table } = data;
  const { references, year } = useSurroundings(surroundings);
  const [at, setAt] = useState<{ row: number; column: number } | null>(null);
  const [told, setTold] = useState('');
  const [choosing, setChoosing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const change = (next: Table): void => onChange({ ...data, table: next });
  const focus = (row: number, column: number): void =>
    place.current?.querySelector<HTMLInputElement>(`[data-place="${row}:${column}"]`)?.focus();

  const move = (row: number, column: number, enter: boolean): void => {
    if (row < 0) return place.current?.querySelector<HTMLInputElement>(`[data-place="kopf:${column}"]`)?.focus();
    if (column < 0 || column >= table.columns.length) return;
    if (row >= table.rows.length) {
      if (!enter) return;
      change(changes.insertRow(table, table.rows.length));
      setTold('Neue Zeile angefügt.');
      // The field is there after the next drawing.
      requestAnimationFrame(() => requestAnimationFrame(() => focus(row, column)));
      return;
    }
    focus(row, column);
  };
  const current = at && table.rows[at.row]?.cells[at.column];
  const head = at ? table.columns[at.column] : undefined;
  const words = told !== '' ? told : head && current !== undefined ? understood(current, head, references) : null;

  return (
    <div className="table-editor" ref={place} role="group" aria-label={label}>
      <LineField
        label={`Titel (${label})`}
        value={data.title}
        onChange={(title) => onChange(withLine(data, 'title', title))}
      />
      {table.columns.length > 1 && <p className="table-hint">Weitere Spalten: die Felder seitlich schieben ↔</p>}
      <div className="table-scroll" role="region" aria-label={`${label}, Felder`} tabIndex={0}>
        <table className="table-fields">
          <TableHead
            table={table}
            onFocus={(column) => {
              setAt({ row: at?.row ?? 0, column });
              setTold('');
            }}
            onDown={(column) => focus(0, column)}
            onChange={change}
          />
          <tbody>
            {table.rows.map((row, rowIndex) => (
              <tr key={rowIndex} className={`table-row--${row.kind}`}>
                {row.cells.map((cell, index) => {
                  const column = table.columns[index];
                  if (!column) return null;
                  const relation = index === 0 && row.relation ? `${row.relation} ` : '';
                  return (
                    <td key={column.key}>
                      {relation !== '' && <span className="table-relation">{relation}</span>}
                      <CellField
                        cell={cell}
                        column={column}
                        name={`${relation}${column.label || `Spalte ${index + 1}`}, Zeile ${rowIndex + 1}`}
                        place={`${rowIndex}:${index}`}
                        describedBy={`${id}-words`}
                        references={references}
                        onChange={(next) => {
                          setTold('');
                          change(changes.setCell(table, rowIndex, index, next));
                        }}
                        onFocus={() => {
                          setTold('');
                          setAt({ row: rowIndex, column: index });
                        }}
                        onMove={(rows, columns, enter) => move(rowIndex + rows, index + columns, enter)}
                        onPaste={(grid) => {
                          const pasted = changes.pasteGrid(table, rowIndex, index, grid);
                          if ('refused' in pasted) return setTold(pasted.refused);
                          change(pasted.table);
                          setTold(`${pasted.cells} Felder eingefügt.`);
                        }}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="table-words" id={`${id}-words`} role="status">
        {words ??
          (at
            ? 'Eingabetaste: nächste Zeile. Aus Excel kopierte Felder können Sie in eine Zelle einfügen.'
            : 'In eine Zelle gehen, um Zeilen und Spalten zu ändern oder Felder aus Excel einzufügen.')}
      </p>
      {at && (
        <RowColumnBar
          table={table}
          at={at}
          onKennzahl={() => setChoosing(true)}
          onChange={(next, place) => {
            change(next);
            if (place) setAt(place);
          }}
        />
      )}
      <details className="editor-more">
        <summary>Stand, Quelle, Anmerkung</summary>
        <StandFields stand={data.stand} year={year} onChange={(stand) => onChange(withLine(data, 'stand', stand))} />
        <LineField
          label="Quelle"
          value={data.source}
          onChange={(source) => onChange(withLine(data, 'source', source))}
        />
        <LineField
          label="Erstellt von"
          value={data.createdBy}
          onChange={(createdBy) => onChange(withLine(data, 'createdBy', createdBy))}
        />
        <LineField label="Anmerkung" value={data.note} onChange={(note) => onChange(withLine(data, 'note', note))} />
      </details>
      <div className="table-bar">
        <button type="button" className="editor-button" onClick={onParagraph}>
          Absatz darunter
        </button>
        <button type="button" className="editor-button" onClick={onRemove}>
          Tabelle löschen
        </button>
      </div>
      {choosing && (
        <KennzahlDialog
          surroundings={surroundings}
          inTable
          onClose={() => setChoosing(false)}
          onChoose={({ key }) => {
            setChoosing(false);
            const target = at ?? { row: 0, column: 0 };
            change(changes.setCell(table, target.row, target.column, { kennzahl: key }));
          }}
        />
      )}
    </div>
  );
}
