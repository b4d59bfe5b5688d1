/** A comment round (domain.md §3): open and over are decided from the clock when a comment arrives, never from a job having run. */
import type { Table } from '../workflow/table.js';

export type RoundState = 'geplant' | 'offen' | 'geschlossen' | 'beantwortet';
/** A = list of questions before a draft exists; B = comments on one frozen draft. */
export type RoundKind = 'A' | 'B';
export type RoundEvent = 'open' | 'moveDeadline' | 'close' | 'markAnswered';
export type RoundEffect = 'bindDraft' | 'scheduleClosing' | 'releaseReplies' | 'notifyAudience' | 'notifyStaff';
export type RoundGuard =
  | 'cycleInConsultation'
  | 'draftFrozen'
  | 'audienceNamed'
  | 'endAhead'
  | 'newEndLater'
  | 'reasonGiven'
  | 'endPassed'
  | 'everyCommentAnswered';

export interface RoundFacts {
  readonly kind: RoundKind;
  readonly cycleState: string;
  readonly draftFrozen: boolean;
  readonly audienceSize: number;
  /** The exclusive end (00:00 Europe/Berlin of the day after the last day) has passed. */
  readonly endPassed: boolean;
  /** null: no new end asked for. */
  readonly newEndLater: boolean | null;
  readonly reason: string | null;
  readonly openComments: number;
}

export const roundTable: Table<RoundState, RoundEvent, RoundGuard, RoundEffect, RoundFacts> = {
  name: 'round',
  label: 'Die Kommentarrunde',
  initial: 'geplant',
  final: ['beantwortet'],
  states: { geplant: 'geplant', offen: 'offen', geschlossen: 'geschlossen', beantwortet: 'beantwortet' },
  guards: {
    cycleInConsultation: (f) =>
      f.kind === 'A'
        ? f.cycleState === 'erarbeitung' || f.cycleState === 'angelegt'
          ? null
          : 'Der Fragenkatalog wird gestellt, bevor ein Entwurf freigegeben ist.'
        : f.cycleState === 'konsultation'
          ? null
          : 'Diese Runde öffnet mit der Freigabe des Entwurfs für den Beirat.',
    draftFrozen: (f) =>
      f.kind === 'A' || f.draftFrozen ? null : 'Es gibt noch keine festgehaltene Entwurfsfassung für diese Runde.',
    audienceNamed: (f) =>
      f.audienceSize > 0 ? null : 'Es ist noch niemand aus dem Beirat beteiligt. Bitte Mitglieder auswählen.',
    endAhead: (f) =>
      f.endPassed ? 'Das Ende der Runde liegt in der Vergangenheit. Bitte ein späteres Ende festlegen.' : null,
    newEndLater: (f) => (f.newEndLater ? null : 'Das neue Ende muss nach dem bisherigen Ende liegen.'),
    reasonGiven: (f) => (f.reason?.trim() ? null : 'Bitte eine Begründung angeben; die Beteiligten erfahren sie.'),
    endPassed: (f) => (f.endPassed ? null : 'Die Runde läuft noch.'),
    everyCommentAnswered: (f) =>
      f.openComments === 0
        ? null
        : `Noch ohne Antwort oder Entscheidung: ${f.openComments} ${f.openComments === 1 ? 'Anmerkung' : 'Anmerkungen'}.`,
  },
  transitions: [
    {
      event: 'open',
      label: 'Runde öffnen',
      from: ['geplant'],
      to: 'offen',
      by: ['geschaeftsfuehrung'],
      guards: ['cycleInConsultation', 'draftFrozen', 'audienceNamed', 'endAhead'],
      effects: ['bindDraft', 'scheduleClosing', 'notifyAudience'],
    },
    // A planned round whose end has passed can still be moved, or it could never open; an open one cannot: its end has counted.
    {
      event: 'moveDeadline',
      label: 'Frist verlängern',
      from: ['geplant'],
      to: 'same',
      by: ['geschaeftsfuehrung'],
      guards: ['newEndLater', 'reasonGiven'],
      effects: ['scheduleClosing', 'notifyAudience'],
    },
    {
      event: 'moveDeadline',
      label: 'Frist verlängern',
      from: ['offen'],
      to: 'same',
      by: ['geschaeftsfuehrung'],
      guards: ['endAhead', 'newEndLater', 'reasonGiven'],
      effects: ['scheduleClosing', 'notifyAudience'],
    },
    {
      event: 'close',
      label: 'Runde schließen',
      from: ['offen'],
      to: 'geschlossen',
      by: ['clock'],
      guards: ['endPassed'],
      effects: ['notifyStaff'],
    },
    {
      event: 'markAnswered',
      label: 'Antworten freigeben',
      from: ['geschlossen'],
      to: 'beantwortet',
      by: ['geschaeftsfuehrung'],
      guards: ['everyCommentAnswered'],
      effects: ['releaseReplies', 'notifyAudience'],
    },
  ],
};
