/** What a team writes down: one row per instrument with a number of Eintritte, the money if it knows it, and a remark; 0 is a number, nothing is none. */
import { z } from 'zod';
import { blockId } from '../document/basics.js';
import { problemsOf } from '../document/german-issues.js';
import { deadlineOf, isOver } from '../shared/berlin.js';
import type { Problem } from '../shared/refusal.js';

export const needRowInput = z
  .strictObject({
    /** Key of a row of the Eintrittsplanung, or of an instrument of the catalogue that is not in it yet. */
    instrument: blockId,
    eintritte: z.int().min(0).max(1_000_000).nullable(),
    mittel: z
      .string()
      .regex(/^\d{1,13}(\.\d{2})?$/)
      .optional(),
    bemerkung: z
      .string()
      .max(2000)
      .regex(/^[^\p{Cs}\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]*$/u)
      .optional(),
  })
  .meta({ id: 'NeedRow' });
export type NeedRowInput = z.infer<typeof needRowInput>;
export interface NeedRow extends NeedRowInput {
  /** The instrument as it was called when the row was saved. */
  readonly label: string;
}

const rowsInput = z.array(needRowInput).max(300);

/** @returns the rows, or every problem with its pointer under `/rows` */
export function parseNeedRows(
  input: unknown,
): { ok: true; rows: NeedRowInput[] } | { ok: false; problems: readonly Problem[] } {
  const parsed = rowsInput.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error, '/rows') };
  const rows = parsed.data.map(({ bemerkung, ...row }) => ({
    ...row,
    ...(bemerkung?.trim() ? { bemerkung: bemerkung.trim() } : {}),
  }));
  const problems = rows.flatMap(({ instrument }, index) =>
    rows.findIndex((row) => row.instrument === instrument) < index
      ? [
          {
            pointer: `/rows/${index}/instrument`,
            message: `Das Instrument „${instrument}“ steht schon in einer anderen Zeile. Bitte jedes nur einmal schätzen.`,
          },
        ]
      : [],
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows };
}

/** How many instruments have a number. */
export const estimatedIn = (rows: readonly NeedRowInput[]): number =>
  rows.filter(({ eintritte }) => eintritte !== null).length;

/**
 * Whether handing in now is late: after the last day, by the clock. What was given back only after that day is not late for it,
 * but who was late once stays so.
 */
export function handedInLate(
  sheet: { readonly dueOn: string; readonly late: boolean; readonly returnedAt: Date | null },
  now: Date,
): boolean {
  const deadline = deadlineOf(sheet.dueOn);
  if (!isOver(deadline, now)) return false;
  return sheet.late || sheet.returnedAt === null || !isOver(deadline, sheet.returnedAt);
}
