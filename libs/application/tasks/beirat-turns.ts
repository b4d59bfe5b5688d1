/** Members of the Beirat: rounds that still wait for their word, and replies they can read. */
import { quoted } from '#domain/shared/german.js';
import { isDue } from '../consultation/close-round.js';
import { commentsOf } from '../consultation/comments-of.js';
import { ownMemberships } from '../consultation/audience.js';
import type { Tx } from '../ports.js';
import type { CommentRecord, CycleRecord, RoundRecord } from '../records.js';
import type { CycleTurn, Turn } from './turn.js';

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
    else if (round.state === 'offen' && !isDue(tx, round))
      turns.push(...ownTurn(round, await saidBy(tx, round, accountId), accountId).map((turn) => ({ ...turn, cycle })));
  }
  return turns;
}

const saidBy = async (tx: Tx, round: RoundRecord, accountId: string): Promise<CommentRecord[]> =>
  (await commentsOf(tx, round.id)).filter((comment) => comment.accountId === accountId);

/** Until the end more can be said, so the way back stays; only „keine Anmerkungen“ is a last word. */
function ownTurn(round: RoundRecord, said: readonly CommentRecord[], accountId: string): Turn[] {
  const turn = commentTurn(round, accountId, 'Sie');
  if (said.length === 0) return [turn];
  const count = said.filter(({ kind }) => kind !== 'keineAnmerkungen').length;
  if (count === 0) return [];
  const handedIn = count === 1 ? '1 Anmerkung' : `${count} Anmerkungen`;
  return [{ ...turn, detail: `${handedIn} eingereicht – Sie können bis zum Ende der Runde weiterlesen und anmerken.` }];
}

/** Until when stands in `dueOn` alone. */
export function commentTurn(round: RoundRecord, accountId: string, label: string): Turn {
  return {
    kind: 'comment',
    title:
      round.kind === 'A'
        ? `Fragen beantworten: ${quoted(round.title)}`
        : `Zum Entwurf Stellung nehmen: ${quoted(round.title)}`,
    detail: 'Auch „keine Anmerkungen“ ist eine Rückmeldung.',
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
