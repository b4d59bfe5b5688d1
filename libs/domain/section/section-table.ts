/** One section of the programme (domain.md §3): written by its owner, handed in, returned or released, reopened only by name. */
import type { Table } from '../workflow/table.js';
import type { CycleState } from '../cycle/cycle-table.js';

export type SectionState = 'offen' | 'inBearbeitung' | 'eingereicht' | 'zurueckgegeben' | 'freigegeben';
export type SectionEvent = 'startWriting' | 'save' | 'submit' | 'return' | 'release' | 'reopen' | 'referBack';
export type SectionEffect = 'freezeSectionVersion' | 'overtakeConsultation' | 'notifyOwner' | 'notifyReleasers';
export type SectionGuard =
  | 'cycleBeingWritten'
  | 'isOwner'
  | 'notEmpty'
  | 'nothingToCheck'
  | 'reasonGiven'
  | 'namedInReferral'
  | 'cycleInReferral';

export interface SectionFacts {
  readonly cycleState: CycleState;
  /** The actor is the section's one named owner. */
  readonly isOwner: boolean;
  readonly required: boolean;
  readonly empty: boolean;
  /** Blocks copied from last year and still marked „prüfen“. */
  readonly blocksToCheck: number;
  readonly reason: string | null;
  /** A recorded resolution refers this very section back. */
  readonly namedInReferral: boolean;
}

const WRITERS = [
  'teamleitung',
  'bereichsleitung',
  'controlling',
  'bca',
  'bueroGeschaeftsfuehrung',
  'geschaeftsfuehrung',
] as const;

export const sectionTable: Table<SectionState, SectionEvent, SectionGuard, SectionEffect, SectionFacts> = {
  name: 'section',
  label: 'Der Abschnitt',
  initial: 'offen',
  final: ['freigegeben'],
  states: {
    offen: 'offen',
    inBearbeitung: 'in Bearbeitung',
    eingereicht: 'eingereicht',
    zurueckgegeben: 'zurückgegeben',
    freigegeben: 'freigegeben',
  },
  guards: {
    cycleBeingWritten: (f) =>
      f.cycleState === 'erarbeitung' || f.cycleState === 'einarbeitung'
        ? null
        : 'Abschnitte lassen sich nur ändern, solange das Programm erarbeitet oder eingearbeitet wird.',
    isOwner: (f) =>
      f.isOwner
        ? null
        : 'Diesen Abschnitt verantwortet jemand anderes. Bitte die zuständige Person ansprechen oder ihn sich übertragen lassen.',
    notEmpty: (f) =>
      f.required && f.empty ? 'Der Abschnitt ist noch leer. Bitte zuerst Text oder eine Tabelle eintragen.' : null,
    nothingToCheck: (f) =>
      f.blocksToCheck === 0
        ? null
        : f.blocksToCheck === 1
          ? 'Ein aus dem Vorjahr übernommener Absatz ist noch mit „prüfen“ gekennzeichnet.'
          : `${f.blocksToCheck} aus dem Vorjahr übernommene Absätze sind noch mit „prüfen“ gekennzeichnet.`,
    reasonGiven: (f) =>
      f.reason?.trim() ? null : 'Bitte eine Begründung angeben, damit die zuständige Person weiß, was zu tun ist.',
    cycleInReferral: (f) =>
      f.cycleState === 'beschlussfassung' || f.cycleState === 'einarbeitung'
        ? null
        : 'Zurückverwiesen wird ein Abschnitt nur mit dem Beschluss, solange das Programm noch nicht beschlossen ist.',
    namedInReferral: (f) =>
      f.namedInReferral ? null : 'Dieser Abschnitt ist im Beschluss nicht genannt und bleibt unverändert.',
  },
  transitions: [
    {
      event: 'startWriting',
      label: 'Schreiben',
      from: ['offen', 'zurueckgegeben'],
      to: 'inBearbeitung',
      by: WRITERS,
      guards: ['cycleBeingWritten', 'isOwner'],
      effects: [],
    },
    {
      event: 'save',
      label: 'Speichern',
      from: ['inBearbeitung'],
      to: 'same',
      by: WRITERS,
      guards: ['cycleBeingWritten', 'isOwner'],
      effects: [],
    },
    {
      event: 'submit',
      label: 'Einreichen',
      from: ['inBearbeitung'],
      to: 'eingereicht',
      by: WRITERS,
      guards: ['cycleBeingWritten', 'isOwner', 'notEmpty', 'nothingToCheck'],
      effects: ['freezeSectionVersion', 'notifyReleasers'],
    },
    {
      event: 'return',
      label: 'Zurückgeben',
      from: ['eingereicht'],
      to: 'zurueckgegeben',
      by: ['bereichsleitung', 'geschaeftsfuehrung'],
      guards: ['cycleBeingWritten', 'reasonGiven'],
      effects: ['notifyOwner'],
    },
    {
      event: 'release',
      label: 'Freigeben',
      from: ['eingereicht'],
      to: 'freigegeben',
      by: ['bereichsleitung', 'geschaeftsfuehrung'],
      guards: ['cycleBeingWritten'],
      effects: ['notifyOwner'],
    },
    {
      event: 'reopen',
      label: 'Wieder öffnen',
      from: ['freigegeben'],
      to: 'inBearbeitung',
      by: ['bereichsleitung', 'geschaeftsfuehrung'],
      guards: ['cycleBeingWritten', 'reasonGiven'],
      effects: ['overtakeConsultation', 'notifyOwner'],
    },
    {
      event: 'referBack',
      label: 'Zurückverweisen',
      from: ['freigegeben'],
      to: 'inBearbeitung',
      by: ['traegerversammlungVorsitz', 'kommunalesBeschlussorgan'],
      guards: ['cycleInReferral', 'namedInReferral'],
      effects: ['overtakeConsultation', 'notifyOwner'],
    },
  ],
};
