/** Tables and figures that come through the clipboard, read with distrust: only what has the right form gets in. */
import type { Stand } from '#domain/document/basics.js';
import type { Cell, Table } from '#domain/document/blocks.js';
import { cleanLine, cleanText } from './clean-text.js';
import type { FigureData, TableData } from './from-editor.js';

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const lineOf = (value: unknown): string | undefined => (typeof value === 'string' ? cleanLine(value) : undefined);
const DECIMAL = /^-?\d{1,15}(\.\d{1,6})?$/;
const KEY = /^[A-Za-z0-9_-]{1,64}$/;
const isKey = (value: unknown): value is string => typeof value === 'string' && KEY.test(value);
const digits = (value: unknown): { decimals?: number } =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 6 ? { decimals: value } : {};
const given = <K extends string>(name: K, value: string | undefined): { [key in K]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { [key in K]?: string };

export function readTable(value: unknown): TableData | null {
  if (!isObject(value) || !isObject(value['table'])) return null;
  const { columns, rows } = value['table'];
  if (!Array.isArray(columns) || !Array.isArray(rows) || columns.length === 0 || columns.length > 20) return null;
  const readColumns = columns.filter(isObject).map((column, index): Table['columns'][number] => ({
    key: isKey(column['key']) ? column['key'] : `s${index + 1}`,
    label: typeof column['label'] === 'string' ? cleanText(column['label']).slice(0, 200) : '',
    kind: column['kind'] === 'number' ? 'number' : 'text',
    ...given('unit', lineOf(column['unit'])),
    ...digits(column['decimals']),
    ...(typeof column['width'] === 'number' && column['width'] >= 0.2 && column['width'] <= 20
      ? { width: column['width'] }
      : {}),
  }));
  if (readColumns.length !== columns.length) return null;
  return {
    ...given('title', lineOf(value['title'])),
    table: {
      columns: unlike(readColumns),
      rows: rows
        .filter(isObject)
        .slice(0, 2000)
        .map((row) => readRow(row, columns.length)),
    },
    ...standOf(value['stand']),
    ...given('source', lineOf(value['source'])),
    ...given('createdBy', lineOf(value['createdBy'])),
    ...given('note', lineOf(value['note'])),
    ...partOf(value['part']),
  };
}

const PARTS = ['kennzahlen', 'ziele', 'budget', 'personal', 'eintrittsplanung', 'handlungsfelder'] as const;
const partOf = (value: unknown): Pick<TableData, 'part'> => {
  const part = PARTS.find((known) => known === value);
  return part ? { part } : {};
};

/** Keys of columns must differ. */
function unlike(columns: Table['columns']): Table['columns'] {
  const seen = new Set<string>();
  return columns.map((column) => {
    let key = column.key;
    for (let count = 2; seen.has(key); count++) key = `${column.key.slice(0, 58)}-${count}`;
    seen.add(key);
    return { ...column, key };
  });
}

function readRow(row: Unknown, width: number): Table['rows'][number] {
  const { kind, indent, relation, cells } = row;
  const read = Array.isArray(cells) ? cells.map(readCell) : [];
  return {
    kind: kind === 'sum' || kind === 'heading' ? kind : 'data',
    ...(typeof indent === 'number' && Number.isInteger(indent) && indent >= 0 && indent <= 4 ? { indent } : {}),
    ...(relation === 'davon' || relation === 'darunter' ? { relation } : {}),
    cells: Array.from({ length: width }, (_, index) => read[index] ?? null),
  };
}

function readCell(cell: unknown): Cell {
  if (!isObject(cell)) return null;
  if (typeof cell['text'] === 'string')
    return { text: cleanText(cell['text']), ...(cell['bold'] === true ? { bold: true } : {}) };
  if (isKey(cell['kennzahl'])) return { kennzahl: cell['kennzahl'] };
  const mark = cell['suppressed'];
  if (mark === 'X' || mark === '*' || mark === '.') return { suppressed: mark };
  if (typeof cell['value'] === 'string' && DECIMAL.test(cell['value']))
    return {
      value: cell['value'],
      ...digits(cell['decimals']),
      ...(cell['sign'] === true ? { sign: true } : {}),
      ...given('unit', lineOf(cell['unit'])),
    };
  if (!Array.isArray(cell['values'])) return null;
  const values = cell['values'].filter(isObject).flatMap((one) =>
    typeof one['value'] === 'string' && DECIMAL.test(one['value'])
      ? [
          {
            value: one['value'],
            ...digits(one['decimals']),
            ...given('unit', lineOf(one['unit'])),
            ...given('label', lineOf(one['label'])),
          },
        ]
      : [],
  );
  return values.length >= 2 && values.length <= 4 ? { values } : null;
}

/** A Stand is small; one that is not exactly known is left out. */
function standOf(value: unknown): { stand?: Stand } {
  if (!isObject(value)) return {};
  const { kind, date, year, month, quarter, text } = value;
  const goodYear = typeof year === 'number' && Number.isInteger(year) && year >= 1990 && year <= 2200;
  const line = lineOf(text);
  if (kind === 'day' && typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)) return { stand: { kind, date } };
  if (kind === 'words' && line !== undefined) return { stand: { kind, text: line } };
  if (!goodYear) return {};
  if (kind === 'year' || kind === 'yearAverage') return { stand: { kind, year } };
  if (kind === 'quarter' && typeof quarter === 'number' && [1, 2, 3, 4].includes(quarter))
    return { stand: { kind, year, quarter } };
  if (kind === 'month' && typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12)
    return { stand: { kind, year, month, ...(value['berichtsmonat'] === true ? { berichtsmonat: true } : {}) } };
  return {};
}

export function readFigure(value: unknown): FigureData | null {
  if (!isObject(value)) return null;
  const title = lineOf(value['title']);
  const alt = typeof value['alt'] === 'string' ? cleanText(value['alt']).slice(0, 2000) : '';
  if (title === undefined || alt.trim() === '') return null;
  const image = value['image'];
  const good =
    isObject(image) &&
    (image['mediaType'] === 'image/png' || image['mediaType'] === 'image/jpeg') &&
    typeof image['base64'] === 'string' &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(image['base64']) &&
    typeof image['widthPx'] === 'number' &&
    typeof image['heightPx'] === 'number';
  return {
    title,
    alt,
    ...standOf(value['stand']),
    ...given('source', lineOf(value['source'])),
    ...(good ? { image: image as unknown as NonNullable<FigureData['image']> } : {}),
  };
}
