/** Printed tables of a structured part (Eintrittsplanung, budget, staff) say what the data behind them say. */
import type { Table } from '../document/blocks.js';
import type { RawFinding } from './finding.js';
import { quantity } from './quantity.js';
import type { Quantity } from './quantity.js';
import { meets } from './ranges.js';
import type { Reading } from './reading.js';
import { budgetQuantity, budgetYears } from './sum-groups.js';
import type { BudgetPosition } from './sum-groups.js';
import { cellQuantity, isCountColumn, labelOf } from './table-sums.js';
import { quoted } from './words.js';

type Column = Table['columns'][number];
/** The number behind a cell, by the words of its row and its column; `null` if there is none. */
type Data = (row: string, column: Column, alone: boolean) => Quantity | null;

export function tablesEqualData(reading: Reading): RawFinding[] {
  const data: Readonly<Record<string, Data>> = {
    eintrittsplanung: entries(reading),
    budget: budget(reading),
    personal: staff(reading),
  };
  return reading.tables.flatMap(({ value: { part, table }, pointer }) => {
    const find = data[part ?? ''];
    if (!find) return [];
    const columns = table.columns.flatMap((column, index) => (isCountColumn(column) ? [{ column, index }] : []));
    return columns.flatMap(({ column, index }) =>
      table.rows.flatMap((row, n): RawFinding[] => {
        const known = find(labelOf(row), column, columns.length === 1);
        const cell = cellQuantity(table, n, index, pointer, reading.byKey);
        if (!known || cell === null || cell === 'unknown' || meets(cell.range, known.range)) return [];
        return [
          {
            where: cell.where,
            message: `In der Tabelle steht bei ${quoted(cell.label)} (${column.label}) ${cell.text}, hinterlegt ist ${known.text}. Bitte eine der Zahlen berichtigen.`,
            facts: { typed: cell.value.toFixed(), known: known.value.toFixed(), figureAt: known.where },
          },
        ];
      }),
    );
  });
}

const simple = (label: string): string => label.toLowerCase().replace(/[^\p{L}\d]/gu, '');

function entries({ programme: { eintrittsplanung = [] } }: Reading): Data {
  const byName = new Map(eintrittsplanung.map((row, index) => [simple(row.instrument), { row, index }]));
  return (label, column) => {
    const words = `${column.label} ${column.unit ?? ''}`;
    if (/mittel|euro|eur\b|€/iu.test(words)) return null;
    const field = /^ist|vorjahr/iu.test(column.label) ? 'istVorjahr' : /^plan/iu.test(column.label) ? 'plan' : null;
    const found = byName.get(simple(label));
    const value = field === null ? null : found?.row[field];
    return !found || value === null || value === undefined
      ? null
      : quantity(label, `/eintrittsplanung/${found.index}/${field}`, String(value));
  };
}

const POSITIONS: readonly (readonly [RegExp, BudgetPosition])[] = [
  [/^verwaltungs(haushalt|budget)/iu, 'verwaltung/summe'],
  [/umschicht/iu, 'verwaltung/umschichtungAusEGT'],
  [/eingliederungsmittelverordnung|einglmv/iu, 'verwaltung/bundEinglMV'],
  [/kommunaler? (finanzierungs)?anteil/iu, 'verwaltung/kommunalerAnteil'],
  [/^vorbindung/iu, 'eingliederung/vorbindungen'],
  [/^neu(bewilligung|bindung)/iu, 'eingliederung/neubewilligungen'],
  [/^eingliederungs(budget|titel|mittel)\b/iu, 'eingliederung/summe'],
];

/** A column is of the year that it names; the only one is of the plan. Amounts in thousands are left alone. */
function budget({ programme }: Reading): Data {
  const years = budgetYears(programme);
  return (label, column, alone) => {
    const words = `${column.label} ${column.unit ?? ''}`;
    if (/tsd|tausend|mio/iu.test(words)) return null;
    const named = years.find(({ year }) => words.includes(String(year.year)));
    const year = named ?? (alone && !/(19|20)\d\d/u.test(words) ? years[0] : undefined);
    const position = POSITIONS.find(([pattern]) => pattern.test(label))?.[1];
    return year && position ? budgetQuantity(year.year, year.at, position) : null;
  };
}

function staff({ programme: { personal } }: Reading): Data {
  const byName = new Map((personal?.bereiche ?? []).map((row, index) => [simple(row.name), { row, index }]));
  return (label, column) => {
    const found = byName.get(simple(label));
    if (!found || !/vzä|vollzeit/iu.test(`${column.label} ${column.unit ?? ''}`) || found.row.vzae === undefined)
      return null;
    return quantity(label, `/personal/bereiche/${found.index}/vzae`, found.row.vzae, { unit: 'VZÄ' });
  };
}
