/** The whole year of the demo Jobcenter clicked through in Chromium by everybody who has a part in it; what repeats itself is filled in by deeds. */
import { jest } from '@jest/globals';
import { StoryClock } from '../../apps/amip/demo/clock.js';
import { advanceSection, cyclePath, sectionOf, write, type Running } from '../../apps/amip/demo/deeds.js';
import { startInstance, type Instance } from '../../apps/amip/demo/instance.js';
import { Play } from '../../apps/amip/demo/play.js';
import { edited, figuresOf, frontOf, jobcenterOf, loadStory, sectionsOf } from '../../apps/amip/demo/story.js';
import type { CycleAnswer, ResolutionAnswer, RoundAnswer } from '../../apps/amip/demo/views.js';
import { follow, headed, press, sees, take } from './support/doing.js';
import { gather, scene, type People } from './support/people.js';

jest.setTimeout(120_000);

const story = loadStory();
const { year, programme } = story;
const { dates } = year;

let instance: Instance;
let people: People;
let running: Running;
let roundId = '';
let resolutionId = '';

const cycle = (): Promise<CycleAnswer> =>
  instance.person('geschaeftsfuehrung').get<CycleAnswer>(`/api/cycles/${running.cycleId}`);
const state = async (): Promise<string> => (await cycle()).state;
const cyclePage = (): string => `/zyklen/${running.cycleId}`;
const sectionPage = (key: string): string => `/abschnitte/${sectionOf(running, key).id}`;
const nameOf = (key: string): string => instance.person(key).name;

const act = (title: string, play: () => Promise<void>): void => scene(title, () => people, play);

beforeAll(async () => {
  instance = await startInstance(jobcenterOf(story), new StoryClock(dates.opened));
  people = await gather(instance);
});

afterAll(async () => {
  await people?.close();
  await instance?.stop();
});

act('July: the Geschäftsführung opens the cycle in four steps', async () => {
  const page = await people.at('geschaeftsfuehrung', '/zyklen');
  await follow(page, 'Neues Programm beginnen');
  await headed(page, 'Neues Programm beginnen');
  await press(page, 'Weiter');
  await sees(page, 'Bitte wählen Sie, wie der Beirat beteiligt wird.');
  await page.getByLabel('Programmjahr').fill('2024');
  await page.getByRole('radio', { name: 'früh', exact: true }).check();
  await page.getByRole('radio', { name: 'im Programm selbst' }).check();
  await press(page, 'Weiter');
  await page.getByRole('radio', { name: /Muster 2024/ }).check();
  await press(page, 'Weiter');
  await page.getByLabel('Beginn der Erarbeitung').fill(dates.opened.slice(0, 10));
  await page.getByLabel('Entwürfe fertig bis').fill(dates.draftingDeadline);
  await page.getByLabel('Beirat berät ab').fill(dates.round.firstDay);
  await page.getByLabel('Beirat berät bis').fill(dates.round.lastDay);
  await press(page, 'Weiter');
  const owner = year.owners['strategie'] ?? '';
  await page.getByLabel('Strategische Ausrichtung', { exact: true }).selectOption({ label: nameOf(owner) });
  await press(page, 'Weiter zur Zusammenfassung');
  await sees(page, '20. Oktober 2023');
  await press(page, 'Programm anlegen');
  await page.waitForURL(/\/zyklen\/[0-9a-f-]{36}$/);
  const cycleId = page.url().split('/').at(-1) ?? '';
  const answer = await instance.person('geschaeftsfuehrung').get<CycleAnswer>(`/api/cycles/${cycleId}`);
  running = {
    play: new Play(instance),
    cycleId,
    sections: new Map(answer.sections.map((section) => [section.key, section])),
  };
  expect(answer.state).toBe('angelegt');
});
