/** Where the year stands: state, dates, sections, frozen versions, and what this person may do now — or why not. */
import { cycleTable, type CycleEvent } from '#domain/cycle/cycle-table.js';
import { overdue } from '#domain/cycle/default-dates.js';
import { actions, type Action } from '#domain/workflow/interpreter.js';
import { sectionTable, type SectionEvent } from '#domain/section/section-table.js';
import { holdsAny } from '../actor.js';
import { CYCLE_READERS, DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { Page } from '../stores.js';
import type { CycleRecord, ProgrammeVersionRecord, SectionRecord, SectionVersionRecord } from '../records.js';
import { found } from '../refused.js';
import { shown } from '../shown.js';
import { sectionNumbers } from '../programme/assemble.js';
import { mayRead } from '../programme/printed-programme.js';
import { GIVEN_BACK, sectionFacts } from '../section/advance-section.js';
import { lockOf, type SectionLock } from '../section/lock-section.js';
import { anyInput, cycleFacts } from './cycle-facts.js';
import { heardDates } from './heard-dates.js';

export interface CycleSummary {
  readonly id: string;
  readonly year: number;
  readonly years: number;
  readonly kind: string;
  readonly title: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly version: number;
  readonly overdue: boolean;
  readonly overdueSince: string | null;
}

export async function listCycles(tx: Tx, page: Page): Promise<CycleSummary[]> {
  requireRole(tx.actor, CYCLE_READERS, 'Programme ansehen');
  const summaries = [];
  for (const cycle of await tx.cycles.list(page)) summaries.push(await summary(tx, cycle));
  return summaries;
}

/** What a recorded resolution does with the cycle; nobody takes these steps by themselves. */
const CONSEQUENCES = ['resolve', 'referBack', 'adjourn'] as const;
export type StepEvent = Exclude<CycleEvent, (typeof CONSEQUENCES)[number]>;
export const isConsequence = (event: string): boolean => (CONSEQUENCES as readonly string[]).includes(event);

export interface CycleView extends CycleSummary {
  readonly cycle: Omit<CycleRecord, 'figures' | 'figureVersions' | 'importedRecord' | 'front'>;
  readonly sections: readonly NumberedSection[];
  readonly versions: readonly Omit<ProgrammeVersionRecord, 'content'>[];
  readonly actions: readonly Action<CycleEvent>[];
}

export interface SectionSummary {
  readonly id: string;
  readonly key: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly ownerId: string | null;
  readonly ownerRole: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly version: number;
  readonly latestNumber: number;
  readonly overtakenAt: Date | null;
}

export interface NumberedSection extends SectionSummary {
  /** „2.1“ or „→“ as it will be printed; null for a section without a number. */
  readonly number: string | null;
}

/** Beirat and deciding bodies see the state and the versions opened to them, never the working sections. */
export async function readCycle(tx: Tx, id: string): Promise<CycleView> {
  requireRole(tx.actor, CYCLE_READERS, 'Ein Programm ansehen');
  const record = found(await tx.cycles.find(id), 'Dieses Programm');
  const inside = holdsAny(tx.actor, DRAFT_READERS);
  const versions = [];
  for (const version of await tx.versions.ofCycle(id)) {
    const { content: _content, ...rest } = version;
    if (await mayRead(tx, record, version)) versions.push(shown(rest));
  }
  const { figures: _figures, figureVersions: _versions, importedRecord: _imported, front: _front, ...cycle } = record;
  return {
    ...(await summary(tx, record)),
    cycle: shown(cycle),
    sections: inside ? numbered(await tx.sections.ofCycle(id)) : [],
    versions,
    actions: actions(cycleTable, record.state, tx.actor.roles, await cycleFacts(tx, record, anyInput(tx.now))).filter(
      (a) => !isConsequence(a.event),
    ),
  };
}

export interface SectionView extends SectionSummary {
  readonly cycleId: string;
  readonly settings: SectionRecord['settings'];
  readonly blocks: SectionRecord['blocks'];
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
  /** Why it was given back to its owner; null once it is handed in again. */
  readonly returnReason: string | null;
  /** Who gave it back and when, as the audit trail has it; null as long as there is no reason either. */
  readonly returnedBy: string | null;
  readonly returnedAt: string | null;
  readonly lock: SectionLock | null;
  readonly actions: readonly (Action<SectionEvent> & { readonly via?: 'blocks' })[];
}

export async function readSection(tx: Tx, id: string): Promise<SectionView> {
  requireRole(tx.actor, DRAFT_READERS, 'Abschnitte im Entwurf lesen');
  const section = found(await tx.sections.find(id), 'Diesen Abschnitt');
  const cycle = found(await tx.cycles.find(section.cycleId), 'Dieses Programm');
  const returned = section.returnReason === null ? null : await lastReturn(tx, section);
  return {
    ...sectionSummary(section),
    cycleId: section.cycleId,
    settings: section.settings,
    blocks: section.blocks,
    updatedAt: section.updatedAt,
    updatedBy: section.updatedBy,
    returnReason: section.returnReason,
    returnedBy: returned?.actorName ?? null,
    returnedAt: returned?.at ?? null,
    lock: await lockOf(tx, id),
    actions: actions(sectionTable, section.state, tx.actor.roles, sectionFacts(tx, cycle, section, { reason: '…' }))
      .filter((a) => a.event !== 'referBack')
      .map((a) => (a.event === 'startWriting' || a.event === 'save' ? { ...a, via: 'blocks' } : a)),
  };
}

async function lastReturn(
  tx: Tx,
  { id, cycleId }: SectionRecord,
): Promise<{ actorName: string | null; at: string } | null> {
  const steps = [];
  for (const event of GIVEN_BACK)
    steps.push(
      ...(await tx.auditTrail.list({ cycleId, entity: 'section', entityId: id, event }, { limit: 1, after: null })),
    );
  return steps.sort((a, b) => b.seq - a.seq)[0] ?? null;
}

export async function readSectionVersions(tx: Tx, id: string): Promise<SectionVersionRecord[]> {
  requireRole(tx.actor, DRAFT_READERS, 'Fassungen eines Abschnitts lesen');
  found(await tx.sections.find(id), 'Diesen Abschnitt');
  return (await tx.sections.versions(id)).map(shown);
}

async function summary(tx: Tx, cycle: CycleRecord): Promise<CycleSummary> {
  const dates = heardDates(cycle.dates, await tx.rounds.ofCycle(cycle.id), tx.now);
  const late = overdue(dates, cycle.state, tx.now);
  return {
    id: cycle.id,
    year: cycle.year,
    years: cycle.years,
    kind: cycle.kind,
    title: cycle.front.title,
    state: cycle.state,
    stateLabel: cycleTable.states[cycle.state],
    version: cycle.version,
    overdue: late.overdue,
    overdueSince: late.since ?? null,
  };
}

function numbered(sections: readonly SectionRecord[]): NumberedSection[] {
  const numbers = sectionNumbers(sections);
  return sections.map((section) => ({ ...sectionSummary(section), number: numbers.get(section.key) ?? null }));
}

function sectionSummary(section: SectionRecord): SectionSummary {
  return {
    id: section.id,
    key: section.key,
    parentId: section.parentId,
    title: section.settings.title,
    ownerId: section.ownerId,
    ownerRole: section.ownerRole,
    state: section.state,
    stateLabel: sectionTable.states[section.state],
    version: section.version,
    latestNumber: section.latestNumber,
    overtakenAt: section.overtakenAt,
  };
}
