/** XLSX as grids: visible sheets, formulas by the value the file keeps, days by their format, percentages as shown. */
import { zipSync } from 'fflate';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { Cell, Sheet } from '#domain/import/grid.js';
import { dayCell, numberCell, textCell } from './cells.js';
import type { Parts } from './unpack.js';
import { broken, tooLarge } from './unreadable-file.js';

/** The checked parts are packed again, so that the reader sees nothing else of the upload. @throws UnreadableFile */
export async function xlsxSheets(parts: Parts): Promise<Sheet[]> {
  const book = await readXlsx(zipSync({ ...parts }, { level: 0 }), {
    readStyles: true,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  }).catch((error: unknown) => {
    throw /over the \d+ limit/.test(String(error)) ? tooLarge() : broken();
  });
  return book.sheets.map(toSheet);
}

function toSheet({ name, rows, cells }: Workbook['sheets'][number]): Sheet {
  return {
    name,
    rows: rows.map((row, r) =>
      row.map((value, c): Cell => {
        if (value === null || value === undefined) return null;
        if (typeof value === 'string') return textCell(value);
        if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
        if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayCell(value.toISOString());
        return numberCell(value, shownWith(cells?.get(`${r},${c}`)?.style?.numFmt));
      }),
    ),
  };
}

/** A % in quotes is only text behind the number; € is a unit wherever it stands, unless more words make it another one („Mio. €“, „€/Monat“). */
function shownWith(format: string | undefined): 'percent' | 'euro' | undefined {
  if (format === undefined) return undefined;
  if (format.replace(/"[^"]*"|\\./g, '').includes('%')) return 'percent';
  return /^(?:€|EUR|Euro)$/i.test(wordsOf(format)) ? 'euro' : undefined;
}

/** What stands beside the digits of a positive number: without colours, conditions, fillers and the digits themselves. */
const wordsOf = (format: string): string =>
  (format.split(';')[0] ?? '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]|[_*]./g, '')
    .replace(/["\\]/g, '')
    .replace(/[#0?.,\s]+/g, '');
