/** Planning tables and charts that come through the clipboard, read with distrust: only what has the right form gets in. */
import type { ChartData } from '#domain/document/planning-blocks.js';
import { cleanLine, cleanText } from './clean-text.js';
import type { ChartBlockData, PlanningData } from './from-editor.js';

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const KEY = /^[A-Za-z0-9_-]{1,64}$/;
const keysOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && KEY.test(one)) : [];
const given = <K extends string>(name: K, value: unknown): { [key in K]?: string } => {
  const text = typeof value === 'string' ? cleanLine(value) : undefined;
  return (text === undefined ? {} : { [name]: text }) as { [key in K]?: string };
};
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === value);

export const PARTS = ['kennzahlen', 'ziele', 'budget', 'personal', 'eintrittsplanung', 'handlungsfelder'] as const;
export const COLUMNS = [
  'vorjahr',
  'veraenderung',
  'mittel',
  'begruendung',
  'wirkung',
  'monate',
  'quelle',
  'rechtsgrundlage',
] as const;
export const CHARTS = ['balken', 'linie', 'gestapelt', 'anteile', 'organigramm'] as const;

export function readPlanning(value: unknown): PlanningData | null {
  if (!isObject(value)) return null;
  const part = oneOf(PARTS, value['part']);
  if (part === undefined) return null;
  const [keys, show] = [keysOf(value['keys']), keysOf(value['show'])];
  const [table] = keysOf([value['table']]);
  return {
    part,
    ...given('title', value['title']),
    ...(keys.length > 0 ? { keys: keys.slice(0, 300) } : {}),
    ...(table === undefined ? {} : { table }),
    ...(show.length > 0 ? { show: COLUMNS.filter((column) => show.includes(column)) } : {}),
    ...given('source', value['source']),
    ...given('createdBy', value['createdBy']),
    ...given('note', value['note']),
  };
}

export function readChart(value: unknown): ChartBlockData | null {
  if (!isObject(value)) return null;
  const chart = oneOf(CHARTS, value['chart']);
  const data = readData(value['data']);
  const { title } = given('title', value['title']);
  if (chart === undefined || data === null || title === undefined) return null;
  const alt = typeof value['alt'] === 'string' ? cleanText(value['alt']).slice(0, 2000) : '';
  return {
    chart,
    data,
    title,
    ...(alt.trim() === '' ? {} : { alt }),
    ...given('source', value['source']),
    ...given('createdBy', value['createdBy']),
    ...given('note', value['note']),
  };
}

function readData(value: unknown): ChartData | null {
  if (!isObject(value)) return null;
  const [keys, show] = [keysOf(value['keys']).slice(0, 60), value['show']];
  switch (value['from']) {
    case 'kennzahlen':
      if (keys.length === 0) return null;
      return { from: 'kennzahlen', keys, ...(value['withComparison'] === true ? { withComparison: true } : {}) };
    case 'table': {
      const [block] = keysOf([value['block']]);
      const columns = keysOf(value['columns']).slice(0, 20);
      return block === undefined ? null : { from: 'table', block, ...(columns.length > 0 ? { columns } : {}) };
    }
    case 'budget':
      return { from: 'budget', show: oneOf(['verwaltung', 'eingliederung', 'gesamt'] as const, show) ?? 'gesamt' };
    case 'personal':
      return { from: 'personal', show: oneOf(['bereiche', 'traeger', 'geschlecht'] as const, show) ?? 'bereiche' };
    case 'eintrittsplanung':
      return {
        from: 'eintrittsplanung',
        show: oneOf(['eintritte', 'mittel'] as const, show) ?? 'eintritte',
        ...(keys.length > 0 ? { keys } : {}),
      };
    case 'organigramm':
      return readNodes(value['nodes']);
    default:
      return null;
  }
}

function readNodes(value: unknown): ChartData | null {
  const nodes = (Array.isArray(value) ? value : []).filter(isObject).flatMap((node) => {
    const [key] = keysOf([node['key']]);
    const { label } = given('label', node['label']);
    const [parent] = keysOf([node['parent']]);
    return key === undefined || label === undefined
      ? []
      : [{ key, label, ...given('note', node['note']), ...(parent === undefined ? {} : { parent }) }];
  });
  return nodes.length === 0 ? null : { from: 'organigramm', nodes: nodes.slice(0, 80) };
}
