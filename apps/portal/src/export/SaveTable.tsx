/** „Tabelle speichern: XLSX, ODS, CSV“ below a table; what makes the file is loaded with the first click. */
import '../styles/save-table.css';
import { useRef, useState, type ReactNode } from 'react';
import { Failure } from '../ui/Failure.js';
import type { SheetFormat } from './save-table.js';
import type { TableContent } from './table-content.js';

/** A table of the page with its way into a spreadsheet below. */
export function SaveableTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      {children}
      <SaveTable name={name} table={() => place.current?.querySelector('table')} />
    </div>
  );
}

export interface SaveTableProps {
  /** Named to screen readers, e.g. „Personen“. */
  readonly name: string;
  readonly table: () => HTMLTableElement | TableContent | null | undefined;
}

const FORMATS: readonly (readonly [SheetFormat, string])[] = [
  ['xlsx', 'Excel (XLSX)'],
  ['ods', 'ODS'],
  ['csv', 'CSV'],
];

export function SaveTable({ name, table }: SaveTableProps) {
  const [error, setError] = useState<unknown>(null);
  const save = async (format: SheetFormat): Promise<void> => {
    const content = table();
    if (!content) return;
    setError(null);
    try {
      await (await import('./save-table.js')).saveTable(content, format);
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <div className="save-table" role="group" aria-label={`Tabelle „${name}“ speichern`}>
      <span aria-hidden="true">Tabelle speichern:</span>
      {FORMATS.map(([format, label]) => (
        <button key={format} type="button" className="save-table__format" onClick={() => void save(format)}>
          {label}
        </button>
      ))}
      <Failure error={error} />
    </div>
  );
}
