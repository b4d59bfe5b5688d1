/** November 2023: every comment gets a reply and a disposition, the named sections are changed, the BfdH signs off again. */
import { STAFF_ROLES } from '#domain/shared/roles.js';
import type { Person } from '../client.js';
import { advanceCycle, advanceSection, cycleRefuses, holders, sectionRefuses, write, type Running } from '../deeds.js';
import { edited, sectionsOf, type Story } from '../story.js';
import type { CommentAnswer, RoundAnswer } from '../views.js';
import type { Consulted } from './consultation.js';

export async function incorporation(running: Running, story: Story, consulted: Consulted): Promise<void> {
  const { play } = running;
  const { dates } = story.year;
  const gf = play.instance.person('geschaeftsfuehrung');
  await play.at(dates.repliesWritten);
  const last = await replies(running, story, consulted);
  await roundRefuses(running, gf, consulted.roundId);

  await play.at(dates.incorporationBegun);
  await advanceCycle(running, gf, 'beginIncorporation');
  // One comment still has no disposition: the vote must wait.
  await cycleRefuses(running, gf, 'submitToVote', 422, 'everyCommentAnswered');
  await decide(running, gf, last, consulted);
  await play.at(dates.repliesReleased);
  await releaseReplies(running, gf, consulted);

  await play.at(dates.sectionsReopened);
  await changes(running, story);
  await cycleRefuses(running, gf, 'submitToVote', 422, 'bfdhSignedOff');
  await play.at(dates.budgetSignedOff);
  await advanceCycle(running, play.instance.person('bfdh'), 'signOffBudget');
}

type Answered = Story['year']['comments'][number];

/** Whoever is named drafts the reply, the Geschäftsführung decides. @returns the comment that is left undecided for now */
async function replies(running: Running, { year }: Story, consulted: Consulted): Promise<Answered> {
  const { play } = running;
  const gf = play.instance.person('geschaeftsfuehrung');
  const staff = await holders(gf, STAFF_ROLES);
  for (const comment of year.comments) {
    const author = play.instance.person(comment.reply.by);
    if (author !== gf) {
      const responsibleId = staff.find(({ name }) => name === author.name)?.accountId;
      await answer(running, gf, comment, consulted, 'Antwort übertragen', { responsibleId });
    }
    await answer(running, author, comment, consulted, 'Antwort entwerfen', { reply: comment.reply.text });
  }
  const last = year.comments.at(-1);
  if (!last) throw new Error('Die Geschichte hat keine Anmerkungen.');
  const drafter = play.instance.person(last.reply.by);
  await play.refused(
    { who: drafter, event: 'comment.answer', label: 'Über eine Anmerkung entscheiden', subject: last.key },
    () =>
      put(drafter, consulted.comments.get(last.key) ?? '', {
        disposition: last.reply.disposition,
        dispositionReason: last.reply.reason,
      }),
    403,
    'comment.disposition',
  );
  for (const comment of year.comments.filter((one) => one !== last)) await decide(running, gf, comment, consulted);
  return last;
}

const decide = (running: Running, gf: Person, comment: Answered, consulted: Consulted): Promise<void> =>
  answer(running, gf, comment, consulted, 'Über eine Anmerkung entscheiden', {
    disposition: comment.reply.disposition,
    dispositionReason: comment.reply.reason,
  });

async function answer(
  { play }: Running,
  who: Person,
  comment: Answered,
  { comments }: Consulted,
  label: string,
  body: object,
): Promise<void> {
  await play.step(
    { who, event: 'comment.answer', label, subject: comment.key },
    () => put(who, comments.get(comment.key) ?? '', body),
    ({ reply, disposition }) => disposition ?? (reply === null ? 'offen' : 'beantwortet'),
  );
}

async function put(who: Person, id: string, body: object): Promise<CommentAnswer> {
  const { version } = await who.get<CommentAnswer>(`/api/comments/${id}`);
  return who.put<CommentAnswer>(`/api/comments/${id}/answer`, body, version ?? undefined);
}

const answered = (who: Person) => ({ who, event: 'round.markAnswered', label: 'Antworten für den Beirat freigeben' });

const roundRefuses = ({ play }: Running, gf: Person, roundId: string) =>
  play.refused(
    answered(gf),
    () => gf.advance(`/api/rounds/${roundId}`, { event: 'markAnswered' }),
    422,
    'everyCommentAnswered',
  );

/** The members see the replies only from now on. */
async function releaseReplies({ play }: Running, gf: Person, { roundId, comments }: Consulted): Promise<void> {
  const member = play.instance.person('gewerkschaft');
  const own = `/api/comments/${comments.get('c01') ?? ''}`;
  play.expect(
    (await member.get<CommentAnswer>(own)).reply === null,
    'Das Mitglied liest eine Antwort, die noch nicht freigegeben ist.',
  );
  await play.step(
    answered(gf),
    () => gf.advance<RoundAnswer>(`/api/rounds/${roundId}`, { event: 'markAnswered' }),
    (round) => round.state,
  );
  await play.step(
    { who: member, event: 'comment.read', label: 'Antwort lesen', subject: 'c01' },
    () => member.get<CommentAnswer>(own),
    ({ disposition }) => disposition ?? 'offen',
  );
}

/** The sections that comments have changed, each with its own reason; everything else stays as it was commented on. */
async function changes(running: Running, { programme, year }: Story): Promise<void> {
  const { play } = running;
  const lead = play.instance.person('bereichsleitung');
  const first = year.changes[0];
  if (first) await sectionRefuses(running, lead, first.section, 'reopen', 422, 'reasonGiven');
  for (const { section, reopenReason, edits } of year.changes) {
    const owner = play.instance.person(year.owners[section] ?? '');
    const blocks = sectionsOf(programme).find(({ key }) => key === section)?.blocks ?? [];
    await advanceSection(running, lead, section, 'reopen', reopenReason);
    await write(running, owner, section, edited(blocks, edits), 'Änderung einarbeiten');
    await advanceSection(running, owner, section, 'submit');
  }
  await play.at(year.dates.secondVersionReleased);
  for (const { section } of year.changes) await advanceSection(running, lead, section, 'release');
}
