/** A table of the portal as a file: numbers as exact numbers in German format, text always as text, never a formula; the same bytes for the same table. */
import { writeCsv } from 'hucre/csv';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { Decimal } from 'decimal.js';
import { readNumber } from '#domain/import/read-number.js';
import { formatNumber, shortDate } from '#domain/shared/german.js';
import { FORMULA_START } from './read-csv.js';

export const SHEET_FORMATS = ['xlsx', 'ods', 'csv'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

export interface TableColumn {
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date';
  /** Printed digits after the comma; without it as many as each value has. */
  readonly decimals?: number | undefined;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  /**
   * Numbers as decimal string (`1.234` is 1,234; one with a comma is read as German), days as `YYYY-MM-DD`, moments as `YYYY-MM-DDTHH:MM` by the
   * clock of the reader; what is none of them („X“) stays text.
   */
  readonly rows: readonly (readonly (string | null)[])[];
}

export const MIME_TYPES: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
};

export async function writeTable(table: Table, format: SheetFormat): Promise<Uint8Array> {
  if (format === 'csv') return csv(table);
  if (format === 'ods') return writeOds({ sheets: [toSheet(table, storable)], properties: UNDATED });
  return writeXlsx({
    sheets: [toSheet(table, (text) => storable(text).replace(ESCAPE_LIKE, '_x005F_'))],
    properties: UNDATED,
  });
}

/** Otherwise the moment of writing stands in the file. */
const UNDATED = { created: new Date(0), modified: new Date(0) };

function csv({ columns, rows }: Table): Uint8Array {
  const lines = [
    columns.map(({ label }) => guarded(label)),
    ...rows.map((row) => columns.map((column, c) => csvText(column, row[c] ?? ''))),
  ];
  return new TextEncoder().encode(writeCsv(lines, { delimiter: ';', bom: true, quoteStyle: 'all' }));
}

/** Spreadsheet programs read a comma and a plain minus as a number, our printed minus not. */
function csvText(column: TableColumn, text: string): string {
  if (text === '') return '';
  const value = valueOf(column, text);
  if (typeof value === 'string') return guarded(value);
  if ('day' in value) return [shortDate(value.day), ...(value.time === undefined ? [] : [value.time])].join(' ');
  return formatNumber(value.number, { decimals: column.decimals }).replaceAll('.', '').replace('\u2212', '-');
}

const guarded = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** XLSX reads „_x0041_“ as „A“; the underscore itself has to be written like that. */
const ESCAPE_LIKE = /_(?=x[\da-f]{4}_)/gi;

function toSheet({ title, columns, rows }: Table, written: (text: string) => string): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const values = rows.map((row, r) =>
    columns.map((column, c): CellValue => {
      const value = valueOf(column, row[c] ?? '');
      if (typeof value === 'string') return value === '' ? null : written(value);
      const cell = 'day' in value ? new Date(`${value.day}T${value.time ?? '00:00'}:00Z`) : Number(value.number);
      const numFmt = 'day' in value ? dayFormat(value.time) : numberFormat(column.decimals ?? decimalsOf(value.number));
      cells.set(`${r + 1},${c}`, { value: cell, type: 'day' in value ? 'date' : 'number', style: { numFmt } });
      return cell;
    }),
  );
  columns.forEach(({ label }, c) =>
    cells.set(`0,${c}`, { value: written(label), type: 'string', style: { font: { bold: true } } }),
  );
  return {
    name: sheetName(title),
    rows: [columns.map(({ label }) => written(label)), ...values],
    columns: columns.map(({ label }, c) => ({ width: widthOf([label, ...rows.map((row) => row[c] ?? '')]) })),
    cells,
    freezePane: { rows: 1 },
  };
}

type Value = string | { readonly number: string } | Moment;
/** `time` is absent where the whole day is meant. */
interface Moment {
  readonly day: string;
  readonly time?: string;
}

/** What does not fit into the 15 digits of a spreadsheet stays text: exact before convenient. */
function valueOf({ kind }: TableColumn, text: string): Value {
  if (kind === 'date') return momentOf(text) ?? text;
  if (kind === 'text' || text === '') return text;
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? text : plainNumber(text);
  return number !== null && isKept(number) ? { number } : text;
}

/** Up to 15 digits come back as they went in. */
const isKept = (number: string): boolean =>
  number.length <= 15 || new Decimal(number).eq(new Decimal(Number(number).toPrecision(15)));

/** A printed number with a unit is words: the unit would be lost. */
function plainNumber(text: string): string | null {
  const reading = readNumber(text);
  return reading.kind === 'value' && reading.unit === undefined ? reading.value : null;
}

function momentOf(text: string): Moment | null {
  const [day = '', time, ...more] = text.split('T');
  if (!isDay(day) || day < FIRST_DAY || more.length > 0) return null;
  if (time === undefined) return { day };
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? { day, time } : null;
}

const dayFormat = (time: string | undefined): string => (time === undefined ? 'dd.mm.yyyy' : 'dd.mm.yyyy hh:mm');
const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;
const numberFormat = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);

/** Before it spreadsheet programs count the days differently: Excel knows a 29 February 1900, and nothing before that year. */
const FIRST_DAY = '1900-03-01';

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** XML knows no control characters. */
const storable = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '');

const sheetName = (title: string): string =>
  storable(title)
    .replace(/[[\]:*?/\\\s]+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '')
    .slice(0, 31)
    .replace(/['\s\p{Cs}]+$/u, '') || 'Tabelle';

/** In characters, so that a line of text is readable and a long one does not push the rest away. */
const widthOf = (texts: readonly string[]): number =>
  Math.min(60, Math.max(10, ...texts.map((text) => Math.min(text.length, 60) + 2)));
