/** Every step of one Bedarfsschätzung, and saving its rows: everything goes through the table. */
import {
  bedarfTable,
  ESTIMATORS,
  type BedarfEffect,
  type BedarfEvent,
  type BedarfFacts,
} from '#domain/bedarf/bedarf-table.js';
import { estimatedIn, handedInLate, parseNeedRows, type NeedRow, type NeedRowInput } from '#domain/bedarf/need-rows.js';
import { isOfParts, rowOf } from '#domain/bedarf/consolidate.js';
import type { Problem } from '#domain/shared/refusal.js';
import { advance } from '../advance.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { optionalText } from '../text-input.js';
import { catalogueOf } from './catalogue-of.js';
import type { NeedSheetRecord } from './ports.js';
import { tellOwner } from './sheet-mails.js';

export interface SheetInput {
  readonly reason?: string | undefined;
  readonly rows?: NeedRow[] | undefined;
}

export const sheetFacts = (
  tx: Pick<Tx, 'actor'>,
  cycle: CycleRecord,
  sheet: NeedSheetRecord,
  input: SheetInput,
): BedarfFacts => ({
  cycleState: cycle.state,
  isOwner: sheet.ownerId === tx.actor.accountId,
  estimated: estimatedIn(input.rows ?? sheet.rows),
  reason: input.reason ?? null,
});

/** What an audit entry of a sheet says beside the step. */
export const sheetDetails = ({ team, standort, ownerId }: NeedSheetRecord): Record<string, unknown> => ({
  team,
  standort,
  ownerId,
});

/**
 * @param cycle locked at least for use, @param sheet locked.
 * @throws Refused with all reasons of the table.
 */
export async function advanceSheet(
  tx: Tx,
  cycle: CycleRecord,
  sheet: NeedSheetRecord,
  event: BedarfEvent,
  input: SheetInput,
  expectedVersion: number | null,
): Promise<void> {
  const late = handedInLate(sheet, tx.now);
  const effects: Record<BedarfEffect, (() => Promise<void>) | { columns: Partial<NeedSheetRecord> }> = {
    recordHandIn: { columns: { handedInAt: tx.now, late, returnReason: null } },
    recordReturn: { columns: { returnedAt: tx.now, returnReason: input.reason ?? null } },
    notifyOwner: () =>
      tellOwner(tx, cycle, sheet, event === 'withdraw' ? 'needWithdrawn' : 'needReturned', String(sheet.version), {
        grund: input.reason ?? '',
      }),
  };
  await advance(tx, {
    table: bedarfTable,
    aggregate: sheet,
    entity: 'needSheet',
    cycleId: cycle.id,
    event,
    facts: sheetFacts(tx, cycle, sheet, input),
    expectedVersion,
    ...(input.rows ? { changes: { rows: input.rows, updatedAt: tx.now, updatedBy: tx.actor.accountId } } : {}),
    details: {
      ...sheetDetails(sheet),
      ...(event === 'handIn' && late ? { late: true } : {}),
      ...(input.reason ? { reasonGiven: true } : {}),
    },
    update: (id, version, changes) => tx.needSheets.update(id, version, changes),
    effects,
  });
}

/** Locks in the one order that everybody keeps: cycle before sheet. @throws Refused notFound */
export async function lockSheet(tx: Tx, id: string): Promise<{ cycle: CycleRecord; sheet: NeedSheetRecord }> {
  const cycleId = found(await tx.needSheets.cycleOf(id), 'Diese Bedarfsschätzung');
  const cycle = found(await tx.cycles.lock(cycleId, 'use'), 'Dieses Programm');
  return { cycle, sheet: found(await tx.needSheets.lock(id), 'Diese Bedarfsschätzung') };
}

/** A step that a person takes with a sheet as it was seen. @throws Refused with all reasons of the table; stale */
export async function stepSheet(
  tx: Tx,
  id: string,
  event: BedarfEvent,
  reason: string | undefined,
  expectedVersion: number,
): Promise<void> {
  requireRole(tx.actor, ESTIMATORS, 'Bedarfsschätzungen bearbeiten');
  const { cycle, sheet } = await lockSheet(tx, id);
  const given = optionalText('/reason', reason, 5000) ?? undefined;
  await advanceSheet(tx, cycle, sheet, event, { reason: given }, expectedVersion);
}

/**
 * Autosave of the rows; the first one begins the estimate.
 * @throws Refused invalid with a problem per row; stale with both sets of rows: nothing that was typed is lost.
 */
export async function saveRows(tx: Tx, id: string, input: unknown, expectedVersion: number): Promise<void> {
  requireRole(tx.actor, ESTIMATORS, 'Bedarfe schätzen');
  const { cycle, sheet } = await lockSheet(tx, id);
  const parsed = parseNeedRows(input);
  if (!parsed.ok) refuseRows(parsed.problems);
  if (sheet.version !== expectedVersion && sheet.ownerId === tx.actor.accountId) {
    refuse(
      'stale',
      'needSheet.stale',
      'Die Bedarfsschätzung wurde inzwischen in einer anderen Sitzung geändert. Beide Fassungen sind unten enthalten; bitte zusammenführen und erneut speichern.',
      {
        facts: {
          currentVersion: sheet.version,
          current: { version: sheet.version, rows: sheet.rows, updatedAt: sheet.updatedAt, updatedBy: sheet.updatedBy },
          yours: { version: expectedVersion, rows: parsed.rows },
        },
      },
    );
  }
  const event = sheet.state === 'angefordert' || sheet.state === 'zurueckgegeben' ? 'startEstimating' : 'save';
  const rows = labelled(cycle, sheet, parsed.rows);
  await advanceSheet(tx, cycle, sheet, event, { rows }, expectedVersion);
}

/** Each row by the key it has in the Eintrittsplanung, with the name it has now. What is gone meanwhile may stay, but not come anew. */
function labelled(cycle: CycleRecord, sheet: NeedSheetRecord, inputs: readonly NeedRowInput[]): NeedRow[] {
  const planned = cycle.figures.eintrittsplanung ?? [];
  const catalogue = catalogueOf(cycle);
  const problems: Problem[] = [];
  const rows = inputs.map((input, index): NeedRow => {
    const row = rowOf(planned, input.instrument);
    const known = sheet.rows.find(({ instrument }) => instrument === input.instrument)?.label;
    const label = row?.instrument ?? catalogue.get(input.instrument)?.label ?? known;
    const pointer = `/rows/${index}/instrument`;
    if (label === undefined)
      problems.push({
        pointer,
        message: `Das Instrument „${input.instrument}“ steht weder in der Eintrittsplanung noch im Katalog dieses Jahres. Bitte eines aus der Liste wählen.`,
      });
    if (row && isOfParts(planned, row.key) && input.eintritte !== null)
      problems.push({
        pointer,
        message: `„${row.instrument}“ ist in Teile gegliedert (davon). Bitte die Teile einzeln schätzen.`,
      });
    return { ...input, instrument: row?.key ?? input.instrument, label: label ?? input.instrument };
  });
  const twice = rows.findIndex((row, i) => rows.findIndex((other) => other.instrument === row.instrument) < i);
  if (twice >= 0)
    problems.push({
      pointer: `/rows/${twice}/instrument`,
      message: `„${rows[twice]?.label}“ ist schon in einer anderen Zeile geschätzt. Bitte jedes Instrument nur einmal.`,
    });
  if (problems.length > 0) refuseRows(problems);
  return rows;
}

function refuseRows(problems: readonly Problem[]): never {
  refuse('invalid', 'needSheet.rows', 'Die Bedarfsschätzung lässt sich so nicht speichern.', { problems });
}
