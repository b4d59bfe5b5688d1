/** How findings are called, counted and coloured, the same on every page. */
import type { Finding, Findings } from './findings-query.js';

export type FindingState = 'sperrt' | 'zuPruefen' | 'uebergangen';

export const stateOf = ({ severity, override }: Pick<Finding, 'severity' | 'override'>): FindingState =>
  override !== null ? 'uebergangen' : severity === 'blocks' ? 'sperrt' : 'zuPruefen';

export const STATES: Readonly<Record<FindingState, { label: string; badge: 'danger' | 'warning' | 'info' }>> = {
  sperrt: { label: 'sperrt', badge: 'danger' },
  zuPruefen: { label: 'zu prüfen', badge: 'warning' },
  uebergangen: { label: 'übergangen', badge: 'info' },
};

/** „1 sperrt, 5 zu prüfen“; empty where there is nothing. */
export function countsInWords({ blocking, warning, overridden }: Findings['counts']): string {
  return [
    ...(blocking > 0 ? [`${blocking} ${blocking === 1 ? 'sperrt' : 'sperren'}`] : []),
    ...(warning > 0 ? [`${warning} zu prüfen`] : []),
    ...(overridden > 0 ? [`${overridden} mit Begründung übergangen`] : []),
  ].join(', ');
}

/** Only before the text goes to those who decide: afterwards nothing changes in the findings, and nobody has to do anything about them. */
export const areFindingsOpen = (cycleState: string): boolean =>
  ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung'].includes(cycleState);

/** As a record: „6 offen geblieben, 1 mit Begründung übergangen“. */
export function recordInWords({ blocking, warning, overridden }: Findings['counts']): string {
  const left = blocking + warning;
  return [
    ...(left > 0 ? [`${left} offen geblieben`] : []),
    ...(overridden > 0 ? [`${overridden} mit Begründung übergangen`] : []),
  ].join(', ');
}

/** „Tabelle 1“ of „Abschnitt 3.2 Budget, Tabelle 1“, beside the section itself; „Abschnitt“ where no block is meant. */
export const shortPlace = ({ label, blockId }: Finding['place']): string =>
  blockId === null ? 'Abschnitt' : label.slice(label.lastIndexOf(', ') + 2);

const PARTS: Readonly<Record<string, string>> = {
  kennzahlen: 'Kennzahlen',
  handlungsfelder: 'Handlungsfelder und Ziele',
  budget: 'Budget',
  personal: 'Personal',
  eintrittsplanung: 'Eintrittsplanung',
  titelseite: 'Titelseite und Impressum',
  programm: 'Programm im Ganzen',
};

/** The page on which the place is: one section, or one part of the figures. */
export function areaOf({ sectionId, part, label, blockId }: Finding['place']): { key: string; label: string } {
  if (sectionId !== null)
    return { key: sectionId, label: blockId === null ? label : label.slice(0, label.lastIndexOf(', ')) };
  const key = part ?? 'programm';
  return { key, label: PARTS[key] ?? label };
}
