/** August to October: the teams write, one section comes back with a reason and is completed, everything is released, the figures are fixed. */
import { expect } from '@jest/globals';
import { advanceSection, cyclePath, sectionOf, write } from '../../../../apps/amip/demo/deeds.js';
import { figuresOf, sectionsOf } from '../../../../apps/amip/demo/story.js';
import type { CycleAnswer } from '../../../../apps/amip/demo/views.js';
import { follow, headed, press, sees, take } from '../doing.js';
import { insertTable, isSaved, writeOn } from '../writing.js';
import { cyclePage, sectionPage, sectionState, type Tale } from './tale.js';

const TERMS =
  'Langzeitarbeitslos ist, wer seit mindestens einem Jahr arbeitslos ist; langzeitleistungsbeziehend, wer lange Leistungen erhält.';

/** A team lead writes on in the editor what the story begins, with a table, and hands it in. */
export async function writeByHand(tale: Tale): Promise<void> {
  const { people, story, instance, running } = tale;
  const { owners, dates, returned } = story.year;
  const owner = owners[returned.section] ?? '';
  await people.until(dates.firstSubmission);
  const blocks = sectionsOf(story.programme).find(({ key }) => key === returned.section)?.blocks ?? [];
  const begun = blocks.filter(({ id }) => !returned.missingBlocks.includes(id));
  await write(running, instance.person(owner), returned.section, begun);

  const page = await people.at(owner, cyclePage(tale));
  const { title } = sectionOf(running, returned.section);
  await follow(page, title);
  await headed(page, new RegExp(title.slice(0, 20)));
  await writeOn(page, 'Die Zahlen des Vorjahres zeigt die folgende Tabelle.');
  await page.keyboard.press('Enter');
  await insertTable(page, {
    title: 'Förderungen nach § 16i',
    columns: ['Jahr', 'Förderungen'],
    rows: [
      ['2022', '1.234'],
      ['2023', '1.310,5'],
    ],
  });
  await isSaved(page);
  const { blocks: saved } = await instance.person(owner).get<{ blocks: readonly object[] }>(`/api${sectionPath(tale)}`);
  expect(JSON.stringify(saved)).toContain('Die Zahlen des Vorjahres zeigt die folgende Tabelle.');
  expect(JSON.stringify(saved)).toMatch(/1310\.5|1310,5/);
  await page.reload();
  await sees(page, 'Die Zahlen des Vorjahres zeigt die folgende Tabelle.');
  await submit(tale, owner);
}

const sectionPath = (tale: Tale): string =>
  sectionPage(tale, tale.story.year.returned.section).replace('/abschnitte/', '/sections/');

async function submit(tale: Tale, owner: string): Promise<void> {
  const page = await tale.people.page(owner);
  await take(page, 'Einreichen', { title: 'Abschnitt einreichen?', confirm: 'Einreichen' });
  await sees(page, 'eingereicht');
  expect(await sectionState(tale, tale.story.year.returned.section)).toBe('eingereicht');
}

/** The Bereichsleitung gives it back and says why; without a reason the portal asks for one. */
export async function giveBack(tale: Tale): Promise<void> {
  const { people, story } = tale;
  const { returned, dates } = story.year;
  await people.until(dates.returned);
  const page = await people.at(returned.by, sectionPage(tale, returned.section));
  await sees(page, 'Die Zahlen des Vorjahres zeigt die folgende Tabelle.');
  await take(page, 'Zurückgeben', {
    title: 'Abschnitt zurückgeben?',
    confirm: 'Zurückgeben',
    before: async (asked) => {
      await press(asked, 'Zurückgeben');
      await sees(asked, 'Bitte begründen, damit klar ist, was zu tun ist.');
      await asked.getByLabel('Begründung').fill(returned.returnReason);
    },
  });
  expect(await sectionState(tale, returned.section)).toBe('zurueckgegeben');
}

export async function correct(tale: Tale): Promise<void> {
  const { people, story } = tale;
  const { owners, dates, returned } = story.year;
  const owner = owners[returned.section] ?? '';
  await people.until(dates.resubmitted);
  const page = await people.at(owner, sectionPage(tale, returned.section));
  await sees(page, returned.returnReason);
  await page.getByRole('textbox', { name: /^Text des Abschnitts/ }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(`${TERMS} `);
  await isSaved(page);
  await submit(tale, owner);
}

/** What changed between the two versions is shown, and the section released. */
export async function releaseByHand(tale: Tale): Promise<void> {
  const { people, story } = tale;
  const { returned } = story.year;
  const page = await people.at(returned.by, sectionPage(tale, returned.section));
  await follow(page, 'Fassungen und Änderungen');
  await headed(page, 'Fassungen und Änderungen');
  await page.getByLabel('Von', { exact: true }).selectOption({ label: 'Fassung 1' });
  await page.getByLabel('Bis', { exact: true }).selectOption({ label: 'Fassung 2' });
  await sees(page, /1 geändert/);
  await people.at(returned.by, sectionPage(tale, returned.section));
  await take(page, 'Freigeben', { title: 'Abschnitt freigeben?', confirm: 'Freigeben' });
  expect(await sectionState(tale, returned.section)).toBe('freigegeben');
}

/** What repeats itself: the others write and hand in as the story has it. */
export async function othersWrite({ people, story, instance, running }: Tale, byHand: readonly string[]) {
  const { owners, dates } = story.year;
  await people.until(dates.lastSubmission);
  for (const { key, blocks } of sectionsOf(story.programme).filter((text) => !byHand.includes(text.key))) {
    const owner = instance.person(owners[key] ?? '');
    await write(running, owner, key, blocks);
    await advanceSection(running, owner, key, 'submit');
  }
}

/** Nobody releases a text of one's own. */
export async function othersRelease(tale: Tale, byHand: readonly string[]): Promise<void> {
  const { people, story, instance, running } = tale;
  const { owners, dates } = story.year;
  await people.until(dates.sectionsReleased);
  for (const key of running.sections.keys()) {
    if (byHand.includes(key)) continue;
    const who = owners[key] === 'bereichsleitung' ? 'geschaeftsfuehrung' : 'bereichsleitung';
    await advanceSection(running, instance.person(who), key, 'release');
  }
  expect(await sectionState(tale, 'vorwort')).toBe('freigegeben');
}

export async function enterFigures({ people, story, instance, running }: Tale): Promise<void> {
  await people.until(story.year.dates.figuresFixed);
  const controlling = instance.person('controlling');
  const { version } = await controlling.get<CycleAnswer>(cyclePath(running));
  await controlling.put(`${cyclePath(running)}/figures`, { figures: figuresOf(story.programme) }, version);
}
