/** What a figure is of, made comparable. */
import type { Stand } from '../document/basics.js';

/** Equal keys mean the same Stand. */
export function standKey(stand: Stand | undefined): string {
  if (stand === undefined) return '';
  switch (stand.kind) {
    case 'day':
      return stand.date;
    case 'month':
      return `${stand.year}-${String(stand.month).padStart(2, '0')}`;
    case 'quarter':
      return `${stand.year}-Q${stand.quarter}`;
    case 'year':
      return String(stand.year);
    case 'yearAverage':
      return `Ø ${stand.year}`;
    case 'words':
      return stand.text;
  }
}

export function yearOf(stand: Stand | undefined): number | null {
  if (stand === undefined || stand.kind === 'words') return null;
  return stand.kind === 'day' ? Number(stand.date.slice(0, 4)) : stand.year;
}

/** The last day it can be of, to compare with today; `null` for words. */
export function lastDay(stand: Stand): string | null {
  switch (stand.kind) {
    case 'day':
      return stand.date;
    case 'month':
      return `${standKey(stand)}-01`;
    case 'quarter':
      return `${stand.year}-${String(stand.quarter * 3 - 2).padStart(2, '0')}-01`;
    case 'year':
    case 'yearAverage':
      return `${stand.year}-01-01`;
    case 'words':
      return null;
  }
}

/** The position within the year: same month, same quarter; `null` if there is none. */
export function partOfYear(stand: Stand | undefined): string | null {
  switch (stand?.kind) {
    case 'day':
      return `Monat ${Number(stand.date.slice(5, 7))}`;
    case 'month':
      return `Monat ${stand.month}`;
    case 'quarter':
      return `Quartal ${stand.quarter}`;
    case 'year':
    case 'yearAverage':
      return 'Jahr';
    default:
      return null;
  }
}
