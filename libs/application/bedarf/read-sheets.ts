/** The Bedarfsschätzungen of a cycle and a single one, as staff and Revision read them, with what this person may do now or why not. */
import {
  bedarfTable,
  CONSOLIDATORS,
  ESTIMATORS,
  NOT_HANDED_IN,
  type BedarfEvent,
} from '#domain/bedarf/bedarf-table.js';
import { estimatedIn, type NeedRow } from '#domain/bedarf/need-rows.js';
import { isOfParts } from '#domain/bedarf/consolidate.js';
import { deadlineOf, isOver, localDate } from '#domain/shared/berlin.js';
import { ROLES, roleLabel, type Role } from '#domain/shared/roles.js';
import { actions, type Action } from '#domain/workflow/interpreter.js';
import { holdsAny } from '../actor.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found } from '../refused.js';
import { sheetFacts } from './advance-sheet.js';
import { notAskable } from './ask-sheet.js';
import { catalogueOf } from './catalogue-of.js';
import type { NeedSheetRecord } from './ports.js';

export interface SheetSummary {
  readonly id: string;
  readonly team: string;
  readonly standort: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly mine: boolean;
  readonly dueOn: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly version: number;
  /** Not handed in although the last day is over. */
  readonly overdue: boolean;
  readonly handedInAt: Date | null;
  /** Was handed in after the last day. */
  readonly late: boolean;
  /** Instruments with a number, and their sum. */
  readonly estimated: number;
  readonly eintritte: number;
}

export interface SheetsView {
  readonly cycleId: string;
  readonly year: number;
  readonly sheets: readonly SheetSummary[];
  readonly ask: { readonly allowed: boolean; readonly reasons: readonly string[] };
  /** Who can be asked; empty for those who may not ask. */
  readonly people: readonly { readonly accountId: string; readonly name: string; readonly roles: readonly string[] }[];
}

export async function readSheets(tx: Tx, cycleId: string): Promise<SheetsView> {
  requireRole(tx.actor, DRAFT_READERS, 'Bedarfsschätzungen ansehen');
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const sheets = await tx.needSheets.ofCycle(cycle.id);
  const may = holdsAny(tx.actor, CONSOLIDATORS);
  const objection = may
    ? notAskable(cycle)
    : `Bedarfsschätzungen anfordern dürfen: ${CONSOLIDATORS.map(roleLabel).join(', ')}.`;
  return {
    cycleId: cycle.id,
    year: cycle.year,
    sheets: await summaries(tx, sheets),
    ask: { allowed: objection === null, reasons: objection === null ? [] : [objection] },
    people: may ? await estimators(tx) : [],
  };
}

export async function summaries(tx: Tx, sheets: readonly NeedSheetRecord[]): Promise<SheetSummary[]> {
  const names = await tx.looks.names(sheets.map(({ ownerId }) => ownerId));
  return sheets.map((sheet) => ({
    id: sheet.id,
    team: sheet.team,
    standort: sheet.standort,
    ownerId: sheet.ownerId,
    ownerName: names.get(sheet.ownerId) ?? 'unbekannt',
    mine: sheet.ownerId === tx.actor.accountId,
    dueOn: sheet.dueOn,
    state: sheet.state,
    stateLabel: bedarfTable.states[sheet.state],
    version: sheet.version,
    overdue: NOT_HANDED_IN.includes(sheet.state) && isOver(deadlineOf(sheet.dueOn), tx.now),
    handedInAt: sheet.handedInAt,
    late: sheet.late,
    estimated: estimatedIn(sheet.rows),
    eintritte: sheet.rows.reduce((sum, { eintritte }) => sum + (eintritte ?? 0), 0),
  }));
}

async function estimators(tx: Tx): Promise<SheetsView['people']> {
  const holders = await tx.people.holders(ESTIMATORS, localDate(tx.now));
  return [...new Set(holders.map(({ accountId }) => accountId))].map((accountId) => {
    const own = holders.filter((holder) => holder.accountId === accountId);
    return { accountId, name: own[0]?.name ?? '', roles: own.map(({ role }) => ROLES[role as Role]) };
  });
}

/** An instrument that the team can estimate. */
export interface Estimable {
  /** Key of the row of the Eintrittsplanung, else of the catalogue. */
  readonly key: string;
  readonly label: string;
  readonly legalBasis: string | null;
  /** In the Eintrittsplanung already; else it would be proposed. */
  readonly planned: boolean;
  /** Its parts are estimated instead. */
  readonly ofParts: boolean;
  readonly parent: { readonly key: string; readonly relation: 'davon' | 'darunter' } | null;
  readonly istVorjahr: number | null;
  readonly planVorjahr: number | null;
}

export interface SheetView extends SheetSummary {
  readonly cycleId: string;
  readonly cycleTitle: string;
  readonly year: number;
  readonly rows: readonly NeedRow[];
  readonly returnReason: string | null;
  readonly askedAt: Date;
  readonly updatedAt: Date;
  readonly instruments: readonly Estimable[];
  readonly actions: readonly (Action<BedarfEvent> & { readonly via?: 'rows' | 'consolidation' })[];
}

export async function readSheet(tx: Tx, id: string): Promise<SheetView> {
  requireRole(tx.actor, DRAFT_READERS, 'Bedarfsschätzungen ansehen');
  const sheet = found(await tx.needSheets.find(id), 'Diese Bedarfsschätzung');
  const cycle = found(await tx.cycles.find(sheet.cycleId), 'Dieses Programm');
  const [summary] = (await summaries(tx, [sheet])) as [SheetSummary];
  return {
    ...summary,
    cycleId: cycle.id,
    cycleTitle: cycle.front.title,
    year: cycle.year,
    rows: sheet.rows,
    returnReason: sheet.returnReason,
    askedAt: sheet.askedAt,
    updatedAt: sheet.updatedAt,
    instruments: estimable(cycle),
    actions: actions(bedarfTable, sheet.state, tx.actor.roles, sheetFacts(tx, cycle, sheet, { reason: '…' })).map(
      (a) => ({
        ...a,
        ...(a.event === 'startEstimating' || a.event === 'save' ? { via: 'rows' as const } : {}),
        ...(a.event === 'accept' ? { via: 'consolidation' as const } : {}),
      }),
    ),
  };
}

function estimable(cycle: CycleRecord): Estimable[] {
  const planned = cycle.figures.eintrittsplanung ?? [];
  const catalogue = catalogueOf(cycle);
  const rows = planned.map((row): Estimable => ({
    key: row.key,
    label: row.instrument,
    legalBasis: row.rechtsgrundlage ?? catalogue.get(row.catalogue ?? '')?.legalBasis ?? null,
    planned: true,
    ofParts: isOfParts(planned, row.key),
    parent: row.parent ?? null,
    istVorjahr: row.istVorjahr,
    planVorjahr: row.planVorjahr ?? null,
  }));
  const further = [...catalogue].filter(([key]) => !planned.some((row) => row.catalogue === key || row.key === key));
  return [
    ...rows,
    ...further.map(([key, { label, legalBasis }]): Estimable => ({
      key,
      label,
      legalBasis,
      planned: false,
      ofParts: false,
      parent: null,
      istVorjahr: null,
      planVorjahr: null,
    })),
  ];
}
