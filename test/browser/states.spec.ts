/** Every page in every state: the demo year is played through HTTP, and at its turning points people of each role look at their pages. */
import { jest } from '@jest/globals';
import { StoryClock } from '../../apps/amip/demo/clock.js';
import { startInstance, type Instance } from '../../apps/amip/demo/instance.js';
import type { TimelineEntry } from '../../apps/amip/demo/play.js';
import { jobcenterOf, loadStory } from '../../apps/amip/demo/story.js';
import { runYear } from '../../apps/amip/demo/year.js';
import { look } from './support/looks.js';
import { openVisits, type Visitor, type Visits } from './support/portal.js';
import { placesOf, type Place } from './support/places.js';

jest.setTimeout(30 * 60_000);

const story = loadStory();
let instance: Instance;
let visits: Visits;
const visitors = new Map<string, Visitor>();
const faults: string[] = [];
const seen: string[] = [];

/** When somebody looks: after the first step of this kind, or after the nth. */
const MOMENTS: readonly { readonly after: string; readonly nth?: number; readonly name: string }[] = [
  { after: 'cycle.create', name: '01-angelegt' },
  { after: 'cycle.editFront', name: '02-erarbeitung' },
  { after: 'section.submit', nth: 3, name: '03-eingereicht' },
  { after: 'round.open', name: '04-runde-offen' },
  { after: 'comment.submit', nth: 4, name: '05-angemerkt' },
  { after: 'round.close', name: '06-runde-geschlossen' },
  { after: 'comment.answer', nth: 2, name: '07-einarbeitung' },
  { after: 'cycle.submitToVote', name: '08-vorgelegt' },
  { after: 'resolution.vote', nth: 3, name: '09-abstimmung' },
  { after: 'resolution.close', name: '10-stimmengleichheit' },
  { after: 'resolution.record', name: '11-niedergelegt' },
  { after: 'cycle.publish', name: '12-veroeffentlicht' },
];

beforeAll(async () => {
  instance = await startInstance(jobcenterOf(story), new StoryClock(story.year.dates.opened));
  visits = await openVisits(() => instance.clock.now());
  const counts = new Map<string, number>();
  await runYear(instance, story, async ({ event, refusal }: TimelineEntry) => {
    if (refusal) return;
    const nth = (counts.get(event) ?? 0) + 1;
    counts.set(event, nth);
    const moment = MOMENTS.find(({ after, nth: wanted = 1 }) => after === event && nth === wanted);
    if (moment) await lookAround(moment.name);
  });
});

afterAll(async () => {
  await visits?.close();
  await instance?.stop();
});

async function lookAround(moment: string): Promise<void> {
  seen.push(moment);
  for (const place of await placesOf(instance, moment)) await lookAt(moment, place);
}

async function lookAt(moment: string, { who, path, name, before }: Place): Promise<void> {
  const visitor = await visitorOf(who);
  await visitor.open(path);
  await before?.(visitor.page);
  faults.push(...(await look(visitor.page, `${moment}-${name}`)));
}

async function visitorOf(who: string | null): Promise<Visitor> {
  const key = who ?? 'niemand';
  const known = visitors.get(key);
  if (known) return known;
  const visitor = await visits.visit(who === null ? null : instance.person(who), instance.person('revision').address);
  visitors.set(key, visitor);
  return visitor;
}

it('was looked at in all moments of the year', () => {
  expect(seen).toEqual(MOMENTS.map(({ name }) => name));
});

it('has no violation of WCAG 2.2 A or AA and nothing that sticks out, at three widths, light and dark', () => {
  expect(faults).toEqual([]);
});

it('made no script fail, no policy refuse, no server stumble', () => {
  expect([...visitors.values()].flatMap(({ complaints }) => complaints)).toEqual([]);
});
