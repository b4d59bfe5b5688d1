/** Rows and cells of text: as Excel puts them on the clipboard, as they stand in a table of a web page or of Word. */
import type { TableData } from '../from-editor.js';
import { cleanText } from '../clean-text.js';
import { parseNumber } from '../parse-number.js';
import { cellFrom, type Column } from './cell-text.js';

export type Grid = readonly (readonly string[])[];

/** Cells divided by tabs, rows by line ends; a cell in quotation marks may hold both. Null: no table, just text. */
export function gridFromText(text: string): Grid | null {
  const rows: string[][] = [[]];
  let [cell, quoted, started] = ['', false, false];
  const endCell = (): void => {
    rows.at(-1)?.push(cleanText(cell).trim());
    [cell, started] = ['', false];
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (char === '"' && !started) [quoted, started] = [true, true];
    else if (char === '\t') endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else if (char !== '\r') [cell, started] = [cell + char, true];
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) endCell();
  const full = rows.filter((row) => row.length > 0);
  return full.length > 1 || (full[0]?.length ?? 0) > 1 ? full : null;
}

/** Merged cells keep their text in the first place. */
export function gridFromTable(table: HTMLTableElement): Grid {
  const rows: string[][] = [];
  const below = new Map<string, true>();
  [...table.rows].forEach((row, at) => {
    const line: string[] = [];
    for (const cell of row.cells) {
      while (below.has(`${at}:${line.length}`)) line.push('');
      const [wide, high] = [Math.min(cell.colSpan, 20), Math.min(cell.rowSpan, 100)];
      for (let down = 1; down < high; down++)
        for (let right = 0; right < wide; right++) below.set(`${at + down}:${line.length + right}`, true);
      line.push(
        cleanText(cell.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      for (let right = 1; right < wide; right++) line.push('');
    }
    while (below.has(`${at}:${line.length}`)) line.push('');
    rows.push(line);
  });
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const MOST_COLUMNS = 20;
const MOST_ROWS = 2000;

/** The first row names the columns; a column of numbers becomes one. Null: nothing to make a table of. */
export function tableFromGrid(grid: Grid): TableData | null {
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0 || width > MOST_COLUMNS || grid.length > MOST_ROWS) return null;
  const [head = [], ...body] = grid.length > 1 ? grid : [[], ...grid];
  const columns = Array.from({ length: width }, (_, index): Column => {
    const cells = body.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const numeric = index > 0 && cells.length > 0 && cells.every(isNumeric);
    return { key: `s${index + 1}`, label: (head[index] ?? '').slice(0, 200), kind: numeric ? 'number' : 'text' };
  });
  const rows = body.map((row) => ({
    kind: 'data' as const,
    cells: columns.map((column, index) => cellFrom(row[index] ?? '', column, null)),
  }));
  return { table: { columns, rows } };
}

const isNumeric = (cell: string): boolean => ['number', 'suppressed', 'unclear'].includes(parseNumber(cell).kind);
