/** What each guard asks for, in words, for readers of docs/workflow.md; the compiler misses none. */
import type { BedarfGuard } from '../bedarf/bedarf-table.js';
import type { CycleGuard } from '../cycle/cycle-guards.js';
import type { SectionGuard } from '../section/section-table.js';
import type { RoundGuard } from '../consultation/round-table.js';
import type { ResolutionGuard } from '../resolution/resolution-table.js';

const cycleConditions: Readonly<Record<CycleGuard, string>> = {
  everySectionOwned: 'Jeder Abschnitt ist jemandem zugewiesen.',
  noOtherProgrammeOfPeriod: 'Für den Zeitraum gibt es noch kein anderes beschlossenes Programm.',
  everySectionReleased: 'Alle Abschnitte sind freigegeben.',
  noBlockingFinding: 'Kein Befund der Prüfung steht entgegen, oder er ist mit Begründung übergangen.',
  consultationPlanned: 'Für das Programm ist eine Konsultation des Beirats vorgesehen.',
  roundPlanned: 'Eine Kommentarrunde ist geplant.',
  noRoundOpen: 'Keine Kommentarrunde läuft mehr.',
  everyRoundAnswered: 'Jede geschlossene Kommentarrunde ist als beantwortet abgeschlossen.',
  everyCommentAnswered: 'Jede Anmerkung hat eine Entscheidung und eine Antwort.',
  consulted: 'Der Beirat wurde zu einem Entwurf angehört.',
  bfdhSignedOff: 'Die Beauftragte für den Haushalt hat den Budgetteil in seiner jetzigen Fassung mitgezeichnet.',
  budgetMarked: 'Das Budget ist als vorläufig oder endgültig gekennzeichnet.',
  budgetMarkGiven: 'Angegeben ist, ob das Budget vorläufig oder endgültig ist.',
  reasonGiven: 'Eine Begründung ist angegeben.',
  acceptedByVote: 'Ein zustimmender Beschluss ist niedergelegt.',
  notAcceptedByVote: 'Niedergelegt ist: abgelehnt, zurückverwiesen oder mit Auflagen beschlossen.',
  adjournedByVote: 'Eine Vertagung ist niedergelegt.',
  signatureDateGiven:
    'Das Datum der Unterschrift ist angegeben; es liegt nicht vor dem Beschluss und nicht in der Zukunft.',
};

const sectionConditions: Readonly<Record<SectionGuard, string>> = {
  cycleBeingWritten: 'Das Programm ist in Erarbeitung oder in Einarbeitung.',
  isOwner: 'Die handelnde Person verantwortet den Abschnitt.',
  notEmpty: 'Ein verpflichtender Abschnitt hat Inhalt.',
  nothingToCheck: 'Kein aus dem Vorjahr übernommener Absatz ist mehr mit „prüfen“ gekennzeichnet.',
  reasonGiven: 'Eine Begründung ist angegeben.',
  namedInReferral: 'Der Beschluss nennt den Abschnitt.',
  cycleInReferral: 'Das Programm ist in der Beschlussfassung oder in der Einarbeitung.',
};

const roundConditions: Readonly<Record<RoundGuard, string>> = {
  cycleInConsultation:
    'Der Fragenkatalog geht der Freigabe des Entwurfs voraus; die Runde zum Entwurf öffnet in der Konsultation.',
  draftFrozen: 'Für die Runde zum Entwurf ist eine Entwurfsfassung festgehalten.',
  audienceNamed: 'Mindestens ein Mitglied des Beirats ist beteiligt.',
  endAhead: 'Das Ende der Runde liegt noch nicht in der Vergangenheit.',
  newEndLater: 'Das neue Ende liegt nach dem bisherigen.',
  reasonGiven: 'Eine Begründung ist angegeben.',
  endPassed: 'Die Frist der Runde ist abgelaufen.',
  everyCommentAnswered: 'Jede Anmerkung hat eine Entscheidung und eine Antwort.',
};

const resolutionConditions: Readonly<Record<ResolutionGuard, string>> = {
  cycleInVote: 'Das Programm ist in der Beschlussfassung.',
  gemeinsameEinrichtung: 'Das Jobcenter ist eine gemeinsame Einrichtung.',
  kommunalerTraeger: 'Das Jobcenter ist ein zugelassener kommunaler Träger.',
  textFrozen: 'Der Text der Vorlage ist festgehalten und passt zu seiner Prüfsumme.',
  vorsitzNamed: 'Die Trägerversammlung hat einen Vorsitz.',
  rollNotEmpty: 'Mindestens eine Person ist stimmberechtigt.',
  halvesEqual: 'Beide Träger haben gleich viele Stimmen, oder die Abweichung ist begründet.',
  motionComplete: 'Auflagen sind im Wortlaut, zurückzuverweisende Abschnitte einzeln genannt.',
  hasSeat: 'Die handelnde Person ist stimmberechtigt oder vertritt eine stimmberechtigte.',
  choiceGiven: 'Angegeben ist Ja, Nein oder Enthaltung.',
  tied: 'Es besteht Stimmengleichheit.',
  castingVoteAllowed: 'Bei diesem Gegenstand darf die Stimme des Vorsitzes den Ausschlag geben.',
  castingVoteOpen: 'Der Vorsitz hat noch nicht entschieden.',
  decisionClear: 'Bei Stimmengleichheit hat, wo das zulässig ist, der Vorsitz entschieden.',
  recordComplete: 'Ort und Datum der Sitzung sind angegeben.',
  decisionGiven: 'Gremium, Datum und Entscheidung sind angegeben, dazu Auflagen oder zurückverwiesene Abschnitte.',
  deliberationGiven: 'Gremium, Datum und Empfehlung der Vorberatung sind angegeben.',
};

const bedarfConditions: Readonly<Record<BedarfGuard, string>> = {
  cycleBeingWritten: 'Das Programm ist angelegt, in Erarbeitung oder in Einarbeitung.',
  isOwner: 'Die handelnde Person gibt die Bedarfsschätzung ab.',
  notEmpty: 'Mindestens ein Instrument hat eine Zahl; auch 0 ist eine.',
  reasonGiven: 'Eine Begründung ist angegeben.',
};

const CONDITIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cycle: cycleConditions,
  section: sectionConditions,
  round: roundConditions,
  resolution: resolutionConditions,
  needSheet: bedarfConditions,
};

/** The guards of a table with their words; a table that is not of the system has none. */
export const conditionsOf = (table: string): Readonly<Record<string, string>> => CONDITIONS[table] ?? {};
