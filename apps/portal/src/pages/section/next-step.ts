/** Whose turn it is with a section, told to the person who reads it: whoever it is themselves hears so, and how to go on. */
import type { SectionView } from './section-queries.js';

type Known = Pick<SectionView, 'state' | 'ownerId' | 'actions'>;

export function nextStep(section: Known, accountId: string): string {
  const { state, ownerId, actions } = section;
  const may = (event: string): boolean => actions.some((action) => action.event === event && action.allowed);
  const writes = actions.some(({ via, allowed }) => via === 'blocks' && allowed);
  const mine = ownerId === accountId;
  switch (state) {
    case 'offen':
      if (ownerId === null) return 'Noch nicht begonnen – noch niemandem zugewiesen';
      if (!mine) return 'Noch nicht begonnen – liegt bei der zuständigen Person';
      return writes
        ? 'Liegt bei Ihnen: unten zu schreiben beginnen, gespeichert wird von selbst'
        : 'Noch nicht begonnen – liegt bei Ihnen, sobald geschrieben werden kann';
    case 'inBearbeitung':
      return mine && writes
        ? 'Liegt bei Ihnen: fertig schreiben und dann „Einreichen“; danach prüft die Bereichsleitung'
        : 'Wird geschrieben – nach dem Einreichen prüft die Bereichsleitung';
    case 'eingereicht':
      return may('release') || may('return')
        ? 'Eingereicht – liegt bei Ihnen: lesen, dann „Freigeben“ oder „Zurückgeben“'
        : 'Eingereicht – liegt jetzt bei der Bereichsleitung';
    case 'zurueckgegeben':
      return mine && writes
        ? 'Zurückgegeben – liegt wieder bei Ihnen: den Text unten ändern und dann „Einreichen“'
        : 'Zurückgegeben – liegt wieder bei der zuständigen Person';
    case 'freigegeben':
      return 'Freigegeben – fertig für das Programm';
  }
}
