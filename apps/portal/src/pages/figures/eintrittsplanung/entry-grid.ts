/** The lines of the grid: every row of the Eintrittsplanung with what is computed of it, and Gesamt as the last one. */
import type { EintrittsZeile } from '#domain/document/figures.js';
import {
  ENTRY_NUMBERS,
  type Change,
  type ComputedEintrittsplanung,
  type EntryNumber,
  type EntryRow,
  type NumberCell,
} from '#domain/planning/computed.js';
import { incompleteSums } from '#domain/planning/incomplete-sums.js';
import type { FiguresView } from '../../../figures/figure-queries.js';

export type Finding = { readonly severity: 'blocks' | 'warns'; readonly message: string };

export interface GridRow {
  readonly key: string;
  /** null: the line Gesamt. */
  readonly entry: EintrittsZeile | null;
  readonly computed: EntryRow | null;
  readonly cells: Readonly<Record<EntryNumber, NumberCell | null>>;
  /** Instruments that a number of Gesamt lacks. */
  readonly incomplete: Readonly<Record<EntryNumber, readonly string[]>> | null;
  readonly change: Change | null;
  /** January first; null: none. */
  readonly months: readonly number[] | null;
  /** The months are those of the parts. */
  readonly monthsOfParts: boolean;
}

/** No row can have this key. */
export const TOTAL = ':gesamt';

const partsOf = (rows: readonly EintrittsZeile[], key: string): EintrittsZeile[] =>
  rows.filter(({ parent }) => parent?.key === key && parent.relation === 'davon');

export function gridRows(rows: readonly EintrittsZeile[], computed: ComputedEintrittsplanung): GridRow[] {
  const lines = computed.rows.flatMap((row): GridRow[] => {
    const entry = rows[row.index];
    if (!entry) return [];
    const parts = partsOf(rows, row.key);
    return [
      {
        key: row.key,
        entry,
        computed: row,
        cells: row.cells,
        incomplete: null,
        change: row.change,
        months: entry.monate ?? null,
        monthsOfParts: parts.length > 0 && parts.every(({ monate }) => monate !== undefined),
      },
    ];
  });
  if (lines.length === 0) return [];
  const tops = lines.flatMap(({ computed: row, months }) => (row?.parent === null && months ? [months] : []));
  const { cells, incomplete, change } = computed.total;
  const months =
    tops.length === 0
      ? null
      : Array.from({ length: 12 }, (_, month) => tops.reduce((sum, one) => sum + (one[month] ?? 0), 0));
  return [
    ...lines,
    { key: TOTAL, entry: null, computed: null, cells, incomplete, change, months, monthsOfParts: true },
  ];
}

/** Whom Gesamt leaves out in the columns that are shown. */
export const leftOut = (
  { cells, incomplete }: ComputedEintrittsplanung['total'],
  columns: readonly { readonly key: string; readonly label: string }[],
): string | undefined =>
  incompleteSums(
    columns.flatMap(({ key, label }) => {
      const number = ENTRY_NUMBERS.find((name) => name === key);
      return number ? [{ label, without: incomplete[number], sum: cells[number] }] : [];
    }),
  );

/** The row with a number of one column; null takes it out. */
export function withNumber(row: EintrittsZeile, column: EntryNumber, value: string | null): EintrittsZeile {
  switch (column) {
    case 'istVorjahr':
    case 'plan':
      return { ...row, [column]: value === null ? null : Number(value) };
    case 'planVorjahr':
    case 'frauenPlan': {
      const { [column]: _, ...rest } = row;
      return value === null ? rest : { ...rest, [column]: Number(value) };
    }
    case 'mittelVorjahr':
    case 'mittelPlan': {
      const { [column]: _, ...rest } = row;
      return value === null ? rest : { ...rest, [column]: value };
    }
  }
}

/** A month that is emptied is none; when the last one goes, the row has no months. */
export function withMonth(row: EintrittsZeile, month: number, value: string | null): EintrittsZeile {
  const { monate = Array.from({ length: 12 }, () => 0), ...rest } = row;
  const next = monate.map((old, at) => (at === month ? Number(value ?? 0) : old));
  return value === null && next.every((one) => one === 0) ? rest : { ...rest, monate: next };
}

type ServerFinding = {
  readonly rule: string;
  readonly severity: 'blocks' | 'warns';
  readonly message: string;
  readonly where: string;
  readonly place: { readonly part: string | null; readonly rowKey: string | null };
  readonly override: unknown;
};

/** R21 is told by the row itself, without waiting for the server, which only knows whether it blocks. */
const TOLD_HERE = 'R21';
const COLUMNS = ['istVorjahr', 'planVorjahr', 'plan', 'mittelVorjahr', 'mittelPlan', 'frauenPlan', 'monate'];

/** What the server found, by row and column; what is not about one column stands at the plan, what is about all rows at their money. */
export function findingsByCell(findings: readonly ServerFinding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const { rule, severity, message, where, place, override } of findings) {
    if (place.part !== 'eintrittsplanung' || override !== null) continue;
    if (rule === TOLD_HERE) {
      found.set(`${place.rowKey ?? ''}/${TOLD_HERE}`, { severity, message });
      continue;
    }
    const last = where.split('/').at(-1) ?? '';
    const column = COLUMNS.includes(last) ? last : place.rowKey === null ? 'mittelPlan' : 'plan';
    const cell = `${place.rowKey ?? TOTAL}/${column}`;
    const other = found.get(cell);
    found.set(cell, {
      severity: other?.severity === 'blocks' ? 'blocks' : severity,
      message: other ? `${other.message} ${message}` : message,
    });
  }
  return found;
}

/** „Begründung und erwartete Wirkung fehlen.“ */
export const missingWords = (missing: EntryRow['missing']): string =>
  missing.length === 2
    ? 'Begründung und erwartete Wirkung fehlen.'
    : missing[0] === 'begruendung'
      ? 'Die Begründung fehlt.'
      : 'Die erwartete Wirkung fehlt.';

/** What is to be said of a cell. */
export function markOf(row: GridRow, column: string, found: ReadonlyMap<string, Finding>): Finding | null {
  const server = found.get(`${row.key}/${column}`) ?? null;
  const { strong, missing, change, monate } = row.computed ?? {};
  if (column === 'plan' && strong && change && missing && missing.length > 0) {
    const own = `Starke Änderung (${change.absoluteText}, ${change.relativeText}): ${missingWords(missing)}`;
    const blocks = [server, found.get(`${row.key}/${TOLD_HERE}`)].some((one) => one?.severity === 'blocks');
    return { severity: blocks ? 'blocks' : 'warns', message: server ? `${own} ${server.message}` : own };
  }
  if (column === 'monate' && monate?.difference && monate.difference.value !== '0' && !server)
    return {
      severity: 'warns',
      message: `Die Monate ergeben zusammen ${monate.sum.text}, geplant sind ${row.cells.plan?.text ?? ''}.`,
    };
  return server;
}

/** The figures that a page may take as they are stored. */
export const storedRows = (view: FiguresView): readonly EintrittsZeile[] =>
  view.eintrittsplanung as readonly EintrittsZeile[];
