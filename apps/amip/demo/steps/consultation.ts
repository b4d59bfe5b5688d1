/** October 2023: the draft is frozen and opened to the Beirat, its members comment, the clock ends the round. */
import type { Person } from '../client.js';
import {
  advanceCycle,
  auditTrail,
  cyclePath,
  cycleRefuses,
  fetchDocument,
  holders,
  showsOverdue,
  type Running,
} from '../deeds.js';
import { pause } from '../instance.js';
import { BEIRAT_ROLES } from '#domain/shared/roles.js';
import type { Story } from '../story.js';
import type { AuditAnswer, CommentAnswer, DraftAnswer, RoundAnswer } from '../views.js';

export interface Consulted {
  readonly roundId: string;
  /** Key of the comment in the story → its id. */
  readonly comments: ReadonlyMap<string, string>;
  /** The frozen draft, and its DOCX. */
  readonly draft: DraftAnswer;
  readonly draftDocument: Uint8Array;
}

export async function consultation(running: Running, story: Story): Promise<Consulted> {
  const { play } = running;
  const { year } = story;
  const gf = play.instance.person('geschaeftsfuehrung');
  await play.at(year.dates.releasedToBeirat);
  await cycleRefuses(running, play.instance.person('teamMarkt'), 'releaseToBeirat', 403);
  await cycleRefuses(running, gf, 'releaseToBeirat', 422, 'roundPlanned');
  const roundId = await planRound(running, gf, story);
  const cycle = await advanceCycle(running, gf, 'releaseToBeirat');
  await play.step(
    { who: gf, event: 'round.open', label: 'Kommentarrunde öffnen', subject: 'folgt aus der Freigabe' },
    () => gf.get<RoundAnswer>(`/api/rounds/${roundId}`),
    ({ state }) => state,
  );
  const version = cycle.versions[0];
  if (!version) throw new Error('Mit der Freigabe wurde keine Fassung festgehalten.');
  const draftDocument = await fetchDocument(running, gf, version.id, 'entwurf-v1.docx');
  await cycleRefuses(running, gf, 'beginIncorporation', 422, 'noRoundOpen');
  const comments = await commenting(running, story, roundId);
  await closing(running, story, roundId);
  return { roundId, comments, draft: await gf.get<DraftAnswer>(`/api/rounds/${roundId}/draft`), draftDocument };
}

async function planRound(running: Running, gf: Person, { year }: Story): Promise<string> {
  const { play } = running;
  const { kind, title, audience } = year.round;
  const names = audience.map((key) => play.instance.person(key).name);
  const members = await holders(gf, BEIRAT_ROLES);
  const memberIds = members.filter(({ name }) => names.includes(name)).map(({ id }) => id);
  const { firstDay: startsOn, lastDay: endsOn } = year.dates.round;
  const round = await play.step(
    {
      who: gf,
      event: 'round.plan',
      label: 'Kommentarrunde planen',
      subject: `${startsOn} bis ${endsOn}, ${memberIds.length} Mitglieder`,
    },
    () => gf.post<RoundAnswer>(`${cyclePath(running)}/rounds`, { kind, title, startsOn, endsOn, memberIds }),
    (answer) => answer.state,
  );
  return round.id;
}

async function commenting({ play }: Running, { year }: Story, roundId: string): Promise<Map<string, string>> {
  const path = `/api/rounds/${roundId}`;
  const said = [
    ...year.comments.map((comment) => ({ ...comment, kind: 'anmerkung' as const })),
    { ...year.noComments, key: 'keine', kind: 'keineAnmerkungen' as const },
  ].sort((a, b) => a.at.localeCompare(b.at));
  const ids = new Map<string, string>();
  for (const comment of said) {
    const who = play.instance.person(comment.author);
    await play.at(comment.at);
    const draft = await who.get<DraftAnswer>(`${path}/draft`);
    const isComment = comment.kind === 'anmerkung';
    const body = isComment
      ? { kind: comment.kind, text: comment.text, anchor: anchorOf(draft, comment) }
      : { kind: comment.kind };
    const answer = await play.step(
      {
        who,
        event: 'comment.submit',
        label: isComment ? 'Anmerkung einreichen' : 'Keine Anmerkungen erklären',
        subject: who.name,
      },
      () => who.post<CommentAnswer>(`${path}/comments`, body),
      () => 'eingereicht',
    );
    ids.set(comment.key, answer.id);
  }
  return ids;
}

const anchorOf = (
  draft: DraftAnswer,
  { section, block, quote }: { section: string; block: string; quote: string },
) => ({
  sectionId: draft.anchors.find(({ key }) => key === section)?.sectionId,
  blockId: block,
  quote,
});

/** At the exclusive end the clock alone closes the round; what comes later is refused by the time of arrival. */
async function closing(running: Running, { year }: Story, roundId: string): Promise<void> {
  const { play } = running;
  const revision = play.instance.person('revision');
  await play.at(year.dates.roundEnd);
  const entry = await closedByClock(running, revision, roundId);
  await play.ofClock('round.close', 'Die Kommentarrunde endet', entry.to ?? '', entry.at);
  const gf = play.instance.person('geschaeftsfuehrung');
  await showsOverdue(running, gf, year.dates.lateComment.slice(0, 10));

  await play.at(year.dates.lateComment);
  const late = play.instance.person(year.lateComment.author);
  const draft = await late.get<DraftAnswer>(`/api/rounds/${roundId}/draft`);
  await play.refused(
    { who: late, event: 'comment.submit', label: 'Anmerkung nach dem Ende einreichen', subject: late.name },
    () =>
      late.post(`/api/rounds/${roundId}/comments`, {
        kind: 'anmerkung',
        text: year.lateComment.text,
        anchor: anchorOf(draft, year.lateComment),
      }),
    409,
    'comment.roundOver',
  );
}

const CLOSED_WITHIN = 120_000;

async function closedByClock(running: Running, revision: Person, roundId: string): Promise<AuditAnswer> {
  const deadline = performance.now() + CLOSED_WITHIN;
  for (;;) {
    const entry = (await auditTrail(running, revision)).find(
      ({ entity, entityId, event }) => entity === 'round' && entityId === roundId && event === 'close',
    );
    if (entry?.actor === 'clock') return entry;
    if (performance.now() > deadline)
      throw new Error(`Die Runde wurde binnen ${CLOSED_WITHIN / 1000} Sekunden nach ihrem Ende nicht geschlossen.`);
    await pause(50);
  }
}
