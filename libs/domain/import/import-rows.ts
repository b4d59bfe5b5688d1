/** All rows of a sheet against the figures that are there: new, changed, the same, or a problem that names its cell. */
import { cellName } from './grid.js';
import type { CellProblem, ImportedRow, ImportInput, ImportResult } from './import-input.js';
import { matcher } from './match.js';
import { readRow, sameFigure, type RowReading } from './read-row.js';
import type { Kennzahl } from '../document/kennzahl.js';

/** Rows that a message names of those which mean the same Kennzahl. */
const NAMED_ROWS = 5;

/** Rows between two turns: a few milliseconds. */
const AT_ONCE = 100;

export function importRows(input: ImportInput): ImportResult {
  const steps = importSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of some rows, for those who have other things to do meanwhile. */
export function* importSteps(input: ImportInput): Generator<undefined, ImportResult> {
  const match = matcher(input.existing, input.catalogue);
  const readings: RowReading[] = [];
  for (let row = input.mapping.headerRow + 1; row < input.sheet.rows.length; row++) {
    const reading = readRow(input, row, match);
    if (reading) readings.push(reading);
    if (row % AT_ONCE === 0) yield;
  }
  const twice = sameKeys(readings);
  const problems: CellProblem[] = [];
  const rows: ImportedRow[] = [];
  for (const reading of readings) {
    const others = twice.get(reading.kennzahl?.key ?? '') ?? [];
    problems.push(...reading.problems);
    if (others.length > 1) problems.push(alike(input, reading, others));
    rows.push({
      row: reading.row + 1,
      status: reading.kennzahl === null || others.length > 1 ? 'problem' : statusOf(reading.kennzahl, reading.before),
      kennzahl: reading.kennzahl,
      before: reading.before,
      recognised: reading.recognised,
    });
    if (rows.length % AT_ONCE === 0) yield;
  }
  return { rows, problems };
}

/** Of thousands that are alike only the first are looked at: each row would walk through all the others. */
function alike({ mapping }: ImportInput, { row }: RowReading, others: readonly number[]): CellProblem {
  const named = others.slice(0, NAMED_ROWS + 1).filter((other) => other !== row);
  const shown = named.slice(0, NAMED_ROWS).map((other) => other + 1);
  return {
    cell: cellName(row, mapping.columns.label),
    message: `Dieselbe Kennzahl steht auch in Zeile ${shown.join(', ')}. Bitte nur eine davon behalten oder sie im Namen unterscheiden.`,
  };
}

/** The figures with what the rows say; their order stays, new ones come last. */
export function applied(existing: readonly Kennzahl[], rows: readonly ImportedRow[]): Kennzahl[] {
  const changed = new Map<string, Kennzahl>();
  const added: Kennzahl[] = [];
  for (const { status, kennzahl } of rows) {
    if (!kennzahl) continue;
    if (status === 'geaendert') changed.set(kennzahl.key, kennzahl);
    if (status === 'neu') added.push(kennzahl);
  }
  return [...existing.map((kennzahl) => changed.get(kennzahl.key) ?? kennzahl), ...added];
}

const statusOf = (kennzahl: Kennzahl, before: Kennzahl | null): ImportedRow['status'] =>
  before === null ? 'neu' : sameFigure(kennzahl, before) ? 'gleich' : 'geaendert';

/** Keys that more than one row means, with those rows. */
function sameKeys(readings: readonly RowReading[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (const { kennzahl, row } of readings)
    if (kennzahl) {
      const known = rows.get(kennzahl.key);
      if (known) known.push(row);
      else rows.set(kennzahl.key, [row]);
    }
  return rows;
}
