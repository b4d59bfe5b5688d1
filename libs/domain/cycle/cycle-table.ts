/** The yearly cycle (domain.md §3): from „angelegt“ to „abgeschlossen“; every step is named here and nowhere else. */
import type { Table } from '../workflow/table.js';
import { cycleGuards, type CycleFacts, type CycleGuard } from './cycle-guards.js';

export type CycleState =
  | 'angelegt'
  | 'erarbeitung'
  | 'konsultation'
  | 'einarbeitung'
  | 'beschlussfassung'
  | 'beschlossen'
  | 'unterzeichnet'
  | 'veroeffentlicht'
  | 'abgeschlossen'
  | 'abgebrochen';

export type CycleEvent =
  | 'startDrafting'
  | 'releaseToBeirat'
  | 'beginIncorporation'
  | 'markBudget'
  | 'signOffBudget'
  | 'submitToVote'
  | 'submitWithoutConsultation'
  | 'resolve'
  | 'referBack'
  | 'adjourn'
  | 'sign'
  | 'publish'
  | 'finish'
  | 'abort';

export type CycleEffect =
  | 'openSections'
  | 'freezeDraft'
  | 'openRound'
  | 'recordBudgetMark'
  | 'recordSignOff'
  | 'freezeVorlage'
  | 'prepareResolution'
  | 'recordLateVariant'
  | 'reopenNamedSections'
  | 'prepareNextBallot'
  | 'freezeResolved'
  | 'putInForce'
  | 'recordSignature'
  | 'renderPublished'
  | 'notifyStaff'
  | 'notifyOwners'
  | 'notifyBeirat'
  | 'notifyTraegerversammlung';

export type { CycleFacts, CycleGuard } from './cycle-guards.js';

export const cycleTable: Table<CycleState, CycleEvent, CycleGuard, CycleEffect, CycleFacts> = {
  name: 'cycle',
  label: 'Das Programm',
  initial: 'angelegt',
  final: ['abgeschlossen', 'abgebrochen'],
  states: {
    angelegt: 'angelegt',
    erarbeitung: 'in Erarbeitung',
    konsultation: 'in der Konsultation',
    einarbeitung: 'in Einarbeitung',
    beschlussfassung: 'in der Beschlussfassung',
    beschlossen: 'beschlossen',
    unterzeichnet: 'unterzeichnet',
    veroeffentlicht: 'veröffentlicht',
    abgeschlossen: 'abgeschlossen',
    abgebrochen: 'abgebrochen',
  },
  guards: cycleGuards,
  transitions: [
    {
      event: 'startDrafting',
      label: 'Erarbeitung beginnen',
      from: ['angelegt'],
      to: 'erarbeitung',
      by: ['geschaeftsfuehrung'],
      guards: ['everySectionOwned', 'noOtherProgrammeOfPeriod'],
      effects: ['openSections', 'notifyOwners'],
    },
    {
      event: 'releaseToBeirat',
      label: 'Entwurf für den Beirat freigeben',
      from: ['erarbeitung', 'einarbeitung'],
      to: 'konsultation',
      by: ['geschaeftsfuehrung'],
      guards: ['consultationPlanned', 'everySectionReleased', 'noBlockingFinding', 'roundPlanned', 'noRoundOpen'],
      effects: ['freezeDraft', 'openRound'], // the opening round writes to those it asks
    },
    {
      event: 'beginIncorporation',
      label: 'Einarbeitung beginnen',
      from: ['konsultation'],
      to: 'einarbeitung',
      by: ['geschaeftsfuehrung'],
      guards: ['noRoundOpen'],
      effects: ['notifyStaff'],
    },
    {
      event: 'markBudget',
      label: 'Budget als vorläufig oder endgültig kennzeichnen',
      from: ['erarbeitung', 'konsultation', 'einarbeitung'],
      to: 'same',
      by: ['controlling', 'geschaeftsfuehrung'],
      guards: ['budgetMarkGiven'],
      effects: ['recordBudgetMark'],
    },
    {
      event: 'signOffBudget',
      label: 'Budgetteil mitzeichnen',
      from: ['erarbeitung', 'konsultation', 'einarbeitung'],
      to: 'same',
      by: ['bfdh'],
      guards: ['budgetMarked'],
      effects: ['recordSignOff'],
    },
    {
      event: 'submitToVote',
      label: 'Zur Beschlussfassung vorlegen',
      from: ['einarbeitung'],
      to: 'beschlussfassung',
      by: ['geschaeftsfuehrung'],
      guards: [
        'consulted',
        'everySectionReleased',
        'noBlockingFinding',
        'noRoundOpen',
        'everyCommentAnswered',
        'everyRoundAnswered',
        'bfdhSignedOff',
        'budgetMarked',
      ],
      effects: ['freezeVorlage', 'prepareResolution', 'notifyTraegerversammlung'],
    },
    {
      event: 'submitWithoutConsultation',
      label: 'Ohne Konsultation vorlegen',
      from: ['erarbeitung', 'einarbeitung'],
      to: 'beschlussfassung',
      by: ['geschaeftsfuehrung'],
      guards: [
        'reasonGiven',
        'everySectionReleased',
        'noBlockingFinding',
        'noRoundOpen',
        'everyCommentAnswered',
        'everyRoundAnswered',
        'bfdhSignedOff',
        'budgetMarked',
      ],
      effects: ['recordLateVariant', 'freezeVorlage', 'prepareResolution', 'notifyTraegerversammlung'],
    },
    {
      event: 'resolve',
      label: 'Beschluss feststellen',
      from: ['beschlussfassung'],
      to: 'beschlossen',
      by: ['traegerversammlungVorsitz', 'kommunalesBeschlussorgan'],
      guards: ['acceptedByVote', 'noOtherProgrammeOfPeriod'],
      effects: ['freezeResolved', 'putInForce', 'notifyStaff'],
    },
    {
      event: 'referBack',
      label: 'In die Einarbeitung zurückgeben',
      from: ['beschlussfassung'],
      to: 'einarbeitung',
      by: ['traegerversammlungVorsitz', 'kommunalesBeschlussorgan'],
      guards: ['notAcceptedByVote'],
      effects: ['reopenNamedSections', 'notifyStaff'],
    },
    {
      event: 'adjourn',
      label: 'Vertagen',
      from: ['beschlussfassung'],
      to: 'same',
      by: ['traegerversammlungVorsitz', 'kommunalesBeschlussorgan'],
      guards: ['adjournedByVote'],
      effects: ['prepareNextBallot', 'notifyTraegerversammlung'],
    },
    {
      event: 'sign',
      label: 'Unterzeichnen',
      from: ['beschlossen'],
      to: 'unterzeichnet',
      by: ['geschaeftsfuehrung'],
      guards: ['signatureDateGiven'],
      effects: ['recordSignature'],
    },
    {
      event: 'publish',
      label: 'Veröffentlichen',
      from: ['unterzeichnet'],
      to: 'veroeffentlicht',
      by: ['geschaeftsfuehrung'],
      guards: [],
      effects: ['renderPublished', 'notifyStaff', 'notifyBeirat', 'notifyTraegerversammlung'],
    },
    {
      event: 'finish',
      label: 'Abschließen',
      from: ['veroeffentlicht'],
      to: 'abgeschlossen',
      by: ['geschaeftsfuehrung'],
      guards: [],
      effects: [],
    },
    {
      event: 'abort',
      label: 'Abbrechen',
      from: ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung', 'beschlussfassung'],
      to: 'abgebrochen',
      by: ['geschaeftsfuehrung'],
      guards: ['reasonGiven'],
      effects: ['notifyStaff'],
    },
  ],
};
