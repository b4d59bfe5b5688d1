/** What must hold before a step of the cycle, each condition with the sentence that says what is missing. */
import { enumerateSome, longDate, quoted } from '../shared/german.js';
import type { Guard } from '../workflow/table.js';

export type CycleGuard =
  | 'everySectionOwned'
  | 'noOtherProgrammeOfPeriod'
  | 'everySectionReleased'
  | 'noBlockingFinding'
  | 'consultationPlanned'
  | 'roundPlanned'
  | 'noRoundOpen'
  | 'everyRoundAnswered'
  | 'everyCommentAnswered'
  | 'consulted'
  | 'bfdhSignedOff'
  | 'budgetMarked'
  | 'budgetMarkGiven'
  | 'reasonGiven'
  | 'acceptedByVote'
  | 'notAcceptedByVote'
  | 'adjournedByVote'
  | 'signatureDateGiven';

/** Everything the guards look at, loaded before; times are already compared with the clock. */
export interface CycleFacts {
  readonly sectionsWithoutOwner: readonly string[];
  readonly sectionsNotReleased: readonly string[];
  /** Year of another programme of this Jobcenter already in force for the same period. */
  readonly otherProgrammeOfPeriod: boolean;
  /** Findings that block the release and have no override. */
  readonly blockingFindings: readonly string[];
  readonly consultation: 'frueh' | 'spaet' | 'keine';
  readonly plannedRounds: number;
  readonly openRounds: number;
  /** Last day of the round that is open. */
  readonly openRoundEndsOn?: string | null;
  /** Rounds closed but not marked as answered. */
  readonly unansweredRounds: number;
  readonly heldRounds: number;
  /** Comments without disposition or without reply. */
  readonly openComments: number;
  readonly bfdhSignedOff: boolean;
  readonly budgetMark: 'vorlaeufig' | 'endgueltig' | null;
  /** The mark this request asks for. */
  readonly requestedBudgetMark: 'vorlaeufig' | 'endgueltig' | null;
  readonly reason: string | null;
  /** What the recorded resolution says; null while none is recorded. */
  readonly recordedDecision:
    'beschlossen' | 'beschlossenMitAuflagen' | 'abgelehnt' | 'zurueckverwiesen' | 'vertagt' | null;
  readonly signedOn: string | null;
}

const list = (names: readonly string[]): string => enumerateSome(names.map(quoted));

/** Sentences; of very many only the first, and how many more there are. */
const first = (sentences: readonly string[], most = 4): string =>
  sentences.length <= most
    ? sentences.join(' ')
    : `${sentences.slice(0, most - 1).join(' ')} Dazu ${sentences.length - most + 1} weitere.`;

export const cycleGuards: Readonly<Record<CycleGuard, Guard<CycleFacts>>> = {
  everySectionOwned: (f) =>
    f.sectionsWithoutOwner.length === 0
      ? null
      : `Diese Abschnitte haben noch niemanden, der sie verantwortet: ${list(f.sectionsWithoutOwner)}. Bitte zuweisen.`,
  noOtherProgrammeOfPeriod: (f) =>
    f.otherProgrammeOfPeriod
      ? 'Für diesen Zeitraum gibt es bereits ein beschlossenes Programm. Änderungen daran sind ein Nachtrag.'
      : null,
  everySectionReleased: (f) =>
    f.sectionsNotReleased.length === 0
      ? null
      : `Noch nicht freigegeben: ${list(f.sectionsNotReleased)}. Bitte einreichen lassen und freigeben.`,
  noBlockingFinding: (f) =>
    f.blockingFindings.length === 0
      ? null
      : `Diese Befunde stehen der Freigabe entgegen: ${first(f.blockingFindings)} Bitte beheben oder mit Begründung übergehen.`,
  consultationPlanned: (f) =>
    f.consultation === 'keine' ? 'Für dieses Programm ist keine Konsultation des Beirats vorgesehen.' : null,
  roundPlanned: (f) =>
    f.plannedRounds > 0 ? null : 'Es ist keine Kommentarrunde geplant. Bitte zuerst Zeitraum und Beteiligte festlegen.',
  noRoundOpen: (f) =>
    f.openRounds === 0
      ? null
      : f.openRoundEndsOn
        ? `Eine Kommentarrunde läuft noch bis einschließlich ${longDate(f.openRoundEndsOn)}; danach geht es weiter.`
        : 'Eine Kommentarrunde läuft noch. Bitte ihr Ende abwarten.',
  everyRoundAnswered: (f) =>
    f.unansweredRounds === 0 ? null : 'Eine Kommentarrunde ist noch nicht als beantwortet abgeschlossen.',
  everyCommentAnswered: (f) =>
    f.openComments === 0
      ? null
      : f.openComments === 1
        ? 'Eine Anmerkung hat noch keine Antwort oder keine Entscheidung, wie mit ihr umgegangen wird.'
        : `${f.openComments} Anmerkungen haben noch keine Antwort oder keine Entscheidung, wie mit ihnen umgegangen wird.`,
  consulted: (f) =>
    f.heldRounds > 0
      ? null
      : 'Der Beirat wurde noch nicht zu einem Entwurf angehört. Ohne Konsultation geht es nur mit Begründung über „Ohne Konsultation vorlegen“.',
  bfdhSignedOff: (f) =>
    f.bfdhSignedOff
      ? null
      : 'Die Beauftragte für den Haushalt hat den Budgetteil in seiner jetzigen Fassung noch nicht mitgezeichnet. Bitte mitzeichnen lassen, sobald Controlling oder Geschäftsführung das Budget gekennzeichnet hat.',
  budgetMarked: (f) =>
    f.budgetMark
      ? null
      : 'Das Budget ist noch nicht als vorläufig oder endgültig gekennzeichnet. Das tut zuerst Controlling (oder die Geschäftsführung); danach zeichnet die Beauftragte für den Haushalt mit.',
  budgetMarkGiven: (f) => (f.requestedBudgetMark ? null : 'Bitte angeben, ob das Budget vorläufig oder endgültig ist.'),
  reasonGiven: (f) => (f.reason?.trim() ? null : 'Bitte eine Begründung angeben.'),
  acceptedByVote: (f) =>
    f.recordedDecision === 'beschlossen' ? null : 'Es ist kein zustimmender Beschluss niedergelegt.',
  notAcceptedByVote: (f) =>
    f.recordedDecision === 'abgelehnt' ||
    f.recordedDecision === 'zurueckverwiesen' ||
    f.recordedDecision === 'beschlossenMitAuflagen'
      ? null
      : 'Zurück in die Einarbeitung geht es nur nach einem niedergelegten Beschluss (abgelehnt, zurückverwiesen oder mit Auflagen).',
  adjournedByVote: (f) => (f.recordedDecision === 'vertagt' ? null : 'Es ist keine Vertagung niedergelegt.'),
  signatureDateGiven: (f) =>
    f.signedOn ? null : 'Bitte das Datum der Unterschrift angeben, nicht vor dem Beschluss und nicht in der Zukunft.',
};
