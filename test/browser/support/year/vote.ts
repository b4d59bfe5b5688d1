/** December: the Trägerversammlung reads, votes 3:3, the Vorsitz decides and records; February: signed, published, read by anybody. */
import { expect } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { ResolutionAnswer } from '../../../../apps/amip/demo/views.js';
import { follow, headed, press, sees, take } from '../doing.js';
import { settled } from '../portal.js';
import { cyclePage, stateOf, type Tale } from './tale.js';

const LABELS = { ja: 'Ja', nein: 'Nein' } as const;

export async function submitToVote(tale: Tale): Promise<void> {
  const { people, story, instance, running } = tale;
  await people.until(story.year.dates.submittedToVote);
  const page = await people.at('geschaeftsfuehrung', cyclePage(tale));
  await take(page, 'Zur Beschlussfassung vorlegen', { title: 'Zur Beschlussfassung vorlegen?', confirm: 'Vorlegen' });
  expect(await stateOf(tale)).toBe('beschlussfassung');
  const chair = instance.person('vorsitz');
  tale.resolutionId = (await chair.get<ResolutionAnswer[]>(`/api/cycles/${running.cycleId}/resolutions`))[0]?.id ?? '';
}

export const resolutionOf = ({ instance, resolutionId }: Tale): Promise<ResolutionAnswer> =>
  instance.person('vorsitz').get<ResolutionAnswer>(`/api/resolutions/${resolutionId}`);

/** Half an hour before the meeting: Vorlage, what has changed in it, and what the Beirat said. */
export async function read(tale: Tale): Promise<void> {
  const { people, story, resolutionId } = tale;
  const page = await people.at('kommune2', `/beschluesse/${resolutionId}`);
  await follow(page, 'Vorlage lesen');
  await headed(page, 'Vorlage');
  await page.getByLabel('Änderungen zeigen gegenüber').waitFor();
  await page.getByRole('radio', { name: 'Nur geänderte Stellen' }).check();
  await settled(page);
  await sees(page, /^Verglichen mit: Entwurf, Fassung 1 vom/);
  await sees(page, /Vorrang, die zu einem anerkannten Berufsabschluss führen/);
  await people.at('kommune2', `/beschluesse/${resolutionId}`);
  await follow(page, 'Anmerkungen des Beirats');
  await headed(page, 'Synopse der Anmerkungen');
  await sees(page, story.year.comments[0]?.text ?? '');
  await sees(page, story.year.comments[0]?.reply.text ?? '');
}

export async function openBallot(tale: Tale): Promise<void> {
  const { people, story, resolutionId } = tale;
  await people.until(story.year.dates.ballotOpened);
  const page = await people.at('vorsitz', `/beschluesse/${resolutionId}`);
  await take(page, 'Abstimmung eröffnen', { title: 'Abstimmung eröffnen', confirm: 'Abstimmung eröffnen' });
  await page.getByRole('heading', { name: 'Ihre Stimme' }).waitFor();
  expect((await resolutionOf(tale)).state).toBe('eroeffnet');
}

async function cast(page: Page, choice: 'ja' | 'nein', button: string): Promise<void> {
  await page.getByRole('radio', { name: LABELS[choice], exact: true }).check();
  await press(page, button);
  await sees(page, `Festgehalten: ${LABELS[choice]}`);
}

/** Six vote; one of them first the other way round. Nobody sees a result before the closing. */
export async function voteAll(tale: Tale): Promise<void> {
  const { people, story, resolutionId } = tale;
  for (const { account, choice, at } of story.year.ballot.votes) {
    await people.until(at);
    const page = await people.at(account, `/beschluesse/${resolutionId}`);
    await sees(page, /Bei Stimmengleichheit/);
    const changes = account === 'kommune3';
    await cast(page, changes ? 'ja' : choice, 'Stimme abgeben');
    if (changes) await cast(page, choice, 'Stimme ändern');
    expect(await page.getByRole('heading', { name: 'Ergebnis' }).count()).toBe(0);
  }
}

export async function closeAndDecide(tale: Tale): Promise<void> {
  const { people, story, resolutionId } = tale;
  const { dates, ballot } = story.year;
  await people.until(dates.ballotClosed);
  const page = await people.at('vorsitz', `/beschluesse/${resolutionId}`);
  await take(page, 'Abstimmung schließen', { title: 'Abstimmung schließen', confirm: 'Abstimmung schließen' });
  await sees(page, 'Stimmengleichheit');
  await page
    .getByRole('row', { name: /Agentur/ })
    .first()
    .waitFor();
  await people.until(dates.castingVote);
  await take(page, 'Bei Stimmengleichheit entscheiden', {
    title: 'Stimmengleichheit entscheiden',
    confirm: 'Entscheidung festhalten',
    before: (asked) => asked.getByRole('radio', { name: LABELS[ballot.castingVote.choice], exact: true }).check(),
  });
  await sees(page, 'Das Programm ist beschlossen.');
  expect((await resolutionOf(tale)).decision).toBe('beschlossen');
}

export async function record(tale: Tale): Promise<void> {
  const { people, story, resolutionId } = tale;
  const { dates, texts } = story.year;
  await people.until(dates.recorded);
  const page = await people.at('vorsitz', `/beschluesse/${resolutionId}`);
  await take(page, 'Beschluss niederlegen', {
    title: 'Beschluss niederlegen',
    confirm: 'Beschluss niederlegen',
    before: async (asked) => {
      expect(await asked.getByLabel('Tag der Sitzung').inputValue()).toBe(dates.heldOn);
      await asked.getByLabel('Ort der Sitzung').fill(texts.place);
      await asked.getByLabel(/^Niederschrift/).fill(`${texts.record} ${texts.castingVote}`);
    },
  });
  await sees(page, texts.place);
  expect(await stateOf(tale)).toBe('beschlossen');
}

export async function sign(tale: Tale): Promise<void> {
  const { people, story } = tale;
  const { dates, texts } = story.year;
  await people.until(dates.signed);
  const page = await people.at('geschaeftsfuehrung', cyclePage(tale));
  await sees(page, /überfällig seit 1\. Januar 2024/);
  await take(page, 'Unterzeichnen', {
    title: 'Unterzeichnung eintragen',
    confirm: 'Unterzeichnung eintragen',
    before: async (asked) => {
      await asked.getByLabel('Tag der Unterschrift').fill('2024-02-22');
      await press(asked, 'Unterzeichnung eintragen');
      await sees(asked, 'Dieser Tag liegt in der Zukunft.');
      await asked.getByLabel('Tag der Unterschrift').fill(dates.signedOn);
      await asked.getByLabel(/^Ort/).fill(texts.place);
    },
  });
  expect(await stateOf(tale)).toBe('unterzeichnet');
}

/** The Word document is ordered in the preview, and arrives as a real file. */
export async function download(tale: Tale): Promise<void> {
  const page = await tale.people.at('geschaeftsfuehrung', cyclePage(tale));
  await follow(page, 'Vorschau');
  await headed(page, 'Vorschau');
  await press(page, 'Word-Dokument herstellen');
  const link = page.getByRole('link', { name: /\.docx$/ }).first();
  await link.waitFor();
  expectDocx(await fileOf(page, () => link.click()));
}

export async function publish(tale: Tale): Promise<void> {
  const { people, story, instance } = tale;
  await people.until(story.year.dates.published);
  const page = await people.at('geschaeftsfuehrung', cyclePage(tale));
  await take(page, 'Veröffentlichen', { title: 'Programm veröffentlichen?', confirm: 'Veröffentlichen' });
  await instance.quiet();
  expect(await stateOf(tale)).toBe('veroeffentlicht');
}

/** Somebody from the street reads the programme and takes the document along. */
export async function readPublished(tale: Tale): Promise<void> {
  const { people, story, instance } = tale;
  const page = await people.at(null, `/veroeffentlicht/${instance.jobcenter.key}`);
  await headed(page, 'Veröffentlichte Programme');
  await follow(page, /2024/, page.getByRole('main'));
  await headed(page, story.programme.title);
  await sees(page, 'veröffentlicht am 28. Februar 2024');
  await page.getByRole('heading', { name: 'Strategische Ausrichtung' }).first().waitFor();
  const link = page.getByRole('link', { name: /Word-Dokument/ }).first();
  expectDocx(await fileOf(page, () => link.click()));
}

async function fileOf(page: Page, click: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  return new Uint8Array(readFileSync(await download.path()));
}

function expectDocx(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toContain('word/document.xml');
  expect(Buffer.from(parts['word/document.xml'] ?? []).toString('utf8')).toContain('Strategische Ausrichtung');
}
