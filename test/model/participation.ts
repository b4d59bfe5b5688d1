/** Invariant 24: the Mitwirkungsvermerk of the world claims what the trail shows, and nothing else. */
import {
  mitwirkungsvermerk,
  participationRecords,
  type ParticipationEvents,
} from '../../libs/domain/consultation/mitwirkung.js';
import { dayOf } from './facts.js';
import type { Cycle, World } from './world.js';

/** What is wrong with the Vermerk of a cycle, or null. Looks only where something can be claimed. */
export function participation(w: World): string | null {
  for (const c of w.cycles) {
    if (c.state === 'angelegt' || c.state === 'erarbeitung') continue;
    const events = eventsOf(w, c);
    const sentences = mitwirkungsvermerk(participationRecords(events));
    const about = (start: string): string[] => sentences.filter((s) => s.startsWith(start));
    const spoke = events.rounds.filter((r) => r.commented > 0);
    if (about('Träger').length !== (events.ballotHeld ? 1 : 0))
      return 'inv 24: the Träger are named without a vote, or not with one';
    if (about('Beauftragte für den Haushalt').length !== (c.signOff ? 1 : 0))
      return 'inv 24: the BfdH is named without a sign-off';
    const heard = about('Beirat').filter((s) => !s.includes('keine Anhörung') && !s.includes('nicht angehört'));
    if (heard.length !== events.rounds.length) return 'inv 24: more or fewer rounds than were held';
    if (heard.filter((s) => s.includes('Stellungnahmen zum')).length !== spoke.length)
      return 'inv 24: Stellungnahmen that nobody wrote';
    if (
      heard.filter((s) => s.includes('„keine Anmerkungen“')).length !==
      events.rounds.filter((r) => r.noRemarks > 0).length
    )
      return 'inv 24: silence told as „keine Anmerkungen“';
    const unheard = events.ballotHeld && c.lateReason && !events.rounds.some((r) => r.kind === 'B');
    if (sentences.some((s) => s.includes('nicht angehört')) !== Boolean(unheard))
      return 'inv 24: the late variant is hidden or invented';
  }
  return null;
}

function eventsOf(w: World, c: Cycle): ParticipationEvents {
  const final = c.resolutions.find((r) => r.decision === 'beschlossen' && r.state === 'niedergelegt');
  const held = c.rounds.filter((r) => r.openedAt !== null && w.now >= r.endsAt.getTime());
  return {
    traeger: [
      { name: 'Agentur', kind: 'agentur' },
      { name: 'Landkreis', kind: 'kommune' },
    ],
    ...(final && c.resolved !== null ? { ballotHeld: { on: dayOf(w.now), body: 'Trägerversammlung' } } : {}),
    rounds: held.map((r, n) => {
      const said = c.comments.filter((k) => k.round === r);
      const spoke = new Set(said.filter((k) => !k.noRemarks).map((k) => k.by));
      const content = new Set(said.filter((k) => k.noRemarks && !spoke.has(k.by)).map((k) => k.by));
      return {
        number: n + 1,
        kind: r.kind,
        openedOn: dayOf(r.openedAt?.getTime() ?? 0),
        closedOn: r.lastDay,
        invited: r.audience.length,
        commented: spoke.size,
        noRemarks: content.size,
        organisations: [...spoke],
        draftVersion: (r.version ?? 0) + 1,
      };
    }),
    ...(c.signOff ? { bfdhSignedOff: { on: dayOf(c.signOffAt) } } : {}),
    ...(c.lateReason ? { lateReason: c.lateReason } : {}),
  };
}
