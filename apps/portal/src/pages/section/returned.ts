/** Who gave a section back and when, as a title over the reason: „Zurückgegeben von Kim Muster am 21. November 2026, 14:02 Uhr“. */
import { dayAndTime } from '../../ui/dates.js';

export interface Returned {
  readonly state: string;
  readonly returnedBy: string | null;
  readonly returnedAt: string | null;
}

export function returnedInWords({ state, returnedBy, returnedAt }: Returned): string {
  const done = state === 'zurueckgegeben' ? 'Zurückgegeben' : 'Wieder geöffnet';
  return `${done}${returnedBy === null ? '' : ` von ${returnedBy}`}${returnedAt === null ? '' : ` am ${dayAndTime(returnedAt)}`}`;
}
