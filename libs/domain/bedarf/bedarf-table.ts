/** One Bedarfsschätzung (team × Standort): its owner estimates and hands in, late too; it is taken over into the Eintrittsplanung or given back. */
import { isBeingWritten } from '../cycle/being-written.js';
import type { CycleState } from '../cycle/cycle-table.js';
import type { Role } from '../shared/roles.js';
import type { Table } from '../workflow/table.js';

export type BedarfState =
  'angefordert' | 'inArbeit' | 'eingereicht' | 'zurueckgegeben' | 'uebernommen' | 'zurueckgezogen';
export type BedarfEvent = 'startEstimating' | 'save' | 'handIn' | 'return' | 'accept' | 'withdraw';
export type BedarfEffect = 'recordHandIn' | 'recordReturn' | 'notifyOwner';
export type BedarfGuard = 'cycleBeingWritten' | 'isOwner' | 'notEmpty' | 'reasonGiven';

export interface BedarfFacts {
  readonly cycleState: CycleState;
  /** The actor is the one person who estimates for this team. */
  readonly isOwner: boolean;
  /** How many instruments have a number; 0 is a number. */
  readonly estimated: number;
  readonly reason: string | null;
}

/** Everybody who can own a Bedarfsschätzung. */
export const ESTIMATORS = [
  'teamleitung',
  'bereichsleitung',
  'controlling',
  'bca',
  'bueroGeschaeftsfuehrung',
  'geschaeftsfuehrung',
] as const satisfies readonly Role[];
/** They ask for Bedarfsschätzungen and make the Eintrittsplanung of them. */
export const CONSOLIDATORS = [
  'bereichsleitung',
  'controlling',
  'geschaeftsfuehrung',
] as const satisfies readonly Role[];
/** What still has to be handed in. */
export const NOT_HANDED_IN: readonly BedarfState[] = ['angefordert', 'inArbeit', 'zurueckgegeben'];

export const bedarfTable: Table<BedarfState, BedarfEvent, BedarfGuard, BedarfEffect, BedarfFacts> = {
  name: 'needSheet',
  label: 'Die Bedarfsschätzung',
  initial: 'angefordert',
  final: ['uebernommen', 'zurueckgezogen'],
  states: {
    angefordert: 'angefordert',
    inArbeit: 'in Arbeit',
    eingereicht: 'eingereicht',
    zurueckgegeben: 'zurückgegeben',
    uebernommen: 'übernommen',
    zurueckgezogen: 'zurückgezogen',
  },
  guards: {
    cycleBeingWritten: (f) =>
      isBeingWritten(f.cycleState)
        ? null
        : 'Bedarfsschätzungen lassen sich nur ändern, solange das Programm vorbereitet, erarbeitet oder eingearbeitet wird.',
    isOwner: (f) =>
      f.isOwner ? null : 'Diese Bedarfsschätzung gibt jemand anderes ab. Bitte die zuständige Person ansprechen.',
    notEmpty: (f) =>
      f.estimated > 0
        ? null
        : 'Noch ist für kein Instrument eine Zahl eingetragen. Wird keines gebraucht, tragen Sie bitte 0 ein.',
    reasonGiven: (f) =>
      f.reason?.trim() ? null : 'Bitte eine Begründung angeben, damit das Team weiß, was zu ändern ist.',
  },
  transitions: [
    {
      event: 'startEstimating',
      label: 'Bedarf schätzen',
      from: ['angefordert', 'zurueckgegeben'],
      to: 'inArbeit',
      by: ESTIMATORS,
      guards: ['cycleBeingWritten', 'isOwner'],
      effects: [],
    },
    {
      event: 'save',
      label: 'Speichern',
      from: ['inArbeit'],
      to: 'same',
      by: ESTIMATORS,
      guards: ['cycleBeingWritten', 'isOwner'],
      effects: [],
    },
    {
      event: 'handIn',
      label: 'Einreichen',
      from: ['inArbeit'],
      to: 'eingereicht',
      by: ESTIMATORS,
      guards: ['cycleBeingWritten', 'isOwner', 'notEmpty'],
      effects: ['recordHandIn'],
    },
    {
      event: 'return',
      label: 'Zurückgeben',
      from: ['eingereicht', 'uebernommen'],
      to: 'zurueckgegeben',
      by: CONSOLIDATORS,
      guards: ['cycleBeingWritten', 'reasonGiven'],
      effects: ['recordReturn', 'notifyOwner'],
    },
    {
      event: 'accept',
      label: 'In die Eintrittsplanung übernehmen',
      from: ['eingereicht'],
      to: 'uebernommen',
      by: CONSOLIDATORS,
      guards: ['cycleBeingWritten'],
      effects: [],
    },
    {
      event: 'withdraw',
      label: 'Zurückziehen',
      from: ['angefordert', 'inArbeit', 'eingereicht', 'zurueckgegeben'],
      to: 'zurueckgezogen',
      by: CONSOLIDATORS,
      guards: ['cycleBeingWritten'],
      effects: ['notifyOwner'],
    },
  ],
};
