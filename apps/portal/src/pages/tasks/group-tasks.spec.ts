import { daysBetween, dueInWords, germanDay, groupTasks, type Dated } from './group-tasks.js';
import { splitByRole } from './tasks-of-role.js';

const SATURDAY = '2026-11-21';
const task = (dueOn: string | null, more: Partial<Dated> = {}): Dated => ({
  dueOn,
  dueAt: null,
  overdue: false,
  ...more,
});

describe('groupTasks', () => {
  it('sorts by urgency and leaves empty groups out', () => {
    const tasks = [
      task(null),
      task('2027-01-31'),
      task('2026-11-22'),
      task('2026-11-18', { overdue: true }),
      task('2026-11-21'),
    ];
    expect(groupTasks(tasks, SATURDAY).map(({ title, tasks: own }) => [title, own.map(({ dueOn }) => dueOn)])).toEqual([
      ['Überfällig', ['2026-11-18']],
      ['Diese Woche', ['2026-11-22', '2026-11-21']],
      ['Später', ['2027-01-31']],
      ['Ohne Termin', [null]],
    ]);
    expect(groupTasks([task('2026-11-23')], SATURDAY).map(({ key }) => key)).toEqual(['later']);
  });

  it.each([
    ['2026-11-16', '2026-11-22', 'thisWeek'],
    ['2026-11-16', '2026-11-23', 'later'],
    ['2026-11-22', '2026-11-22', 'thisWeek'],
    ['2026-11-22', '2026-11-23', 'later'],
  ])('a week ends on Sunday: on %s, what is due on %s is %s', (today, dueOn, key) =>
    expect(groupTasks([task(dueOn)], today).map((group) => group.key)).toEqual([key]),
  );
});

describe('dueInWords', () => {
  it.each([
    [task('2026-11-21'), 'bis heute'],
    [task('2026-11-21', { dueAt: '2026-11-21T13:00:00Z' }), 'bis heute, 14:00 Uhr'],
    [task('2026-11-21', { dueAt: '2026-11-21T23:00:00Z' }), 'bis heute'],
    [task('2026-11-22'), 'bis morgen'],
    [task('2026-11-27'), 'bis 27. November 2026 (noch 6 Tage)'],
    [task('2026-11-20', { overdue: true }), 'war bis 20. November 2026 (seit einem Tag überfällig)'],
    [task('2026-11-18', { overdue: true }), 'war bis 18. November 2026 (seit 3 Tagen überfällig)'],
    [task('2026-11-21', { dueAt: '2026-11-21T09:00:00Z', overdue: true }), 'war bis heute, 10:00 Uhr'],
    [task(null), null],
  ])('tells %o', (given, words) => expect(dueInWords(given, SATURDAY)).toBe(words));
});

it('days are German ones, also at night and when the clocks change', () => {
  expect(germanDay(new Date('2026-11-20T23:30:00Z'))).toBe('2026-11-21');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

describe('splitByRole', () => {
  const tasks = [{ kind: 'vote' }, { kind: 'writeSection' }, { kind: 'failedMails' }];

  it('puts first what belongs to the role and loses nothing', () => {
    expect(splitByRole(tasks, 'traegerversammlungMitglied')).toEqual({
      own: [{ kind: 'vote' }],
      others: [{ kind: 'writeSection' }, { kind: 'failedMails' }],
    });
    expect(splitByRole(tasks, null)).toEqual({ own: tasks, others: [] });
    expect(splitByRole(tasks, 'revision').others).toEqual(tasks);
  });
});
