/** The Eintrittsplanung as a table: instruments as a tree with davon and darunter, the total of the top rows computed. */
import type { EntryNumber, EntryRow, EntryTotal } from '../planning/computed.js';
import { computedEintrittsplanung } from '../planning/eintrittsplanung.js';
import { incompleteSums } from '../planning/incomplete-sums.js';
import { sumOf } from '../planning/amounts.js';
import { formatNumber } from '../shared/german.js';
import type { PlanningBlock } from './blocks.js';
import type { EintrittsZeile } from './figures.js';
import {
  numberColumn,
  row,
  textColumn,
  withRelation,
  type PlanningColumn,
  type PlanningTable,
} from './planning-table.js';
import type { References } from './references.js';

type Numbers = Pick<EntryTotal, 'cells' | 'change' | 'mittelChange'>;
interface Entry {
  readonly computed: EntryRow;
  readonly stored: EintrittsZeile;
}
type Column = PlanningColumn & {
  readonly text: (entry: Entry) => string;
  /** In the row of the total. */
  readonly total: (total: Numbers, all: readonly Entry[]) => string;
};

export function eintritteTable(
  { figures }: References,
  { keys, show = [] }: Pick<PlanningBlock, 'keys' | 'show'>,
): PlanningTable {
  const stored = figures.eintrittsplanung ?? [];
  const { rows, total } = computedEintrittsplanung(stored, figures.budget);
  const all = rows.flatMap((computed): Entry[] => {
    const own = stored[computed.index];
    return own ? [{ computed, stored: own }] : [];
  });
  const chosen = keys ? keys.flatMap((key) => all.find(({ computed }) => computed.key === key) ?? []) : all;
  const columns = columnsOf(figures.period.year, show, total);
  const depths = new Map<string, number>();
  return {
    columns: [
      textColumn('instrument', 'Instrument', 4),
      ...columns.map(({ text: _t, total: _s, ...column }) => column),
    ],
    rows: [
      ...chosen.map((entry) => {
        const { key, instrument, parent, relation } = entry.computed;
        // Below its parent only if that is shown.
        const above = parent === null ? undefined : depths.get(parent);
        const depth = above === undefined ? 0 : above + 1;
        depths.set(key, depth);
        const label = depth === 0 ? instrument : withRelation([instrument], relation ?? undefined);
        return row([label, ...columns.map(({ text }) => text(entry))], { indent: Math.min(depth, 4) });
      }),
      ...(keys || all.length === 0
        ? []
        : [row(['Gesamt', ...columns.map((column) => column.total(total, all))], { kind: 'sum' })]),
    ],
    note: keys ? undefined : incompleteNote(columns, total, all),
  };
}

function columnsOf(year: number, show: NonNullable<PlanningBlock['show']>, total: EntryTotal): Column[] {
  const asked = (name: (typeof show)[number]) => show.includes(name);
  const before = asked('vorjahr');
  return [
    ...(asked('rechtsgrundlage')
      ? [words('rechtsgrundlage', 'Rechtsgrundlage', 2.4, (row) => row.rechtsgrundlage)]
      : []),
    ...(before && total.cells.planVorjahr ? [count('planVorjahr', `Plan ${year - 1}`)] : []),
    count('istVorjahr', `Ist ${year - 1}`),
    count('plan', `Plan ${year}`),
    {
      ...numberColumn('veraenderung', 'Veränderung', undefined, 1.6),
      text: ({ computed: { change } }) => change?.absoluteText ?? '–',
      total: ({ change }) => change?.absoluteText ?? '–',
    },
    ...(asked('veraenderung')
      ? [
          {
            ...numberColumn('veraenderungProzent', 'Veränderung in %', undefined, 1.6),
            text: ({ computed: { change } }: Entry) => change?.relativeText ?? '–',
            total: ({ change }: Numbers) => change?.relativeText ?? '–',
          },
        ]
      : []),
    ...(asked('mittel') && before ? [count('mittelVorjahr', `Mittel ${year - 1}`, 'EUR')] : []),
    ...(asked('mittel') ? [count('mittelPlan', `Mittel ${year}`, 'EUR')] : []),
    ...(asked('monate') ? MONTHS.map(month) : []),
    ...(asked('begruendung') ? [words('begruendung', 'Begründung', 5, (row) => row.begruendung)] : []),
    ...(asked('wirkung') ? [words('wirkung', 'Erwartete Wirkung', 5, (row) => row.erwarteteWirkung)] : []),
  ];
}

const count = (key: EntryNumber, label: string, unit?: string): Column => ({
  ...numberColumn(key, label, unit, unit === undefined ? 1.2 : 1.6),
  text: ({ computed: { cells } }) => cells[key]?.text ?? '–',
  total: ({ cells }) => cells[key]?.text ?? '–',
});
/** Longer texts are one line each, as a cell holds no line feed. */
const words = (key: string, label: string, width: number, of: (row: EintrittsZeile) => string | undefined): Column => ({
  ...textColumn(key, label, width),
  text: ({ stored }) => (of(stored) ?? '').replace(/\s+/gu, ' '),
  total: () => '',
});

const MONTHS = ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'] as const;
const month = (label: string, index: number): Column => ({
  ...numberColumn(`monat${index + 1}`, label, undefined, 0.8),
  text: ({ stored }) => number(stored.monate?.[index]),
  total: (_total, all) => {
    const known = all.flatMap(({ computed, stored }) =>
      computed.parent === null && stored.monate ? [String(stored.monate[index] ?? 0)] : [],
    );
    return known.length === 0 ? '–' : formatNumber(sumOf(known));
  },
});
const number = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(String(value)));

const isNumber = (key: string, { cells }: EntryTotal): key is EntryNumber => key in cells;

/** A total says whom it leaves out; months are left out together. */
function incompleteNote(columns: readonly Column[], total: EntryTotal, all: readonly Entry[]): string | undefined {
  const withMonths = columns.some(({ key }) => key.startsWith('monat'));
  const top = all.filter(({ computed }) => computed.parent === null).map(({ stored }) => stored);
  const planned = top.filter(({ monate }) => monate !== undefined).length;
  return incompleteSums([
    ...columns.flatMap(({ key, label }) =>
      isNumber(key, total) ? [{ label, without: total.incomplete[key], sum: total.cells[key] }] : [],
    ),
    ...(withMonths
      ? [
          {
            label: 'Monate',
            without: top.filter(({ monate }) => monate === undefined).map(({ instrument }) => instrument),
            sum: planned === 0 ? null : planned,
          },
        ]
      : []),
  ]);
}
