/** Every step of one section, and saving its text: only its owner writes, everything goes through the table. */
import {
  sectionTable,
  type SectionEffect,
  type SectionEvent,
  type SectionFacts,
  type SectionState,
} from '#domain/section/section-table.js';
import { blocksEmpty, blocksToCheck } from '#domain/document/block-state.js';
import type { Block } from '#domain/document/blocks.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import type { MailTemplate } from '#domain/shared/mail-template.js';
import { localDate } from '#domain/shared/berlin.js';
import { advance } from '../advance.js';
import { sha256 } from '../hash.js';
import { fristAhead, notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { requireRole } from '../permissions.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';

export interface SectionInput {
  readonly reason?: string | undefined;
  readonly blocks?: Block[] | undefined;
  readonly referredBy?: string | undefined;
}

export const sectionFacts = (tx: Tx, cycle: CycleRecord, section: SectionRecord, input: SectionInput): SectionFacts => {
  const blocks = input.blocks ?? section.blocks;
  return {
    cycleState: cycle.state,
    isOwner: section.ownerId !== null && section.ownerId === tx.actor.accountId,
    required: section.settings.required,
    empty: blocksEmpty(blocks),
    blocksToCheck: blocksToCheck(blocks),
    reason: input.reason ?? null,
    namedInReferral: input.referredBy !== undefined,
  };
};

/**
 * @param cycle locked at least for use, @param section locked.
 * @returns the new state
 * @throws Refused with all reasons of the table.
 */
export async function advanceSection(
  tx: Tx,
  cycle: CycleRecord,
  section: SectionRecord,
  event: SectionEvent,
  input: SectionInput,
  expectedVersion: number | null,
): Promise<SectionState> {
  const number = section.latestNumber + 1;
  const inform = async (template: MailTemplate, accountIds: readonly string[]): Promise<void> => {
    const tenant = await tx.people.tenant();
    await notify(
      tx,
      template,
      accountIds.filter((id) => id !== tx.actor.accountId),
      {
        jobcenter: tenant.name,
        jahr: String(cycle.year),
        abschnitt: section.settings.title,
        frist: fristAhead(tx, cycle.state === 'einarbeitung' ? cycle.dates.resolutionUntil : cycle.dates.draftUntil),
        grund: input.reason ?? '',
        path: `/abschnitte/${section.id}`,
      },
      `${section.id}-${section.version}`,
    );
  };
  const effects: Record<SectionEffect, (() => Promise<void>) | { columns: Partial<SectionRecord> }> = {
    freezeSectionVersion: async () => {
      await tx.sections.insertVersion({
        sectionId: section.id,
        number,
        title: section.settings.title,
        blocks: section.blocks,
        contentHash: sha256(canonicalJson({ title: section.settings.title, blocks: section.blocks })),
        createdAt: tx.now,
        createdBy: tx.actor.accountId,
      });
    },
    overtakeConsultation: { columns: { overtakenAt: tx.now } },
    notifyOwner: async () => {
      // The notice of the referral itself names all sections of an owner in one mail.
      if (event !== 'referBack')
        await inform(OWNER_MAIL[event] ?? 'sectionReopened', section.ownerId ? [section.ownerId] : []);
    },
    notifyReleasers: async () =>
      inform('sectionSubmitted', [
        ...new Set((await tx.people.holders(['bereichsleitung'], localDate(tx.now))).map((m) => m.accountId)),
      ]),
  };
  const { to } = await advance(tx, {
    table: sectionTable,
    aggregate: section,
    entity: 'section',
    cycleId: cycle.id,
    event,
    facts: sectionFacts(tx, cycle, section, input),
    expectedVersion,
    changes: {
      ...(input.blocks ? { blocks: input.blocks, updatedAt: tx.now, updatedBy: tx.actor.accountId } : {}),
      ...(event === 'submit' ? { latestNumber: number, returnReason: null } : {}),
      ...(GIVEN_BACK.includes(event) ? { returnReason: input.reason ?? null } : {}),
      ...(input.referredBy ? { referredBy: input.referredBy } : {}),
    },
    details: { ...(event === 'submit' ? { number } : {}), ...(input.reason ? { reasonGiven: true } : {}) },
    update: (id, version, changes) => tx.sections.update(id, version, changes),
    effects,
  });
  return to;
}

/** Steps after which the owner has to write again and should read why. */
export const GIVEN_BACK: readonly SectionEvent[] = ['return', 'reopen', 'referBack'];

const OWNER_MAIL: Partial<Record<SectionEvent, MailTemplate>> = {
  return: 'sectionReturned',
  release: 'sectionReleased',
};

/** Locks in the one order that everybody keeps: cycle before section. */
export async function lockSection(tx: Tx, sectionId: string): Promise<{ cycle: CycleRecord; section: SectionRecord }> {
  const cycleId = found(await tx.sections.cycleOf(sectionId), 'Diesen Abschnitt');
  const cycle = found(await tx.cycles.lock(cycleId, 'use'), 'Dieses Programm');
  return { cycle, section: found(await tx.sections.lock(sectionId), 'Diesen Abschnitt') };
}

/** Autosave. @throws Refused stale with both texts: nothing that was typed is lost. */
export async function saveSection(
  tx: Tx,
  sectionId: string,
  blocks: Block[],
  expectedVersion: number,
): Promise<SectionRecord> {
  requireRole(tx.actor, STAFF_ROLES, 'Abschnitte schreiben');
  const { cycle, section } = await lockSection(tx, sectionId);
  if (section.version !== expectedVersion && section.ownerId === tx.actor.accountId) {
    refuse(
      'stale',
      'section.stale',
      'Der Abschnitt wurde inzwischen in einer anderen Sitzung geändert. Beide Fassungen sind unten enthalten; bitte zusammenführen und erneut speichern.',
      {
        facts: {
          currentVersion: section.version,
          current: {
            version: section.version,
            blocks: section.blocks,
            updatedAt: section.updatedAt,
            updatedBy: section.updatedBy,
          },
          yours: { version: expectedVersion, blocks },
        },
      },
    );
  }
  const event = section.state === 'offen' || section.state === 'zurueckgegeben' ? 'startWriting' : 'save';
  const state = await advanceSection(tx, cycle, section, event, { blocks }, expectedVersion);
  const { now: updatedAt, actor } = tx;
  return { ...section, state, blocks, version: section.version + 1, updatedAt, updatedBy: actor.accountId };
}
