/** The lines of a Bedarfsschätzung as its grid shows them: what can be estimated, what the team wrote, sums of parts and of all. */
import type { Relation } from '../figures/eintrittsplanung/entry-rows.js';
import type { Estimable, NeedRow, SheetView } from './bedarf-queries.js';

/** One row as it is kept while it is written: the key makes it the same row for everybody. */
export interface Estimate {
  readonly key: string;
  readonly eintritte: number | null;
  readonly mittel?: string;
  readonly bemerkung?: string;
}

export interface SheetLine {
  readonly key: string;
  readonly label: string;
  readonly instrument: Estimable | null;
  readonly estimate: Estimate;
  readonly depth: number;
  readonly relation: Relation | null;
  /** Computed: of the parts, or of all; it cannot be written. */
  readonly sum: { readonly value: number | null; readonly of: readonly number[] } | null;
}

/** No instrument can have this key. */
export const TOTAL = ':gesamt';

export const estimatesOf = (rows: readonly NeedRow[]): Estimate[] =>
  rows.map(({ instrument, eintritte, mittel, bemerkung }) => ({
    key: instrument,
    eintritte,
    ...(mittel === undefined ? {} : { mittel }),
    ...(bemerkung === undefined ? {} : { bemerkung }),
  }));

export const toSend = (estimates: readonly Estimate[]): NeedRow[] =>
  estimates.map(({ key, ...rest }) => ({ instrument: key, ...rest }));

const none = (key: string): Estimate => ({ key, eintritte: null });

const isBelow = (line: Estimable, key: string): boolean => line.parent?.key === key && line.parent.relation === 'davon';

/** @param estimates typed or saved; what is proposed beyond the planning comes after it, then Gesamt */
export function sheetLines(
  { instruments, rows }: Pick<SheetView, 'instruments' | 'rows'>,
  estimates: readonly Estimate[],
): SheetLine[] {
  const byKey = new Map(estimates.map((estimate) => [estimate.key, estimate]));
  const all = new Map(instruments.map((instrument) => [instrument.key, instrument]));
  const depthOf = (instrument: Estimable, passed: readonly string[] = []): number => {
    const parent = instrument.parent && all.get(instrument.parent.key);
    return parent && !passed.includes(parent.key) ? 1 + depthOf(parent, [...passed, parent.key]) : 0;
  };
  const numbersBelow = (key: string): number[] =>
    instruments
      .filter((instrument) => isBelow(instrument, key))
      .flatMap((part) => (part.ofParts ? numbersBelow(part.key) : (byKey.get(part.key)?.eintritte ?? [])));
  const shown = instruments.filter(({ key, planned }) => planned || byKey.has(key));
  const lines = shown.map((instrument): SheetLine => ({
    key: instrument.key,
    label: instrument.label,
    instrument,
    estimate: byKey.get(instrument.key) ?? none(instrument.key),
    depth: depthOf(instrument),
    relation: (instrument.parent?.relation as Relation | undefined) ?? null,
    sum: instrument.ofParts ? summed(numbersBelow(instrument.key)) : null,
  }));
  const gone = estimates
    .filter(({ key }) => !all.has(key))
    .map((estimate): SheetLine => ({
      key: estimate.key,
      label: rows.find(({ instrument }) => instrument === estimate.key)?.label ?? estimate.key,
      instrument: null,
      estimate,
      depth: 0,
      relation: null,
      sum: null,
    }));
  const counted = [...lines, ...gone].flatMap(({ sum, relation, estimate }) =>
    sum !== null || relation === 'darunter' ? [] : (estimate.eintritte ?? []),
  );
  const total: SheetLine = {
    key: TOTAL,
    label: 'Gesamt',
    instrument: null,
    estimate: none(TOTAL),
    depth: 0,
    relation: null,
    sum: summed(counted),
  };
  return [...lines, ...gone, total];
}

const summed = (of: readonly number[]): NonNullable<SheetLine['sum']> => ({
  value: of.length === 0 ? null : of.reduce((a, b) => a + b, 0),
  of,
});

/** The estimates with one line written; a line without anything goes, unless it is a proposal that would vanish with it. */
export function withLine(estimates: readonly Estimate[], line: SheetLine): Estimate[] {
  const { estimate, instrument } = line;
  const empty =
    estimate.eintritte === null && estimate.mittel === undefined && (estimate.bemerkung ?? '').trim() === '';
  const known = estimates.some(({ key }) => key === line.key);
  if (empty && instrument?.planned !== false) return estimates.filter(({ key }) => key !== line.key);
  return known ? estimates.map((old) => (old.key === line.key ? estimate : old)) : [...estimates, estimate];
}

/** How many instruments have a number, and the names of those without one. */
export function completeness(lines: readonly SheetLine[]): { done: number; open: string[] } {
  const own = lines.filter(({ key, sum, instrument }) => key !== TOTAL && sum === null && instrument?.planned === true);
  return {
    done: lines.filter(({ sum, estimate }) => sum === null && estimate.eintritte !== null).length,
    open: own.filter(({ estimate }) => estimate.eintritte === null).map(({ label }) => label),
  };
}

/** Whether the person can write in the sheet now, or why not. */
export function writable({ actions, state, stateLabel, mine, ownerName }: SheetView): {
  editable: boolean;
  reasons: string[];
} {
  const writes = actions.filter(({ event }) => event === 'startEstimating' || event === 'save');
  if (writes.some(({ allowed }) => allowed)) return { editable: true, reasons: [] };
  if (!mine) return { editable: false, reasons: [`Diese Bedarfsschätzung gibt ${ownerName} ab.`] };
  const reasons = writes.flatMap((action) => action.reasons);
  if (reasons.length > 0) return { editable: false, reasons };
  return {
    editable: false,
    reasons: [
      state === 'eingereicht'
        ? 'Die Bedarfsschätzung ist eingereicht. Ist etwas zu ändern, bitten Sie die Bereichsleitung oder das Controlling, sie zurückzugeben.'
        : `Die Bedarfsschätzung ist ${stateLabel}; an ihr ändert sich nichts mehr.`,
    ],
  };
}
