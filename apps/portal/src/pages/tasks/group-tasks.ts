/** Tasks by how urgent they are, their dates in words, and which of them belong to a role. */
import { longDay, timeOf } from '../../ui/dates.js';

export interface Dated {
  /** Last local day on which it is in time. */
  readonly dueOn: string | null;
  /** Exclusive end where an instant counts. */
  readonly dueAt: string | null;
  readonly overdue: boolean;
}

export interface Group<T> {
  readonly key: 'overdue' | 'thisWeek' | 'later' | 'undated';
  readonly title: string;
  readonly tasks: readonly T[];
}

const TITLES = { overdue: 'Überfällig', thisWeek: 'Diese Woche', later: 'Später', undated: 'Ohne Termin' } as const;
const DAY = 86_400_000;
const utc = (localDay: string): number => Date.parse(`${localDay}T00:00:00Z`);

/** Days from one local day to another; negative if it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

/** The local day in Germany. */
export const germanDay = (instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(instant);

/** Days left of this week, Sunday being the last. */
const leftOfWeek = (today: string): number => (7 - new Date(utc(today)).getUTCDay()) % 7;

/** Groups that have something in them, the most urgent first; within a group the order stays. */
export function groupTasks<T extends Dated>(tasks: readonly T[], today: string): Group<T>[] {
  const keyOf = (task: T): Group<T>['key'] => {
    if (task.overdue) return 'overdue';
    if (task.dueOn === null) return 'undated';
    return daysBetween(today, task.dueOn) <= leftOfWeek(today) ? 'thisWeek' : 'later';
  };
  return (Object.keys(TITLES) as Group<T>['key'][])
    .map((key) => ({ key, title: TITLES[key], tasks: tasks.filter((task) => keyOf(task) === key) }))
    .filter((group) => group.tasks.length > 0);
}

/** „heute“, „morgen“, „bis 27. November 2026 (noch 6 Tage)“, „war bis 18. November 2026 (seit 3 Tagen überfällig)“. */
export function dueInWords({ dueOn, dueAt, overdue }: Dated, today: string): string | null {
  if (dueOn === null) return null;
  const days = daysBetween(today, dueOn);
  if (overdue && days >= 0) return `war bis heute${clock(dueAt)}`;
  if (days < 0 && !overdue) return `geplant war bis ${longDay(dueOn)}`;
  if (days < 0) return `war bis ${longDay(dueOn)} (seit ${inDays(-days)} überfällig)`;
  if (days === 0) return `bis heute${clock(dueAt)}`;
  if (days === 1) return `bis morgen${clock(dueAt)}`;
  return `bis ${longDay(dueOn)}${clock(dueAt)} (noch ${days} Tage)`;
}

const inDays = (days: number): string => (days === 1 ? 'einem Tag' : `${days} Tagen`);

/** „, 14:00 Uhr“; nothing where the end is midnight, since the day says it all. */
function clock(instant: string | null): string {
  const time = instant === null ? '00:00 Uhr' : timeOf(instant);
  return time === '00:00 Uhr' ? '' : `, ${time}`;
}
