/** Days that look like dates but are in no calendar (30 February) are refused; the schema sees only their form. */
import type { Problem } from '../shared/refusal.js';
import { walk } from './json-walk.js';

const DATE_FIELDS = ['date', 'on', 'heldOn', 'agreedOn', 'redaktionsschluss', 'resolvedOn'];
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Checks the date fields of `root` and everything below it. */
export function checkDates(root: unknown): Problem[] {
  const problems: Problem[] = [];
  walk(root, '', (value, pointer) => {
    if (typeof value === 'string') return;
    for (const field of DATE_FIELDS) {
      const day = value[field];
      if (typeof day === 'string' && FORM.test(day) && !inCalendar(day))
        problems.push({
          pointer: `${pointer}/${field}`,
          message: `Den Tag „${day}“ gibt es im Kalender nicht; bitte das Datum berichtigen.`,
        });
    }
  });
  return problems;
}

function inCalendar(day: string): boolean {
  const [, year = 0, month = 0, date = 0] = (FORM.exec(day) ?? []).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && date >= 1 && date <= days;
}
