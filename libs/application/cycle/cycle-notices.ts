/** Who gets a mail about which step of the cycle; each person one mail per step. */
import type { CycleEvent } from '#domain/cycle/cycle-table.js';
import { localDate } from '#domain/shared/berlin.js';
import type { MailTemplate } from '#domain/shared/mail-template.js';
import { BEIRAT_ROLES, STAFF_ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import { fristAhead, notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';

const TEMPLATES: Partial<Record<CycleEvent, MailTemplate>> = {
  startDrafting: 'cycleOpened',
  beginIncorporation: 'incorporationStarted',
  submitToVote: 'voteReady',
  submitWithoutConsultation: 'voteReady',
  resolve: 'resolved',
  referBack: 'referredBack',
  adjourn: 'adjourned',
  publish: 'published',
  abort: 'aborted',
};

export function notifyAbout(
  tx: Tx,
  cycle: CycleRecord,
  event: CycleEvent,
): Record<'staff' | 'owners' | 'beirat' | 'bodies', () => Promise<void>> {
  const send = async (accountIds: readonly string[]): Promise<void> => {
    const template = TEMPLATES[event];
    if (!template) return;
    const tenant = await tx.people.tenant();
    const others = [...new Set(accountIds)].filter((id) => id !== tx.actor.accountId);
    await notify(
      tx,
      template,
      others,
      {
        jobcenter: tenant.name,
        jahr: String(cycle.year),
        ...(event === 'startDrafting' ? { frist: fristAhead(tx, cycle.dates.draftUntil) } : {}),
        path: `/zyklen/${cycle.id}`,
      },
      `${cycle.id}-${cycle.version}`,
    );
  };
  const holders = async (roles: readonly Role[]): Promise<string[]> =>
    (await tx.people.holders(roles, localDate(tx.now))).map((m) => m.accountId);
  return {
    staff: async () => send(await holders(STAFF_ROLES)),
    owners: async () => send((await tx.sections.ofCycle(cycle.id)).flatMap((s) => (s.ownerId ? [s.ownerId] : []))),
    beirat: async () => send(await holders(BEIRAT_ROLES)),
    bodies: async () =>
      send(
        await holders(
          cycle.traegerform === 'gE' ? TRAEGERVERSAMMLUNG_ROLES : ['kommunalerAusschuss', 'kommunalesBeschlussorgan'],
        ),
      ),
  };
}
