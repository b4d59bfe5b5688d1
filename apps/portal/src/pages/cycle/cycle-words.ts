/** How a programme and its parts are called and coloured; the words of the states themselves come from the server. */
export type BadgeKind = 'info' | 'success' | 'warning' | 'danger';

const SETTLED = ['beschlossen', 'unterzeichnet', 'veroeffentlicht', 'abgeschlossen'];

export const isSettled = (state: string): boolean => SETTLED.includes(state);

/** Dates move until the programme is resolved. */
export const hasMovableDates = (state: string): boolean => !isSettled(state) && state !== 'abgebrochen';

/** Owners change until the text lies before the Trägerversammlung. */
export const hasMovableOwners = (state: string): boolean =>
  ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung'].includes(state);

export const cycleBadge = (state: string): BadgeKind =>
  isSettled(state) ? 'success' : state === 'abgebrochen' ? 'warning' : 'info';

const SECTION_BADGES: Readonly<Record<string, BadgeKind>> = {
  eingereicht: 'warning',
  zurueckgegeben: 'danger',
  freigegeben: 'success',
};
export const sectionBadge = (state: string): BadgeKind => SECTION_BADGES[state] ?? 'info';

/** „2027“ or „2027 und 2028“ */
export const periodOf = ({ year, years }: { readonly year: number; readonly years: number }): string =>
  years === 2 ? `${year} und ${year + 1}` : String(year);

export const kindLabel = (kind: string): string => (kind === 'nachtrag' ? 'Nachtrag' : 'Programm');

export const CONSULTATION_LABELS = { frueh: 'früh', spaet: 'spät', keine: 'keine' } as const;

export const PLANNING_LABELS = {
  imAmip: 'im Programm selbst',
  operativesProgramm: 'in einem eigenen operativen Programm',
} as const;
