/** The first rows of the sheet as they were read, with the letters and numbers of the spreadsheet; chosen columns and the row of headings are named. */
import { useId } from 'react';
import type { UploadedSheet } from './import-queries.js';
import { columnLetters, ROLES, type SettingsForm } from './settings.js';

/** Wider sheets exist; their columns can be chosen all the same. */
const SHOWN = 30;

export function SampleTable({ sheet, form }: { readonly sheet: UploadedSheet; readonly form: SettingsForm }) {
  const id = useId();
  const columns = Array.from({ length: Math.min(SHOWN, sheet.columns) }, (_, column) => ({
    column,
    role: ROLES.find(({ role }) => form.columns[role] === String(column))?.label,
  }));
  return (
    <div className="kern-table-responsive table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="kern-table kern-table--small">
        <caption className="kern-title" id={id}>
          So beginnt das Blatt „{sheet.name}“
        </caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            <th scope="col" className="kern-table__header">
              Zeile
            </th>
            {columns.map(({ column, role }) => (
              <th scope="col" className="kern-table__header" key={column}>
                {columnLetters(column)}
                {role && ` – ${role}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {sheet.sample.map((row, index) => {
            const heads = String(index + 1) === form.headerRow.trim();
            return (
              <tr className="kern-table__row" key={index}>
                <th scope="row" className="kern-table__header">
                  {index + 1}
                  {heads && ' (Überschriften)'}
                </th>
                {columns.map(({ column }) => (
                  <td className="kern-table__cell" key={column}>
                    {heads ? <strong>{row[column] ?? ''}</strong> : (row[column] ?? '')}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
