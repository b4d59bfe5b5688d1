/** „Tabelle speichern: XLSX, ODS, CSV“; what makes the file is loaded with the first click. */
import '../styles/save-table.css';
import { useState } from 'react';
import { Failure } from '../ui/Failure.js';
import type { SheetFormat } from './save-table.js';
import type { TableContent } from './table-content.js';

export interface SaveBarProps {
  /** Named to screen readers, e.g. „Personen“. */
  readonly name: string;
  /** What is saved where no table stands on the page, or more than the one above: „Alle Runden“ (als Tabelle speichern). */
  readonly list?: string;
  /** The table as it stands on the page, or what stands in a list; of a list that is shown in parts, the whole. */
  readonly table: () => HTMLTableElement | TableContent | null | undefined | Promise<TableContent>;
}

const FORMATS: readonly (readonly [SheetFormat, string])[] = [
  ['xlsx', 'Excel (XLSX)'],
  ['ods', 'ODS'],
  ['csv', 'CSV'],
];

export function SaveBar({ name, list, table }: SaveBarProps) {
  const [busy, setBusy] = useState<SheetFormat | null>(null);
  const [error, setError] = useState<unknown>(null);
  const save = async (format: SheetFormat): Promise<void> => {
    if (busy !== null) return;
    setBusy(format);
    setError(null);
    try {
      const content = await table();
      if (content) await (await import('./save-table.js')).saveTable(content, format);
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(null);
    }
  };
  return (
    <>
      <div className="save-table__formats" role="group" aria-label={`Tabelle „${name}“ speichern`}>
        <span aria-hidden="true">{list === undefined ? 'Tabelle' : `${list} als Tabelle`} speichern:</span>
        {FORMATS.map(([format, label]) => (
          <button
            key={format}
            type="button"
            className="save-table__format"
            aria-busy={busy === format || undefined}
            onClick={() => void save(format)}
          >
            {label}
          </button>
        ))}
      </div>
      <Failure error={error} title="Die Tabelle ist nicht gespeichert" />
    </>
  );
}
