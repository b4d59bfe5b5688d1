/** The door for content: nothing becomes a programme or a section's blocks that did not pass here; every fault is reported at once, in German. */
import type { z } from 'zod';
import { checkBudgetTables } from '../planning/budget-table.js';
import type { Problem } from '../shared/refusal.js';
import { blocks as blocksSchema } from './blocks.js';
import type { Block } from './blocks.js';
import { checkBlocks } from './check-blocks.js';
import { checkDates } from './check-dates.js';
import { checkProgramme } from './check-programme.js';
import { problemsOf } from './german-issues.js';
import { deeperThan, entriesAt } from './json-walk.js';
import {
  figures as figuresSchema,
  front as frontSchema,
  programme as programmeSchema,
  type Programme,
} from './programme.js';

/** More than any real programme needs, less than breaks a recursive reader. */
const MAX_DEPTH = 60;
const TOO_DEEP: Problem = { pointer: '', message: 'Die Angaben sind zu tief verschachtelt; bitte flacher gliedern.' };

/** Checks form (zod) and meaning (keys, references, table rows, edition) of a whole programme. */
export function validateProgramme(
  input: unknown,
): { ok: true; programme: Programme } | { ok: false; problems: Problem[] } {
  if (deeperThan(input, MAX_DEPTH)) return { ok: false, problems: [TOO_DEEP] };
  const parsed = programmeSchema.safeParse(input, { reportInput: true });
  const problems = unique([
    ...(parsed.success ? checkBudgetTables(parsed.data.budget ?? {}) : problemsOf(parsed.error)),
    ...checkProgramme(input),
  ]);
  return parsed.success && problems.length === 0 ? { ok: true, programme: parsed.data } : { ok: false, problems };
}

/** Title page and Impressum as they are edited: exactly these fields, so that nothing else of a programme comes in this way. */
export function parseFront(
  input: unknown,
): { ok: true; front: z.infer<typeof frontSchema> } | { ok: false; problems: Problem[] } {
  const parsed = frontSchema.safeParse(input, { reportInput: true });
  return parsed.success ? { ok: true, front: parsed.data } : { ok: false, problems: problemsOf(parsed.error) };
}

/** The figures as they are edited: exactly these fields. */
export function parseFigures(
  input: unknown,
): { ok: true; figures: z.infer<typeof figuresSchema> } | { ok: false; problems: Problem[] } {
  const parsed = figuresSchema.safeParse(input, { reportInput: true });
  return parsed.success ? { ok: true, figures: parsed.data } : { ok: false, problems: problemsOf(parsed.error) };
}

/**
 * Checks the content of one section. Pointers are relative to the array (`/2/table/rows/0/cells`). References to other
 * sections and Kennzahlen are not looked up here: they belong to the whole programme.
 */
export function parseBlocks(input: unknown): { ok: true; blocks: Block[] } | { ok: false; problems: Problem[] } {
  if (deeperThan(input, MAX_DEPTH)) return { ok: false, problems: [TOO_DEEP] };
  const parsed = blocksSchema.safeParse(input, { reportInput: true });
  const entries = entriesAt({ blocks: input }, 'blocks', '').map(({ value, pointer }) => ({
    value,
    pointer: pointer.slice('/blocks'.length),
  }));
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.error)),
    ...checkBlocks(entries, new Map()),
    ...checkDates(input),
  ];
  return parsed.success && problems.length === 0 ? { ok: true, blocks: parsed.data } : { ok: false, problems };
}

/** One problem per place: the schema's own message comes first and is the more precise one. */
function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
}
