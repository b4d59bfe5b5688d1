/** Who gets a mail about which step of the cycle; each person one mail per step. */
import type { CycleEvent } from '#domain/cycle/cycle-table.js';
import { localDate } from '#domain/shared/berlin.js';
import { titles } from '#domain/shared/german.js';
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

/** Steps after which owners have to write: each reads which sections are his or hers. */
const OWN_SECTIONS: readonly CycleEvent[] = ['startDrafting', 'beginIncorporation', 'referBack'];
/** Steps after which something has to be done before the resolution. */
const BEFORE_RESOLUTION: readonly CycleEvent[] = [
  'beginIncorporation',
  'referBack',
  'submitToVote',
  'submitWithoutConsultation',
];

function fristOf(tx: Tx, { dates }: CycleRecord, event: CycleEvent): string {
  if (event === 'startDrafting') return fristAhead(tx, dates.draftUntil);
  return BEFORE_RESOLUTION.includes(event) ? fristAhead(tx, dates.resolutionUntil) : '';
}

/**
 * @param more the reason of the step, and the sections it sends back to their owners, if any
 */
export function notifyAbout(
  tx: Tx,
  cycle: CycleRecord,
  event: CycleEvent,
  more: { readonly reason?: string | undefined; readonly sectionIds?: readonly string[] | undefined } = {},
): Record<'staff' | 'owners' | 'beirat' | 'bodies', () => Promise<void>> {
  const send = async (accountIds: readonly string[]): Promise<void> => {
    const template = TEMPLATES[event];
    if (!template) return;
    const tenant = await tx.people.tenant();
    const others = [...new Set(accountIds)].filter((id) => id !== tx.actor.accountId);
    const sections = OWN_SECTIONS.includes(event) ? await tx.sections.ofCycle(cycle.id) : [];
    for (const accountId of others) {
      const own = sections.filter((s) => s.ownerId === accountId && (more.sectionIds?.includes(s.id) ?? true));
      await notify(
        tx,
        template,
        [accountId],
        {
          jobcenter: tenant.name,
          jahr: String(cycle.year),
          frist: fristOf(tx, cycle, event),
          grund: more.reason ?? '',
          abschnitt: titles(own.map((s) => s.settings.title)),
          path: `/zyklen/${cycle.id}`,
        },
        `${cycle.id}-${cycle.version}`,
      );
    }
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
