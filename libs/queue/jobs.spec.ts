import { handlersByJob, JOB_NAMES, jobIdOf, LANE_OF, LANES, type Handler } from './jobs.js';

const handler = (job: string): Handler => ({ job: job as Handler['job'], run: () => Promise.resolve() });
const all = JOB_NAMES.map(handler);

it('accepts one handler per job', () => {
  expect([...handlersByJob(all).keys()].sort()).toEqual([...JOB_NAMES].sort());
});

it.each([
  ['none', all.slice(1), 'closeRound hat keinen Handler'],
  ['two', [...all, handler('sendMail')], 'sendMail hat 2 Handler'],
  ['one too many', [...all, handler('tanzen')], 'tanzen gibt es nicht'],
])('refuses %s', (_what, handlers, sentence) => {
  expect(() => handlersByJob(handlers)).toThrow(sentence);
});

it('makes the same id of the same row, without the colon that BullMQ forbids', () => {
  const effect = { tenantId: '6f9619ff-8b86-4011-b42d-00c04fc964ff', outboxId: '11111111-2222-4333-8444-555555555555' };
  expect(jobIdOf(effect)).toBe('6f9619ff-11111111-2222-4333-8444-555555555555');
  expect(jobIdOf(effect)).not.toContain(':');
});

it('keeps deadlines away from mails and documents', () => {
  expect(Object.entries(LANE_OF)).toEqual([
    ['closeRound', 'deadlines'],
    ['remind', 'deadlines'],
    ['remindNeeds', 'deadlines'],
    ['sendMail', 'mails'],
    ['renderDocument', 'documents'],
  ]);
  expect(LANES).toHaveLength(3);
});
