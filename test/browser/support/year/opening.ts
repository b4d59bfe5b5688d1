/** July: the Geschäftsführung opens the cycle in four steps, names who writes what and begins; the office sets up the title page. */
import { expect } from '@jest/globals';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { cyclePath, holders } from '../../../../apps/amip/demo/deeds.js';
import { frontOf } from '../../../../apps/amip/demo/story.js';
import type { CycleAnswer, SectionRef } from '../../../../apps/amip/demo/views.js';
import { dialog, follow, headed, press, sees } from '../doing.js';
import { cycleOf, cyclePage, learnCycle, stateOf, type Tale } from './tale.js';

export async function openCycle(tale: Tale): Promise<void> {
  const { people, story, instance } = tale;
  const { dates, owners } = story.year;
  const page = await people.at('geschaeftsfuehrung', '/');
  await follow(page, 'Programme');
  await headed(page, 'Programme');
  await sees(page, 'Es gibt noch kein Programm.');
  await follow(page, 'Neues Programm beginnen');

  await press(page, 'Weiter');
  await sees(page, 'Bitte wählen Sie, wie der Beirat beteiligt wird.');
  expect(await page.getByLabel('Programmjahr').inputValue()).toBe('2024');
  await page.getByRole('radio', { name: 'früh', exact: true }).check();
  await page.getByRole('radio', { name: 'im Programm selbst' }).check();
  await press(page, 'Weiter');

  await page.getByRole('radio', { name: /Muster 2024, Agentur und Kommune/ }).check();
  await press(page, 'Weiter');

  await page.getByLabel('Beginn der Erarbeitung').fill(dates.opened.slice(0, 10));
  await page.getByLabel('Entwürfe fertig bis').fill(dates.draftingDeadline);
  await page.getByLabel('Beirat berät ab').fill(dates.round.firstDay);
  await page.getByLabel('Beirat berät bis').fill(dates.round.lastDay);
  await press(page, 'Weiter');

  const lead = instance.person(owners['strategie'] ?? '').name;
  await page.getByLabel('Strategische Ausrichtung', { exact: true }).selectOption({ label: lead });
  await page.goBack();
  expect(await page.getByLabel('Beirat berät ab').inputValue()).toBe(dates.round.firstDay);
  await press(page, 'Weiter');
  await press(page, 'Weiter zur Zusammenfassung');
  await sees(page, '20. Oktober 2023');
  await press(page, 'Programm anlegen');
  await page.waitForURL(/\/zyklen\/[0-9a-f-]{36}$/);
  await headed(page, /2024/);
  await learnCycle(tale, page.url().split('/').at(-1) ?? '');
  expect(await stateOf(tale)).toBe('angelegt');
}

/** One section by click, the others as the story has them. */
export async function nameOwners(tale: Tale): Promise<void> {
  const { people, story, instance, running } = tale;
  const { dates, owners } = story.year;
  await people.until(dates.sectionsAssigned);
  const page = await people.at('geschaeftsfuehrung', cyclePage(tale));
  await page.getByRole('button', { name: /: Arbeitgeberseite – Wirtschaft$/ }).click();
  const asked = dialog(page, /^Abschnitt (zuweisen|übergeben)$/);
  const name = instance.person(owners['arbeitsmarkt'] ?? '').name;
  await asked.getByLabel('Zuständig').selectOption({ label: name });
  await press(asked, 'Speichern');
  await asked.waitFor({ state: 'detached' });
  await page
    .getByRole('row', { name: /Arbeitgeberseite – Wirtschaft/ })
    .getByText(name)
    .waitFor();

  const gf = instance.person('geschaeftsfuehrung');
  const staff = await holders(gf, STAFF_ROLES);
  for (const section of (await cycleOf(tale)).sections) {
    const owner = instance.person(owners[section.key] ?? '').name;
    const ownerId = staff.find((holder) => holder.name === owner)?.accountId;
    if (ownerId !== section.ownerId)
      await gf.put<SectionRef>(`/api/sections/${section.id}/owner`, { ownerId }, section.version);
  }
  expect(running.sections.size).toBe(Object.keys(owners).length);
}

export async function beginDrafting(tale: Tale): Promise<void> {
  const { people, story } = tale;
  await people.until(story.year.dates.draftingStarted);
  const page = await people.at('geschaeftsfuehrung', cyclePage(tale));
  await press(page, 'Erarbeitung beginnen');
  await page.getByRole('button', { name: 'Erarbeitung beginnen' }).waitFor({ state: 'detached' });
  expect(await stateOf(tale)).toBe('erarbeitung');
  // What is not possible yet says why.
  await sees(page, 'Entwurf für den Beirat freigeben');
  for (const reason of await reasonsAgainst(tale, 'releaseToBeirat')) await sees(page, reason);
}

/** Why the core does not let the Geschäftsführung take this step now. */
export async function reasonsAgainst({ instance, running }: Tale, event: string): Promise<readonly string[]> {
  const { actions } = await instance
    .person('geschaeftsfuehrung')
    .get<{ actions: readonly { event: string; reasons: readonly string[] }[] }>(cyclePath(running));
  const reasons = actions.find((action) => action.event === event)?.reasons ?? [];
  expect(reasons).not.toEqual([]);
  return reasons;
}

/** The office changes one line by hand; the rest of the title page is the story's. */
export async function setUpFront(tale: Tale): Promise<void> {
  const { people, story, instance, running } = tale;
  const page = await people.at('buero', cyclePage(tale));
  await follow(page, 'Titelseite und Impressum');
  await headed(page, 'Titelseite und Impressum');
  await page.getByLabel(/^Redaktion( |$)/).fill('Büro der Geschäftsführung');
  await press(page, 'Speichern');
  await sees(page, /^Gespeichert um /);
  const buero = instance.person('buero');
  const { version } = await buero.get<CycleAnswer>(cyclePath(running));
  await buero.put(`${cyclePath(running)}/front`, { front: frontOf(story.programme) }, version);
}
