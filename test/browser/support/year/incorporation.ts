/** November: the team drafts replies, the Geschäftsführung decides and releases them, what was changed is released, the budget signed off again. */
import { expect } from '@jest/globals';
import { advanceSection, write } from '../../../../apps/amip/demo/deeds.js';
import { edited, sectionsOf } from '../../../../apps/amip/demo/story.js';
import type { CommentAnswer, Listing } from '../../../../apps/amip/demo/views.js';
import { headed, press, sees, take } from '../doing.js';
import { settled } from '../portal.js';
import { reasonsAgainst } from './opening.js';
import { cyclePage, stateOf, type Tale } from './tale.js';

interface Listed extends CommentAnswer {
  readonly number: number;
  readonly text: string | null;
}

const DISPOSITIONS = {
  uebernommen: 'Übernommen',
  teilweiseUebernommen: 'Teilweise übernommen',
  nichtUebernommen: 'Nicht übernommen',
  zurKenntnis: 'Zur Kenntnis genommen',
} as const;

async function commentsOf({ instance, roundId }: Tale): Promise<readonly Listed[]> {
  const gf = instance.person('geschaeftsfuehrung');
  return (await gf.get<Listing<Listed>>(`/api/rounds/${roundId}/comments?limit=100`)).items;
}

const answersPage = ({ roundId }: Tale): string => `/runden/${roundId}/anmerkungen`;

/** The Geschäftsführung passes one comment to a team, the team drafts the reply, the Geschäftsführung decides. */
export async function answerTogether(tale: Tale, key: string): Promise<void> {
  const { people, story, instance } = tale;
  await people.until(story.year.dates.repliesWritten);
  const comment = story.year.comments.find((one) => one.key === key);
  if (!comment) throw new Error(`Die Anmerkung „${key}“ gibt es nicht.`);
  const team = comment.reply.by;

  const gf = await people.at('geschaeftsfuehrung', answersPage(tale));
  await openComment(gf, comment.text);
  await gf.getByLabel('Wer bereitet die Antwort vor?').selectOption({ label: instance.person(team).name });
  await press(gf, 'Antwort speichern');
  await sees(gf, 'Die Antwort ist gespeichert');

  const page = await people.at(team, answersPage(tale));
  await openComment(page, comment.text);
  await page.getByLabel('Antwort an den Beirat').fill(comment.reply.text);
  await press(page, 'Antwort speichern');
  await sees(page, 'Die Antwort ist gespeichert');
  expect(await page.getByText('Was wird aus der Anmerkung?').count()).toBe(0);

  await people.at('geschaeftsfuehrung', answersPage(tale));
  await openComment(gf, comment.text);
  expect(await gf.getByLabel('Antwort an den Beirat').inputValue()).toBe(comment.reply.text);
  await gf.getByRole('radio', { name: DISPOSITIONS[comment.reply.disposition], exact: true }).check();
  await gf.getByLabel('Begründung').fill(comment.reply.reason);
  await press(gf, 'Antwort speichern');
  await sees(gf, 'Die Antwort ist gespeichert');
}

async function openComment(page: Awaited<ReturnType<Tale['people']['page']>>, text: string): Promise<void> {
  await page.getByRole('list', { name: 'Anmerkungen' }).getByRole('link').filter({ hasText: text }).click();
  await page.getByRole('heading', { level: 2, name: /^Anmerkung \d+$/ }).waitFor();
}

/** All other replies of the story, through the API; remarks that the acts have made besides are noted. */
export async function answerOthers(tale: Tale): Promise<void> {
  const { story, instance } = tale;
  const gf = instance.person('geschaeftsfuehrung');
  const open = (await commentsOf(tale)).filter(({ kind, disposition }) => kind !== 'keineAnmerkungen' && !disposition);
  for (const { id, text, version } of open) {
    const reply = story.year.comments.find((comment) => comment.text === text)?.reply;
    await gf.put(
      `/api/comments/${id}/answer`,
      {
        reply: reply?.text ?? 'Vielen Dank für den Hinweis.',
        disposition: reply?.disposition ?? 'zurKenntnis',
        dispositionReason: reply?.reason ?? 'Der Hinweis wird in der Umsetzung bedacht.',
      },
      version ?? undefined,
    );
  }
}

export async function beginIncorporation(tale: Tale): Promise<void> {
  const { people, story } = tale;
  await people.until(story.year.dates.incorporationBegun);
  const page = await people.at('geschaeftsfuehrung', cyclePage(tale));
  await press(page, 'Einarbeitung beginnen');
  await page.getByRole('button', { name: 'Einarbeitung beginnen' }).waitFor({ state: 'detached' });
  expect(await stateOf(tale)).toBe('einarbeitung');
}

export async function releaseReplies(tale: Tale): Promise<void> {
  const { people, story } = tale;
  await people.until(story.year.dates.repliesReleased);
  const page = await people.at('geschaeftsfuehrung', answersPage(tale));
  await sees(page, /^Alle \d+ Anmerkungen sind beantwortet$/);
  await take(page, 'Antworten freigeben', { title: 'Antworten freigeben', confirm: 'Antworten freigeben' });
  await sees(page, 'Die Antworten sind freigegeben');
}

/** The member reads what became of the comment, beside it and in the synopsis. */
export async function readReply(tale: Tale): Promise<void> {
  const { people, story, roundId } = tale;
  const comment = story.year.comments[0];
  const page = await people.at(comment?.author ?? '', `/runden/${roundId}`);
  await headed(page, story.year.round.title);
  await sees(page, 'Antwort des Jobcenters');
  await sees(page, comment?.reply.text ?? '');
}

/** What the comments have changed; each section is reopened with its reason. */
export async function incorporate({ people, story, running, instance }: Tale): Promise<void> {
  const { changes, owners, dates } = story.year;
  await people.until(dates.sectionsReopened);
  const lead = instance.person('bereichsleitung');
  for (const { section, reopenReason, edits } of changes) {
    const owner = instance.person(owners[section] ?? '');
    const blocks = sectionsOf(story.programme).find(({ key }) => key === section)?.blocks ?? [];
    await advanceSection(running, lead, section, 'reopen', reopenReason);
    await write(running, owner, section, edited(blocks, edits), 'Änderung einarbeiten');
    await advanceSection(running, owner, section, 'submit');
  }
  await people.until(dates.secondVersionReleased);
  for (const { section } of changes) await advanceSection(running, lead, section, 'release');
}

/** What the Geschäftsführung may not do yet says why, and whose turn it is. */
export async function seesWhatIsMissing(tale: Tale): Promise<void> {
  const page = await tale.people.at('geschaeftsfuehrung', cyclePage(tale));
  expect(await page.getByRole('button', { name: 'Zur Beschlussfassung vorlegen' }).count()).toBe(0);
  for (const reason of await reasonsAgainst(tale, 'submitToVote')) await sees(page, reason);
}

export async function signOffBudget(tale: Tale): Promise<void> {
  const { people } = tale;
  const page = await people.at('bfdh', '/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /mitzeichnen/i })
    .first()
    .click();
  await settled(page);
  await take(page, 'Budgetteil mitzeichnen', { title: 'Budgetteil mitzeichnen?', confirm: 'Mitzeichnen' });
}

export async function markBudget(tale: Tale): Promise<void> {
  const { people } = tale;
  const page = await people.at('controlling', cyclePage(tale));
  await take(page, 'Budget als vorläufig oder endgültig kennzeichnen', {
    title: 'Budget kennzeichnen',
    confirm: 'Kennzeichnung speichern',
    before: (asked) => asked.getByRole('radio', { name: 'vorläufig', exact: true }).check(),
  });
}
