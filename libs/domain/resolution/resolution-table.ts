/** The resolution (§ 44c SGB II): prepared, opened on a frozen text with a frozen roll, closed, recorded by the Vorsitz. */
import type { CycleState } from '../cycle/cycle-table.js';
import type { Table } from '../workflow/table.js';

export type ResolutionState = 'vorbereitet' | 'eroeffnet' | 'geschlossen' | 'niedergelegt';
/** What the members vote on. */
export type Motion = 'zustimmung' | 'zustimmungMitAuflagen' | 'zurueckverweisung' | 'vertagung';
export type ResolutionEvent =
  'open' | 'vote' | 'close' | 'castVorsitzVote' | 'record' | 'recordDeliberation' | 'recordDecision';
export type ResolutionEffect =
  | 'freezeRoll'
  | 'storeBallot'
  | 'storeOutcome'
  | 'storeCastingVote'
  | 'storeRecord'
  | 'storeDeliberation'
  | 'applyDecision'
  | 'notifyTraegerversammlung';
export type ResolutionGuard =
  | 'cycleInVote'
  | 'gemeinsameEinrichtung'
  | 'kommunalerTraeger'
  | 'textFrozen'
  | 'vorsitzNamed'
  | 'rollNotEmpty'
  | 'halvesEqual'
  | 'motionComplete'
  | 'hasSeat'
  | 'choiceGiven'
  | 'tied'
  | 'castingVoteAllowed'
  | 'castingVoteOpen'
  | 'decisionClear'
  | 'recordComplete'
  | 'decisionGiven'
  | 'deliberationGiven';

export interface ResolutionFacts {
  readonly cycleState: CycleState;
  readonly traegerform: 'gE' | 'zkT';
  /** The Vorlage is a frozen version and its hash still fits its bytes. */
  readonly textFrozen: boolean;
  readonly vorsitzNamed: boolean;
  readonly seatsAgentur: number;
  readonly seatsKommune: number;
  /** Reason for voting with unequal halves. */
  readonly parityReason: string | null;
  readonly motion: Motion;
  readonly conditions: string | null;
  readonly namedSections: number;
  /** The actor holds a seat in the frozen roll, or a recorded mandate for one. */
  readonly hasSeat: boolean;
  readonly choiceGiven: boolean;
  readonly tied: boolean;
  readonly castingVoteAllowed: boolean;
  readonly castingVoteCast: boolean;
  /** The place and date of the record. */
  readonly recordComplete: boolean;
  /** zkT: the decision with body and date. */
  readonly decisionGiven: boolean;
  readonly deliberationGiven: boolean;
}

export const resolutionTable: Table<
  ResolutionState,
  ResolutionEvent,
  ResolutionGuard,
  ResolutionEffect,
  ResolutionFacts
> = {
  name: 'resolution',
  label: 'Die Beschlussfassung',
  initial: 'vorbereitet',
  final: ['niedergelegt'],
  states: {
    vorbereitet: 'vorbereitet',
    eroeffnet: 'eröffnet',
    geschlossen: 'geschlossen',
    niedergelegt: 'niedergelegt',
  },
  guards: {
    cycleInVote: (f) =>
      f.cycleState === 'beschlussfassung'
        ? null
        : 'Das Programm ist nicht in der Beschlussfassung; abstimmen und niederlegen lässt sich jetzt nichts.',
    gemeinsameEinrichtung: (f) =>
      f.traegerform === 'gE'
        ? null
        : 'Ein zugelassener kommunaler Träger hat keine Trägerversammlung; die Entscheidung trifft sein Beschlussorgan.',
    kommunalerTraeger: (f) =>
      f.traegerform === 'zkT'
        ? null
        : 'In einer gemeinsamen Einrichtung beschließt die Trägerversammlung durch Abstimmung.',
    textFrozen: (f) =>
      f.textFrozen ? null : 'Der Text der Vorlage ist nicht festgehalten oder passt nicht zu seiner Prüfsumme.',
    vorsitzNamed: (f) =>
      f.vorsitzNamed
        ? null
        : 'Die Trägerversammlung hat zurzeit keinen Vorsitz. Bitte die Mitgliedschaft eintragen lassen.',
    rollNotEmpty: (f) =>
      f.seatsAgentur + f.seatsKommune > 0
        ? null
        : 'Es ist niemand stimmberechtigt. Bitte Mitglieder der Trägerversammlung eintragen lassen.',
    halvesEqual: (f) =>
      f.seatsAgentur === f.seatsKommune || f.parityReason?.trim()
        ? null
        : `Die Träger sind ungleich vertreten (Agentur ${f.seatsAgentur}, Kommune ${f.seatsKommune}). § 44c SGB II sieht gleiche Hälften vor; bitte begründen.`,
    motionComplete: (f) =>
      f.motion === 'zustimmungMitAuflagen' && !f.conditions?.trim()
        ? 'Bitte die Auflagen im Wortlaut angeben.'
        : f.motion === 'zurueckverweisung' && f.namedSections === 0
          ? 'Bitte die Abschnitte nennen, die zurückverwiesen werden sollen.'
          : null,
    hasSeat: (f) => (f.hasSeat ? null : 'Sie sind für diese Abstimmung nicht stimmberechtigt.'),
    choiceGiven: (f) => (f.choiceGiven ? null : 'Bitte mit Ja, Nein oder Enthaltung stimmen (choice).'),
    tied: (f) => (f.tied ? null : 'Es besteht keine Stimmengleichheit; die Stimme des Vorsitzes entscheidet nur dann.'),
    castingVoteAllowed: (f) =>
      f.castingVoteAllowed
        ? null
        : 'Bei diesem Gegenstand gibt die Stimme des Vorsitzes nicht den Ausschlag (§ 44c Abs. 2 Satz 2 SGB II).',
    castingVoteOpen: (f) => (f.castingVoteCast ? 'Der Vorsitz hat bereits entschieden.' : null),
    decisionClear: (f) =>
      f.tied && f.castingVoteAllowed && !f.castingVoteCast
        ? 'Bei Stimmengleichheit entscheidet zuerst der Vorsitz.'
        : null,
    recordComplete: (f) =>
      f.recordComplete
        ? null
        : 'Bitte Ort und Datum der Sitzung angeben (place, heldOn); das Datum darf nicht vor der Vorlage und nicht in der Zukunft liegen.',
    decisionGiven: (f) =>
      f.decisionGiven
        ? null
        : 'Bitte Gremium, Datum und Entscheidung angeben (body, heldOn, decision); bei Auflagen den Wortlaut, bei Zurückverweisung die Abschnitte.',
    deliberationGiven: (f) =>
      f.deliberationGiven
        ? null
        : 'Bitte Gremium, Datum und Empfehlung der Vorberatung angeben (body, heldOn, recommendation).',
  },
  transitions: [
    {
      event: 'open',
      label: 'Abstimmung eröffnen',
      from: ['vorbereitet'],
      to: 'eroeffnet',
      by: ['traegerversammlungVorsitz'],
      guards: [
        'cycleInVote',
        'gemeinsameEinrichtung',
        'textFrozen',
        'vorsitzNamed',
        'rollNotEmpty',
        'halvesEqual',
        'motionComplete',
      ],
      effects: ['freezeRoll', 'notifyTraegerversammlung'],
    },
    {
      event: 'vote',
      label: 'Abstimmen',
      from: ['eroeffnet'],
      to: 'same',
      by: ['traegerversammlungVorsitz', 'traegerversammlungMitglied', 'traegerversammlungVertretung'],
      guards: ['cycleInVote', 'hasSeat', 'choiceGiven'],
      effects: ['storeBallot'],
    },
    {
      event: 'close',
      label: 'Abstimmung schließen',
      from: ['eroeffnet'],
      to: 'geschlossen',
      by: ['traegerversammlungVorsitz'],
      guards: ['cycleInVote'],
      effects: ['storeOutcome'],
    },
    {
      event: 'castVorsitzVote',
      label: 'Bei Stimmengleichheit entscheiden',
      from: ['geschlossen'],
      to: 'same',
      by: ['traegerversammlungVorsitz'],
      guards: ['cycleInVote', 'tied', 'castingVoteAllowed', 'castingVoteOpen', 'choiceGiven'],
      effects: ['storeCastingVote'],
    },
    {
      event: 'record',
      label: 'Beschluss niederlegen',
      from: ['geschlossen'],
      to: 'niedergelegt',
      by: ['traegerversammlungVorsitz'],
      guards: ['cycleInVote', 'decisionClear', 'recordComplete'],
      effects: ['storeRecord', 'applyDecision'],
    },
    {
      event: 'recordDeliberation',
      label: 'Vorberatung eintragen',
      from: ['vorbereitet'],
      to: 'same',
      by: ['kommunalerAusschuss'],
      guards: ['cycleInVote', 'kommunalerTraeger', 'deliberationGiven'],
      effects: ['storeDeliberation'],
    },
    {
      event: 'recordDecision',
      label: 'Entscheidung niederlegen',
      from: ['vorbereitet'],
      to: 'niedergelegt',
      by: ['kommunalesBeschlussorgan'],
      guards: ['cycleInVote', 'kommunalerTraeger', 'textFrozen', 'decisionGiven'],
      effects: ['storeRecord', 'applyDecision'],
    },
  ],
};
