/** The driver tells every step, and stops with the step's name as soon as something is not as expected. */
import { Declined, type Person } from './client.js';
import { StoryClock } from './clock.js';
import type { Instance } from './instance.js';
import { Play, YearStopped } from './play.js';

const who = { role: 'teamleitung', name: 'Teamleitung Markt' } as Person;
const step = { who, event: 'section.release', label: 'Abschnitt freigeben', subject: 'Budget' };
const no = new Declined(422, 'section.release.guards', 'Es fehlt etwas.', [
  { about: 'notEmpty', message: 'Es fehlt Text.' },
]);
const fails = (error: Error) => () => Promise.reject(error);

const aPlay = (): { play: Play; clock: StoryClock } => {
  const clock = new StoryClock('2023-07-03T07:00:00Z');
  return { clock, play: new Play({ clock, quiet: () => Promise.resolve() } as unknown as Instance) };
};

it('records what was done, when, by which role, and the state after it', async () => {
  const { play } = aPlay();
  await play.at('2023-07-04T08:00:00Z');
  await play.step(
    step,
    () => Promise.resolve({ state: 'freigegeben' }),
    ({ state }) => state,
  );
  await play.ofClock('round.close', 'Die Runde endet', 'geschlossen');
  expect(play.timeline).toEqual([
    {
      time: '2023-07-04T08:00:00.000Z',
      actorRole: 'teamleitung',
      event: 'section.release',
      label: 'Abschnitt freigeben',
      subject: 'Budget',
      state: 'freigegeben',
    },
    {
      time: '2023-07-04T08:00:00.000Z',
      actorRole: 'clock',
      event: 'round.close',
      label: 'Die Runde endet',
      state: 'geschlossen',
    },
  ]);
});

it('records a refusal that had to come, with its reason', async () => {
  const { play } = aPlay();
  await play.refused(step, fails(no), 422, 'notEmpty');
  expect(play.timeline).toEqual([
    expect.objectContaining({ refusal: { status: 422, code: 'section.release.guards', reason: 'Es fehlt etwas.' } }),
  ]);
});

it.each([
  [
    'a step that fails',
    (play: Play) => play.step(step, fails(no), () => ''),
    /Schritt „Abschnitt freigeben“ \(Budget\) durch Teamleitung .*422/,
  ],
  [
    'a refusal that does not come',
    (play: Play) => play.refused(step, () => Promise.resolve(), 403),
    /„Abschnitt freigeben“.*hätte abgelehnt werden müssen \(403\)/,
  ],
  [
    'a refusal with another status',
    (play: Play) => play.refused(step, fails(no), 403),
    /Erwartet war die Ablehnung 403.*422/,
  ],
  ['a refusal for another reason', (play: Play) => play.refused(step, fails(no), 422, 'isOwner'), /422 „isOwner“/],
  [
    'a fault instead of a refusal',
    (play: Play) => play.refused(step, fails(new Error('fetch failed')), 403),
    /„Abschnitt freigeben“.*fetch failed/,
  ],
])('stops at %s and names the step', async (_what, work, message) => {
  const { play } = aPlay();
  const error = await work(play).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(YearStopped);
  expect((error as Error).message).toMatch(message);
  expect(play.timeline).toEqual([]);
});

it('tells any other fault by the last step that was done', async () => {
  const { play } = aPlay();
  expect(play.stoppedAfter(new Error('kaputt')).message).toBe('Vor dem ersten Schritt: kaputt');
  await play.step(step, () => Promise.resolve('x'), String);
  expect(play.stoppedAfter(new Error('kaputt')).message).toBe(
    'Nach dem Schritt „Abschnitt freigeben“ am 2023-07-03T07:00:00.000Z: kaputt',
  );
});

it('never turns the clock back', () => {
  const { clock } = aPlay();
  expect(() => clock.moveTo('2023-07-03T06:59:59Z')).toThrow(RangeError);
  expect(clock.now().toISOString()).toBe('2023-07-03T07:00:00.000Z');
});
