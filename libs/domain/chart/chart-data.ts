/** From the data a chart names to what it shows: every value exact and in the words in which it is printed elsewhere. */
import type { ChartBlock } from '../document/blocks.js';
import type { ProgrammeFigures, References } from '../document/references.js';
import type { EntryNumber, NumberCell, StaffRow } from '../planning/computed.js';
import { computedEintrittsplanung } from '../planning/eintrittsplanung.js';
import { computedPersonal } from '../planning/personal.js';
import { budgetContent } from './budget-content.js';
import type { ChartContent, ChartSeries, ChartValue, ValuesContent } from './chart-content.js';
import { hasValues, NOTHING, numberValue } from './chart-content.js';
import { kennzahlenContent } from './kennzahlen-content.js';
import { tableContent } from './table-content.js';

export function chartContent(
  references: References,
  { chart, data }: Pick<ChartBlock, 'chart' | 'data'>,
): ChartContent {
  switch (data.from) {
    case 'organigramm':
      return { kind: 'tree', nodes: data.nodes };
    case 'kennzahlen':
      return trimmed(kennzahlenContent(references, data, chart === 'linie'));
    case 'table':
      return trimmed(tableContent(references, data, chart === 'linie'));
    case 'budget':
      return trimmed(budgetContent(references.figures, data.show));
    case 'personal':
      return trimmed(personalContent(references.figures, data.show));
    case 'eintrittsplanung':
      return trimmed(planContent(references.figures, data));
  }
}

/** A series in which nothing is known is none. */
function trimmed(content: ValuesContent): ValuesContent {
  if (!hasValues(content)) return { ...content, categories: [], series: [] };
  return { ...content, series: content.series.filter(({ values }) => values.some((value) => value !== NOTHING)) };
}

const GROUPS = { bereiche: 'Bereich', traeger: 'Träger', geschlecht: 'Geschlecht' } as const;
const MEASURES = [
  { key: 'vzae', unit: 'VZÄ' },
  { key: 'koepfe', unit: 'Köpfe' },
  { key: 'stellen', unit: 'Stellen' },
  { key: 'prozent', unit: '%' },
] as const;

/** The first measure that all entries have, else the first that one has. */
function personalContent({ personal }: ProgrammeFigures, show: keyof typeof GROUPS): ValuesContent {
  const rows = personal ? computedPersonal(personal)[show].rows : [];
  const valueOf = ({ cells, prozent }: StaffRow, key: (typeof MEASURES)[number]['key']): NumberCell | null =>
    key === 'prozent' ? prozent : cells[key];
  const { key, unit } =
    MEASURES.find((measure) => rows.every((row) => valueOf(row, measure.key) !== null)) ??
    MEASURES.find((measure) => rows.some((row) => valueOf(row, measure.key) !== null)) ??
    MEASURES[0];
  const values = rows.map((row) => numberValue(valueOf(row, key)));
  return {
    kind: 'values',
    heading: GROUPS[show],
    categories: rows.map(({ label }) => label),
    series: [{ label: unit === '%' ? 'Anteil' : unit, values }],
    unit,
    decimals: digitsIn(values),
    additive: true,
    parts: 'categories',
    overTime: false,
  };
}

const digitsIn = (values: readonly ChartValue[]): number =>
  Math.max(0, ...values.map(({ exact }) => exact?.split('.')[1]?.length ?? 0));

/** The named rows, or all that are no part of another; rows of one level together make a whole. */
function planContent(
  { period: { year }, eintrittsplanung = [], budget }: ProgrammeFigures,
  { show, keys }: { readonly show: 'eintritte' | 'mittel'; readonly keys?: readonly string[] | undefined },
): ValuesContent {
  const all = computedEintrittsplanung(eintrittsplanung, budget).rows;
  const rows = keys
    ? keys.flatMap((key) => all.find((row) => row.key === key) ?? [])
    : all.filter(({ parent }) => parent === null);
  const chosen = new Set(rows.map(({ key }) => key));
  const series = (label: string, column: EntryNumber): ChartSeries => ({
    label,
    values: rows.map(({ cells }) => numberValue(cells[column])),
  });
  return {
    kind: 'values',
    heading: 'Instrument',
    categories: rows.map(({ instrument }) => instrument),
    series:
      show === 'mittel'
        ? [series(String(year - 1), 'mittelVorjahr'), series(`Plan ${year}`, 'mittelPlan')]
        : [series(`Ist ${year - 1}`, 'istVorjahr'), series(`Plan ${year}`, 'plan')],
    unit: show === 'mittel' ? 'EUR' : 'Eintritte',
    decimals: 0,
    additive: rows.every(({ parent }) => parent === null || !chosen.has(parent)),
    parts: 'categories',
    overTime: false,
  };
}
