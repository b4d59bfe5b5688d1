/** Title and columns of a table: named, ordered, added, taken away; nothing happens to the table before it is taken over. */
import type { BudgetTable } from '#domain/document/figures.js';
import { useState } from 'react';
import { cleanLine } from '../../../../editor/clean-text.js';
import { newId } from '../../../../editor/new-id.js';
import { FormDialog } from '../../../../figures/FormDialog.js';
import { Button } from '../../../../ui/Button.js';
import { TextField } from '../../../../ui/TextField.js';
import { ColumnFields } from './ColumnFields.js';
import { moved, withColumns, type TableColumn } from './table-values.js';

const MOST = 20;

export interface ColumnsDialogProps {
  readonly table: BudgetTable;
  readonly onChange: (table: BudgetTable) => void;
  readonly onClose: () => void;
}

export function ColumnsDialog({ table, onChange, onClose }: ColumnsDialogProps) {
  const [title, setTitle] = useState(table.title);
  const [columns, setColumns] = useState<readonly TableColumn[]>(table.columns);
  const [error, setError] = useState<{ title?: string; columns?: string }>({});
  const take = (): void => {
    const line = cleanLine(title);
    const named = columns.flatMap((column) => {
      const label = cleanLine(column.label);
      return label === undefined ? [] : [{ ...column, label }];
    });
    const changed = withColumns({ ...table, title: line ?? table.title }, named);
    if (line === undefined) return setError({ title: 'Bitte geben Sie der Tabelle einen Titel.' });
    if (named.length < columns.length) return setError({ columns: 'Bitte geben Sie jeder Spalte einen Namen.' });
    if (changed.columns.length === 0) return setError({ columns: 'Die Tabelle braucht wenigstens eine Spalte.' });
    onChange(changed);
    onClose();
  };
  return (
    <FormDialog title="Titel und Spalten" onTake={take} onClose={onClose}>
      <TextField
        label="Titel"
        maxLength={500}
        value={title}
        error={error.title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {columns.map((column, index) => (
        <ColumnFields
          key={column.key}
          number={index + 1}
          column={column}
          columns={columns}
          onChange={(next) => setColumns(columns.map((one, at) => (at === index ? next : one)))}
          onUp={index === 0 ? null : () => setColumns(moved(columns, index, -1))}
          onDown={index === columns.length - 1 ? null : () => setColumns(moved(columns, index, 1))}
          onRemove={columns.length === 1 ? null : () => setColumns(columns.filter((_, at) => at !== index))}
        />
      ))}
      {error.columns && (
        <p className="kern-error" role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{error.columns}</span>
        </p>
      )}
      {columns.length < MOST && (
        <Button
          onClick={() =>
            setColumns([...columns, { kind: 'betrag', key: newId(), label: `Spalte ${columns.length + 1}` }])
          }
        >
          Spalte hinzufügen
        </Button>
      )}
    </FormDialog>
  );
}
