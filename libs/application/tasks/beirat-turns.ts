/** Members of the Beirat: rounds that still wait for their word, and replies they can read. */
import { localDate } from '#domain/shared/berlin.js';
import { longDate, quoted } from '#domain/shared/german.js';
import { isDue } from '../consultation/close-round.js';
import { commentsOf } from '../consultation/comments-of.js';
import { ownMemberships } from '../consultation/audience.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, RoundRecord } from '../records.js';
import type { CycleTurn, Turn } from './turn.js';

const DAY = 24 * 60 * 60 * 1000;

/** Replies are worth a task as long as the programme they are about is not resolved. */
const STILL_OPEN: readonly CycleRecord['state'][] = ['erarbeitung', 'konsultation', 'einarbeitung', 'beschlussfassung'];

/** Only what a round opened to the person; of the programme's sections nothing is loaded. */
export async function beiratTurns(tx: Tx): Promise<CycleTurn[]> {
  const { accountId } = tx.actor;
  if (accountId === null) return [];
  const turns: CycleTurn[] = [];
  for (const round of await tx.rounds.openedTo(accountId)) {
    if (ownMemberships(tx, await tx.rounds.audience(round.id)).length === 0) continue;
    const cycle = await tx.cycles.find(round.cycleId);
    if (!cycle || !STILL_OPEN.includes(cycle.state)) continue;
    if (round.state === 'beantwortet') turns.push({ ...repliesTurn(round, accountId), cycle });
    else if (round.state === 'offen' && !isDue(tx, round) && !(await hasSpoken(tx, round, accountId)))
      turns.push({ ...commentTurn(round, tx.now, accountId, 'Sie'), cycle });
  }
  return turns;
}

const hasSpoken = async (tx: Tx, round: RoundRecord, accountId: string): Promise<boolean> =>
  (await commentsOf(tx, round.id)).some((comment) => comment.accountId === accountId);

export function commentTurn(round: RoundRecord, now: Date, accountId: string, label: string): Turn {
  return {
    kind: 'comment',
    title:
      round.kind === 'A'
        ? `Fragen beantworten: ${quoted(round.title)}`
        : `Zum Entwurf Stellung nehmen: ${quoted(round.title)}`,
    detail: `${timeLeft(round, now)} Auch „keine Anmerkungen“ ist eine Rückmeldung.`,
    link: `/runden/${round.id}`,
    dueOn: round.endsOn,
    dueAt: round.endsAt,
    turnOf: { accountId, label },
  };
}

const repliesTurn = (round: RoundRecord, accountId: string): Turn => ({
  kind: 'readReplies',
  title: `Antworten des Jobcenters lesen: ${quoted(round.title)}`,
  detail: 'Zu jeder Anmerkung steht dort, wie mit ihr umgegangen wird und warum.',
  link: `/runden/${round.id}`,
  dueOn: null,
  turnOf: { accountId, label: 'Sie' },
});

/** „Noch 12 Tage, bis zum 25. Oktober 2026, 24 Uhr.“ */
function timeLeft({ endsOn, zone }: RoundRecord, now: Date): string {
  const days = Math.round((Date.parse(endsOn) - Date.parse(localDate(now, zone))) / DAY);
  if (days <= 0) return 'Heute bis 24 Uhr ist noch Zeit.';
  return `Noch ${days === 1 ? 'bis morgen,' : `${days} Tage, bis zum`} ${longDate(endsOn)}, 24 Uhr.`;
}
