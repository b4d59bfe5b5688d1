/** October: the round is planned, the draft released; members of the Beirat comment in each of the ways they have; the clock ends the round. */
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { DraftAnswer, RoundAnswer } from '../../../../apps/amip/demo/views.js';
import { follow, headed, press, sees, take } from '../doing.js';
import { cyclePage, stateOf, type Tale } from './tale.js';

export async function planRound(tale: Tale): Promise<void> {
  const { people, story, instance, running } = tale;
  const { round, dates } = story.year;
  await people.until(dates.releasedToBeirat);
  const page = await people.at('geschaeftsfuehrung', `${cyclePage(tale)}/runden`);
  await sees(page, 'Es gibt noch keine Kommentarrunde.');
  await take(page, 'Kommentarrunde planen', {
    title: 'Kommentarrunde planen',
    confirm: 'Runde planen',
    before: async (asked) => {
      await asked.getByLabel('Titel').fill(round.title);
      expect(await asked.getByLabel('Erster Tag').inputValue()).toBe(dates.round.firstDay);
      expect(await asked.getByLabel('Letzter Tag').inputValue()).toBe(dates.round.lastDay);
      for (const key of round.audience)
        await asked
          .getByRole('checkbox', { name: instance.person(key).name })
          .first()
          .check();
    },
  });
  await page.getByRole('heading', { name: round.title }).waitFor();
  const gf = instance.person('geschaeftsfuehrung');
  const [planned] = await gf.get<RoundAnswer[]>(`/api/cycles/${running.cycleId}/rounds`);
  expect(planned?.state).toBe('geplant');
  tale.roundId = planned?.id ?? '';
}

export async function releaseToBeirat(tale: Tale): Promise<void> {
  const page = await tale.people.at('geschaeftsfuehrung', cyclePage(tale));
  await take(page, 'Entwurf für den Beirat freigeben', {
    title: 'Entwurf für den Beirat freigeben?',
    confirm: 'Entwurf freigeben',
  });
  await page.getByRole('link', { name: 'Fassung 1', exact: true }).waitFor();
  expect(await stateOf(tale)).toBe('konsultation');
}

/** A member finds the round on the first page and comments beside a paragraph. */
export async function commentBeside(tale: Tale): Promise<void> {
  const { people, story } = tale;
  const comment = story.year.comments[0];
  if (!comment) throw new Error('Die Geschichte hat keine Anmerkungen.');
  await people.until(comment.at);
  const page = await people.at(comment.author, '/');
  await follow(page, /Beratung des Entwurfs/, page.getByRole('main'));
  await headed(page, story.year.round.title);
  await sees(page, /noch 7 Tage|30\. Oktober 2023/);
  const block = blockOf(page, comment.block);
  await block.getByText(comment.quote).scrollIntoViewIfNeeded();
  await block.getByRole('button', { name: /^Anmerken/ }).click();
  await block.getByRole('textbox').fill(comment.text);
  await press(block, 'Anmerkung einreichen');
  await block.getByText(comment.text).waitFor();
  await page.getByRole('heading', { name: 'Meine Anmerkungen (1)' }).waitFor();
}

/** People point at a paragraph; here its address on the page stands for the finger. */
const blockOf = (page: Page, blockId: string) => page.locator(`#stelle-${blockId}`);

export async function remarkGenerally(tale: Tale, who: string, text: string): Promise<void> {
  const page = await tale.people.at(who, `/runden/${tale.roundId}`);
  await press(page, 'Allgemeine Anmerkung schreiben');
  await page.getByRole('textbox', { name: 'Allgemeine Anmerkung' }).fill(text);
  await press(page, 'Anmerkung einreichen');
  await page.getByRole('heading', { name: 'Meine Anmerkungen (1)' }).waitFor();
}

export async function declareNone(tale: Tale): Promise<void> {
  const { author, at } = tale.story.year.noComments;
  await tale.people.until(at);
  const page = await tale.people.at(author, `/runden/${tale.roundId}`);
  await take(page, 'Keine Anmerkungen', { title: /keine Anmerkungen/i, confirm: 'Ja, keine Anmerkungen' });
  await sees(page, 'Sie haben erklärt, dass Sie keine Anmerkungen haben.');
}

/** The others of the story say what they have to say through the API. */
export async function othersComment({ story, people, instance, roundId }: Tale, said: readonly string[]) {
  for (const comment of story.year.comments.filter(({ key }) => !said.includes(key))) {
    if (Date.parse(comment.at) > instance.clock.now().getTime()) await people.until(comment.at);
    const who = instance.person(comment.author);
    const { anchors } = await who.get<DraftAnswer>(`/api/rounds/${roundId}/draft`);
    const sectionId = anchors.find(({ key }) => key === comment.section)?.sectionId;
    const anchor = { sectionId, blockId: comment.block, quote: comment.quote };
    await who.post(`/api/rounds/${roundId}/comments`, { kind: 'anmerkung', text: comment.text, anchor });
  }
}

/** A form that stands open over the end of the round is refused in the words of the core, and its text stays. */
export async function comeTooLate(tale: Tale): Promise<void> {
  const { people, story, instance, roundId } = tale;
  const { lateComment, dates } = story.year;
  await people.until(new Date(Date.parse(dates.roundEnd) - 10 * 60_000).toISOString());
  const page = await people.at(lateComment.author, `/runden/${roundId}`);
  const block = blockOf(page, lateComment.block);
  await block.getByRole('button', { name: /^Anmerken/ }).click();
  await block.getByRole('textbox').fill(lateComment.text);

  await people.until(dates.roundEnd);
  await instance.quiet();
  await press(block, 'Anmerkung einreichen');
  await sees(page, 'Nicht eingereicht');
  await sees(page, /Runde|Frist/);
  expect(await page.getByText(lateComment.text).count()).toBeGreaterThan(0);
  await people.at(lateComment.author, `/runden/${roundId}`);
  await sees(page, 'Es können keine Anmerkungen mehr eingereicht werden');
  await sees(page, lateComment.text);
  const { state } = await instance.person(lateComment.author).get<RoundAnswer>(`/api/rounds/${roundId}`);
  expect(state).toBe('geschlossen');
}
