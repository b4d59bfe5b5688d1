/** What each day of a cycle is for, in words for whoever chooses it. */
import type { CycleDates } from './default-dates.js';

export interface DateExplanation {
  readonly field: keyof CycleDates;
  readonly label: string;
  readonly text: string;
}

const TEXTS: Readonly<Record<keyof CycleDates, Omit<DateExplanation, 'field'>>> = {
  start: {
    label: 'Beginn der Erarbeitung',
    text: 'Von diesem Tag an sollen die Zuständigen schreiben. Üblich ist der 1. Juli des Vorjahres.',
  },
  draftUntil: {
    label: 'Entwürfe fertig bis',
    text: 'Letzter Tag, an dem die Abschnitte eingereicht und freigegeben sein sollen. Eine Woche vorher und am Tag selbst erinnert das System alle, die noch nicht eingereicht haben.',
  },
  beiratFrom: {
    label: 'Beirat berät ab',
    text: 'Erster Tag, an dem der Beirat den Entwurf lesen und kommentieren soll. Den genauen Zeitraum legt die Kommentarrunde fest.',
  },
  beiratUntil: {
    label: 'Beirat berät bis',
    text: 'Letzter Tag der Beratung im Beirat, bis 24 Uhr. Bitte genug Zeit für Sitzung und Rückmeldung lassen; üblich ist der ganze Oktober.',
  },
  resolutionUntil: {
    label: 'Beschluss bis',
    text: 'Letzter Tag, bis zu dem das Programm beschlossen und unterzeichnet sein soll, damit es zu Jahresbeginn gilt.',
  },
};

/** In the order of the year. */
export const DATE_EXPLANATIONS: readonly DateExplanation[] = (Object.keys(TEXTS) as (keyof CycleDates)[]).map(
  (field) => ({ field, ...TEXTS[field] }),
);
