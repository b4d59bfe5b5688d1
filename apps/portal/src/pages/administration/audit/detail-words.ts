/** The names and values in an audit entry's details as people read them; what is not listed here is a number, a day, a name or free text. */
import { ROLES } from '#domain/shared/roles.js';

type Words = Readonly<Record<string, string>>;

export const LABELS: Words = {
  accountId: 'Konto',
  after: 'Nachher',
  amends: 'Ändert das Programm',
  attempts: 'Versuche',
  ballotRound: 'Durchgang',
  before: 'Vorher',
  beiratFrom: 'Beirat berät ab',
  beiratUntil: 'Beirat berät bis',
  budgetMark: 'Budget gekennzeichnet als',
  changed: 'Geändert',
  consultation: 'Beteiligung des Beirats',
  decision: 'Entscheidung',
  deputy: 'Vertretung',
  disposition: 'Umgang',
  draftUntil: 'Entwürfe fertig bis',
  dueOn: 'Frist',
  edition: 'Ausgabe',
  eintrittsplanung: 'Eintrittsplanung',
  endsOn: 'Letzter Tag',
  endsOnBefore: 'Letzter Tag bisher',
  fields: 'Geänderte Angaben',
  from: 'Erster Tag',
  heldOn: 'Sitzungstag',
  kind: 'Art',
  late: 'Nach Ablauf der Frist',
  membershipId: 'Mitglied',
  membershipIds: 'Mitglieder',
  motion: 'Antrag',
  needSheets: 'Kennungen der Bedarfsschätzungen',
  number: 'Nummer',
  onPaper: 'Auf Papier eingegangen',
  ownerId: 'Zuständig',
  parityReasonGiven: 'Mit Begründung zur Besetzung',
  part: 'Teil',
  programmeVersionId: 'Kennung der Fassung',
  reason: 'Begründung',
  reasonGiven: 'Mit Begründung',
  repeats: 'Wiederholt den Durchgang',
  resolutionUntil: 'Beschluss bis',
  responsibleId: 'Zuständig für die Antwort',
  role: 'Rolle',
  roundId: 'Kommentarrunde',
  seat: 'Sitz',
  sectionIds: 'Abschnitte',
  sections: 'Abschnitte',
  signedOn: 'Unterzeichnet am',
  standort: 'Standort',
  start: 'Beginn der Erarbeitung',
  startsOn: 'Erster Tag',
  team: 'Team',
  template: 'Vorlage und Fassung',
  textHash: 'Prüfsumme des Textes',
  traegerform: 'Trägerform',
  until: 'Letzter Tag',
  version: 'Fassung',
  year: 'Jahr',
  years: 'Jahre',
};

const CHANGED: Words = {
  reply: 'Antwort',
  disposition: 'Umgang',
  dispositionReason: 'Begründung',
  responsibleId: 'Zuständigkeit',
};

/** Where a value is one of a few words of the programme. */
const VALUES: Readonly<Record<string, Words>> = {
  budgetMark: { vorlaeufig: 'vorläufig', endgueltig: 'endgültig' },
  changed: CHANGED,
  consultation: { frueh: 'früh', spaet: 'spät', keine: 'keine' },
  decision: {
    beschlossen: 'beschlossen',
    beschlossenMitAuflagen: 'mit Auflagen beschlossen',
    abgelehnt: 'abgelehnt',
    zurueckverwiesen: 'zurückverwiesen',
    vertagt: 'vertagt',
  },
  disposition: {
    uebernommen: 'übernommen',
    teilweiseUebernommen: 'teilweise übernommen',
    nichtUebernommen: 'nicht übernommen',
    zurKenntnis: 'zur Kenntnis genommen',
  },
  edition: {
    arbeitsstand: 'Arbeitsstand',
    entwurf: 'Entwurf',
    vorlage: 'Beschlussvorlage',
    beschlossen: 'beschlossenes Programm',
  },
  eintrittsplanung: { imAmip: 'im Programm selbst', operativesProgramm: 'im operativen Programm' },
  fields: { name: 'Name', email: 'E-Mail-Adresse', active: 'Zugang' },
  kind: {
    A: 'Fragenkatalog',
    B: 'Stellungnahme zum Entwurf',
    anmerkung: 'Anmerkung',
    allgemein: 'allgemeine Anmerkung',
    frage: 'Antwort auf den Fragenkatalog',
    keineAnmerkungen: 'keine Anmerkungen',
  },
  motion: {
    zustimmung: 'Zustimmung',
    zustimmungMitAuflagen: 'Zustimmung mit Auflagen',
    zurueckverweisung: 'Zurückverweisung',
    vertagung: 'Vertagung',
  },
  part: {
    kennzahlen: 'Kennzahlen',
    handlungsfelder: 'Handlungsfelder',
    budget: 'Budget',
    personal: 'Personal',
    eintrittsplanung: 'Eintrittsplanung',
  },
  role: ROLES,
  traegerform: { gE: 'gemeinsame Einrichtung', zkT: 'zugelassener kommunaler Träger' },
};

/** @returns the word for a value of this name, or undefined if it has none of its own */
export function wordFor(name: string, value: string): string | undefined {
  const words = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
  return words && Object.hasOwn(words, value) ? words[value] : undefined;
}

export const labelFor = (name: string): string => (Object.hasOwn(LABELS, name) ? (LABELS[name] ?? name) : name);
