/** Every sum of a programme, wherever it stands: a whole, its parts, and how they belong together. */
import type { BUDGET_POSITIONS } from '../document/figures.js';
import type { Programme } from '../document/programme.js';
import type { TableBlock } from '../document/blocks.js';
import { isRatio, quantity } from './quantity.js';
import type { Quantity } from './quantity.js';
import type { KennzahlEntry, Placed } from './entries.js';
import { planSums } from './plan-sums.js';
import { isComplementary } from './sum-group.js';
import type { SumGroup, SumKind } from './sum-group.js';
import { standKey } from './stand.js';
import { columnSums } from './table-sums.js';

export function sumGroupsOf(
  programme: Programme,
  kennzahlen: readonly KennzahlEntry[],
  byKey: ReadonlyMap<string, KennzahlEntry>,
  tables: readonly Placed<TableBlock>[],
): SumGroup[] {
  return [
    ...kennzahlSums(kennzahlen, byKey),
    ...budgetSums(programme),
    ...entrySums(programme),
    ...planSums(programme),
    ...tables.flatMap((table) => columnSums(table, byKey)),
  ];
}

function kennzahlSums(kennzahlen: readonly KennzahlEntry[], byKey: ReadonlyMap<string, KennzahlEntry>): SumGroup[] {
  const groups = new Map<string, KennzahlEntry[]>();
  for (const entry of kennzahlen) {
    const { partOf } = entry.kennzahl;
    if (partOf) add(groups, `${partOf.relation} ${partOf.key}`, entry);
  }
  const own = [...groups].flatMap(([name, entries]): SumGroup[] => {
    const [relation = '', key = ''] = name.split(' ');
    const whole = byKey.get(key);
    return whole ? partsOf(whole, entries, relation === 'davon') : [];
  });
  const known = new Set(own.filter(({ kind }) => kind === 'complementary').map(({ whole }) => whole.where));
  return [...own, ...halves(kennzahlen).filter(({ whole }) => !known.has(whole.where))];
}

function partsOf(whole: KennzahlEntry, entries: readonly KennzahlEntry[], complete: boolean): SumGroup[] {
  const same = entries.filter(
    ({ kennzahl }) =>
      kennzahl.unit === whole.kennzahl.unit &&
      (kennzahl.stand === undefined || standKey(kennzahl.stand) === standKey(whole.kennzahl.stand)),
  );
  const parts = same.flatMap(({ quantity: one }) => (one ? [one] : []));
  if (!whole.quantity || parts.length === 0 || (complete && parts.length < entries.length)) return [];
  if (!isRatio(whole.kennzahl.unit) && isComplementary(same.map(genderWords)))
    return [{ kind: 'complementary', whole: whole.quantity, parts }];
  if (!complete && isRatio(whole.kennzahl.unit)) return [];
  return [{ kind: complete ? 'davon' : 'darunter', whole: whole.quantity, parts }];
}

const genderWords = ({ kennzahl }: KennzahlEntry): string =>
  kennzahl.dimensions?.find(({ axis }) => axis === 'Geschlecht')?.value ?? kennzahl.label;

/** Men and women of one figure that nobody declared as its parts. */
function halves(kennzahlen: readonly KennzahlEntry[]): SumGroup[] {
  const groups = new Map<string, KennzahlEntry[]>();
  for (const entry of kennzahlen) {
    const { dimensions = [], kind, stand, unit } = entry.kennzahl;
    if (entry.concept === null || isRatio(unit) || !entry.quantity) continue;
    if (dimensions.length === 0 || (dimensions.length === 1 && dimensions[0]?.axis === 'Geschlecht'))
      add(groups, [entry.concept, kind, unit, standKey(stand)].join('|'), entry);
  }
  return [...groups.values()].flatMap((entries): SumGroup[] => {
    const wholes = entries.filter(({ kennzahl }) => (kennzahl.dimensions ?? []).length === 0);
    const parts = entries.filter((entry) => !wholes.includes(entry));
    const whole = wholes[0]?.quantity;
    return whole && wholes.length === 1 && isComplementary(parts.map(genderWords))
      ? [{ kind: 'complementary', whole, parts: parts.flatMap((part) => (part.quantity ? [part.quantity] : [])) }]
      : [];
  });
}

const POSITION_LABELS: Readonly<Record<(typeof BUDGET_POSITIONS)[number], string>> = {
  'verwaltung/bundEinglMV': 'Mittel nach der Eingliederungsmittelverordnung',
  'verwaltung/umschichtungAusEGT': 'Umschichtung aus dem Eingliederungstitel',
  'verwaltung/kommunalerAnteil': 'Kommunaler Finanzierungsanteil',
  'verwaltung/summe': 'Verwaltungshaushalt',
  'eingliederung/vorbindungen': 'Vorbindungen',
  'eingliederung/neubewilligungen': 'Neubewilligungen',
  'eingliederung/summe': 'Eingliederungsbudget',
  gesamt: 'Gesamtbudget',
};
const BUDGET_SUMS: readonly (readonly [SumKind, BudgetPosition, readonly BudgetPosition[]])[] = [
  [
    'davon',
    'verwaltung/summe',
    ['verwaltung/bundEinglMV', 'verwaltung/umschichtungAusEGT', 'verwaltung/kommunalerAnteil'],
  ],
  ['davon', 'eingliederung/summe', ['eingliederung/vorbindungen', 'eingliederung/neubewilligungen']],
  ['gesamt', 'gesamt', ['verwaltung/summe', 'eingliederung/summe']],
];
export type BudgetPosition = (typeof BUDGET_POSITIONS)[number];
type BudgetYear = NonNullable<Programme['budget']>['plan'];

/** „Verwaltungshaushalt“ for `verwaltung/summe`; `undefined` for what is no position. */
export const budgetLabel = (position: string): string | undefined =>
  (POSITION_LABELS as Readonly<Record<string, string>>)[position];

/** A position of the budget in euro; `null` if it is not stated. */
export function budgetQuantity(year: BudgetYear, at: string, position: BudgetPosition): Quantity | null {
  const [group = '', field] = position.split('/');
  const holder: unknown = (year as Record<string, unknown>)[group];
  const value: unknown = field === undefined ? holder : (holder as Record<string, unknown> | undefined)?.[field];
  if (typeof value !== 'string') return null;
  const step = year.rounding?.find((entry) => entry.position === position)?.step;
  const cents = !/\.00$/.test(value) && value.includes('.');
  return quantity(POSITION_LABELS[position], `${at}/${position}`, cents ? value : value.replace(/\.00$/, ''), {
    unit: 'EUR',
    step,
  });
}

export const budgetYears = ({ budget }: Programme): { year: BudgetYear; at: string }[] =>
  budget
    ? [
        { year: budget.plan, at: '/budget/plan' },
        ...(budget.vorjahr ? [{ year: budget.vorjahr, at: '/budget/vorjahr' }] : []),
        ...(budget.endgueltig ? [{ year: budget.endgueltig, at: '/budget/endgueltig' }] : []),
      ]
    : [];

const budgetSums = (programme: Programme): SumGroup[] =>
  budgetYears(programme).flatMap(({ year, at }) =>
    BUDGET_SUMS.flatMap(([kind, whole, parts]): SumGroup[] => {
      const total = budgetQuantity(year, at, whole);
      const stated = parts.map((part) => budgetQuantity(year, at, part));
      const present = stated.flatMap((part) => (part ? [part] : []));
      return total && present.length === parts.length ? [{ kind, whole: total, parts: present }] : [];
    }),
  );

const ENTRY_COLUMNS = [
  ['istVorjahr', 'Ist Vorjahr', ''],
  ['plan', 'Plan', ''],
  ['mittelVorjahr', 'Mittel Vorjahr', 'EUR'],
  ['mittelPlan', 'Mittel Plan', 'EUR'],
] as const;

/** Columns of the Eintrittsplanung rows below one instrument. */
function entrySums({ eintrittsplanung: rows = [] }: Programme): SumGroup[] {
  const placed = rows.map((row, index) => ({ row, at: `/eintrittsplanung/${index}` }));
  const groups = new Map<string, typeof placed>();
  for (const entry of placed)
    if (entry.row.parent) add(groups, `${entry.row.parent.relation} ${entry.row.parent.key}`, entry);
  return [...groups].flatMap(([name, children]): SumGroup[] => {
    const [relation = '', key = ''] = name.split(' ');
    const parent = placed.find(({ row }) => row.key === key);
    if (!parent) return [];
    const columns = ENTRY_COLUMNS.flatMap(([field, column, unit]) => {
      const read = ({ row, at }: (typeof placed)[number]): Quantity[] => {
        const value = row[field];
        return value === undefined || value === null
          ? []
          : [quantity(row.instrument, `${at}/${field}`, String(value), { unit })];
      };
      const [whole] = read(parent);
      const parts = children.flatMap(read);
      return whole && parts.length === children.length ? [{ whole, parts, column }] : [];
    });
    return columns.map((column) => ({
      ...column,
      kind: relation === 'davon' ? 'davon' : 'darunter',
      siblings: columns.filter((other) => other !== column),
    }));
  });
}

function add<T>(groups: Map<string, T[]>, name: string, entry: T): void {
  const list = groups.get(name);
  if (list) list.push(entry);
  else groups.set(name, [entry]);
}
