/** Another year goes back once: without consultation, with two named sections, and to a second vote on the changed text. */
import { expect } from '@jest/globals';
import type { CycleAnswer, ResolutionAnswer } from '../../../../apps/amip/demo/views.js';
import { cyclePath } from '../../../../apps/amip/demo/deeds.js';
import { readCycle, resolutions } from '../../../e2e/short-year.js';
import { follow, headed, press, sees, take } from '../doing.js';
import { settled } from '../portal.js';
import type { ShortYear } from '../short.js';
import { isSaved, textOf, writeOn } from '../writing.js';

const REASON = 'Der Beirat ist zurzeit nicht besetzt.';
const cyclePage = ({ running }: ShortYear): string => `/zyklen/${running.cycleId}`;
const latest = async ({ running }: ShortYear): Promise<ResolutionAnswer | undefined> =>
  (await resolutions(running)).at(-1);

export async function submitWithoutConsultation(short: ShortYear): Promise<void> {
  const page = await short.people.at('geschaeftsfuehrung', cyclePage(short));
  await take(page, 'Ohne Konsultation vorlegen', {
    title: 'Ohne Konsultation vorlegen?',
    confirm: 'Ohne Konsultation vorlegen',
    before: async (asked) => {
      await press(asked, 'Ohne Konsultation vorlegen');
      await sees(asked, 'Bitte geben Sie eine Begründung an.');
      await asked.getByLabel('Begründung').fill(REASON);
    },
  });
  expect((await readCycle(short.running)).state).toBe('beschlussfassung');
}

/** The Vorsitz moves to refer sections back; without naming one that is refused at the question. */
export async function moveReferral(short: ShortYear, titles: readonly string[]): Promise<void> {
  const resolution = await latest(short);
  const page = await short.people.at('traegerversammlungVorsitz', `/beschluesse/${resolution?.id ?? ''}`);
  await take(page, 'Abstimmung eröffnen', {
    title: 'Abstimmung eröffnen',
    confirm: 'Abstimmung eröffnen',
    before: async (asked) => {
      await asked.getByRole('radio', { name: 'Zurückverweisung' }).check();
      await asked.getByRole('group', { name: 'Welche Abschnitte?' }).waitFor();
      await press(asked, 'Abstimmung eröffnen');
      await asked.getByRole('alert').first().waitFor();
      for (const title of titles) await asked.getByRole('checkbox', { name: title, exact: true }).check();
    },
  });
  await sees(page, 'Antrag: Zurückverweisung');
  for (const title of titles) await sees(page, title);
}

export async function agree(short: ShortYear): Promise<void> {
  const { id = '' } = (await latest(short)) ?? {};
  for (const who of ['traegerversammlungVorsitz', 'traegerversammlungMitglied']) {
    const page = await short.people.at(who, `/beschluesse/${id}`);
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await press(page, 'Stimme abgeben');
    await sees(page, 'Festgehalten: Ja');
  }
  const page = await short.people.at('traegerversammlungVorsitz', `/beschluesse/${id}`);
  await take(page, 'Abstimmung schließen', { title: 'Abstimmung schließen', confirm: 'Abstimmung schließen' });
  await take(page, 'Beschluss niederlegen', {
    title: 'Beschluss niederlegen',
    confirm: 'Beschluss niederlegen',
    before: (asked) => asked.getByLabel('Ort der Sitzung').fill('Musterstadt'),
  });
}

/** Only the named sections are open again; the others can be read, not written. */
export async function revise(short: ShortYear, open: readonly string[], closed: string): Promise<void> {
  const { sections, state } = await readCycle(short.running);
  expect(state).toBe('einarbeitung');
  expect(sections.filter((section) => section.state !== 'freigegeben').map(({ key }) => key)).toEqual(open);
  const reading = await short.people.at('controlling', short.section(closed));
  await sees(reading, 'freigegeben');
  expect(await textOf(reading).count()).toBe(0);
  for (const key of open) {
    const page = await short.people.at('controlling', short.section(key));
    await writeOn(page, 'Überarbeitet nach der Zurückverweisung.');
    await isSaved(page);
    await take(page, 'Einreichen', { title: 'Abschnitt einreichen?', confirm: 'Einreichen' });
    const lead = await short.people.at('bereichsleitung', short.section(key));
    await take(lead, 'Freigeben', { title: 'Abschnitt freigeben?', confirm: 'Freigeben' });
  }
}

/** The members compare what changed since they referred it back. */
export async function voteAgain(short: ShortYear): Promise<void> {
  const bfdh = await short.people.at('bfdh', cyclePage(short));
  await take(bfdh, 'Budgetteil mitzeichnen', { title: 'Budgetteil mitzeichnen?', confirm: 'Mitzeichnen' });
  await submitWithoutConsultation(short);
  const second = await latest(short);
  expect(second).toMatchObject({ ballotRound: 2, textVersion: 2 });
  const page = await short.people.at('traegerversammlungMitglied', `/beschluesse/${second?.id ?? ''}`);
  await headed(page, '2. Abstimmung über das Programm');
  await follow(page, 'Vorlage lesen');
  await page.getByRole('radio', { name: 'Nur geänderte Stellen' }).check();
  await settled(page);
  await sees(page, 'Überarbeitet nach der Zurückverweisung.');

  const chair = await short.people.at('traegerversammlungVorsitz', `/beschluesse/${second?.id ?? ''}`);
  await take(chair, 'Abstimmung eröffnen', { title: 'Abstimmung eröffnen', confirm: 'Abstimmung eröffnen' });
  await agree(short);
  const gf = short.instance.person('geschaeftsfuehrung');
  expect((await gf.get<CycleAnswer>(cyclePath(short.running))).state).toBe('beschlossen');
}
