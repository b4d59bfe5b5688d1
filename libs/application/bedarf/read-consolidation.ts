/** What the teams need beside what is planned: per instrument the numbers, their sum, the plan and the money the Neubewilligungen allow. */
import { addsUp, missing, needsByInstrument, type InstrumentNeeds } from '#domain/bedarf/consolidate.js';
import { CONSOLIDATORS } from '#domain/bedarf/bedarf-table.js';
import { addMoney } from '#domain/bedarf/money.js';
import { moneyAllowed } from '#domain/planning/money-allowed.js';
import type { MoneyAllowed } from '#domain/planning/computed.js';
import { roleLabel } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { partVersion } from '../figures/figure-parts.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { found } from '../refused.js';
import { notAskable } from './ask-sheet.js';
import { catalogueOf } from './catalogue-of.js';
import { summaries, type SheetSummary } from './read-sheets.js';

export interface ConsolidationView {
  readonly cycleId: string;
  readonly year: number;
  /** Of the figures part eintrittsplanung. */
  readonly version: number;
  readonly sheets: readonly SheetSummary[];
  readonly instruments: readonly InstrumentNeeds[];
  readonly total: {
    readonly bedarf: number;
    readonly plan: number;
    readonly difference: number;
    readonly istVorjahr: number;
    readonly mittelBedarf: string | null;
  };
  readonly money: MoneyAllowed;
  /** Ids of the sheets. */
  readonly missing: readonly string[];
  readonly overdue: readonly string[];
  /** Handed in and not yet taken over. */
  readonly ready: readonly string[];
  readonly action: { readonly label: string; readonly allowed: boolean; readonly reasons: readonly string[] };
}

export async function readConsolidation(tx: Tx, cycleId: string): Promise<ConsolidationView> {
  requireRole(tx.actor, DRAFT_READERS, 'Bedarfsschätzungen ansehen');
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const records = await tx.needSheets.ofCycle(cycle.id);
  const rows = cycle.figures.eintrittsplanung ?? [];
  const instruments = needsByInstrument(rows, records, catalogueOf(cycle));
  const counted = instruments.filter(addsUp);
  const sum = (value: (needs: InstrumentNeeds) => number | null): number =>
    counted.reduce((total, needs) => total + (value(needs) ?? 0), 0);
  const [bedarf, plan] = [sum((n) => n.sum), sum((n) => n.plan)];
  const sheets = (await summaries(tx, records)).filter(({ state }) => state !== 'zurueckgezogen');
  const ready = sheets.filter(({ state }) => state === 'eingereicht').map(({ id }) => id);
  const reasons = objections(notAskable(cycle), holdsAny(tx.actor, CONSOLIDATORS), ready.length);
  return {
    cycleId: cycle.id,
    year: cycle.year,
    version: partVersion(cycle, 'eintrittsplanung'),
    sheets,
    instruments,
    total: {
      bedarf,
      plan,
      difference: plan - bedarf,
      istVorjahr: sum((n) => n.istVorjahr),
      mittelBedarf: addMoney(counted.flatMap(({ mittelSum }) => mittelSum ?? [])),
    },
    money: moneyAllowed(rows, cycle.figures.budget),
    missing: missing(records).map(({ id }) => id),
    overdue: sheets.filter(({ overdue }) => overdue).map(({ id }) => id),
    ready,
    action: { label: 'In die Eintrittsplanung übernehmen', allowed: reasons.length === 0, reasons },
  };
}

function objections(closed: string | null, may: boolean, ready: number): string[] {
  if (!may) return [`In die Eintrittsplanung übernehmen dürfen: ${CONSOLIDATORS.map(roleLabel).join(', ')}.`];
  if (closed) return [closed];
  return ready > 0 ? [] : ['Es ist keine Bedarfsschätzung eingereicht, die noch nicht übernommen ist.'];
}
