/** One entry of the audit trail as one German sentence that says what happened; who did it stands beside it, never in it. */
import { DOCUMENTS, FIGURES } from './audit-words.js';
import type { RoundEvent } from '#domain/consultation/round-table.js';
import type { BedarfEvent } from '#domain/bedarf/bedarf-table.js';
import type { CycleEvent } from '#domain/cycle/cycle-table.js';
import type { ResolutionEvent } from '#domain/resolution/resolution-table.js';
import type { SectionEvent } from '#domain/section/section-table.js';
import { longDate, quoted } from '#domain/shared/german.js';
import { ROLES, type Role } from '#domain/shared/roles.js';
import { ALL_TABLES } from '#domain/workflow/all-tables.js';
import type { AuditEntry, AuditFact } from './machinery-stores.js';

/** Title of a section or round, name of a person; undefined where the reader is not told or nothing is known. */
export type NameOf = (id: string) => string | undefined;

interface Said {
  readonly entry: Pick<AuditEntry, 'entity' | 'entityId' | 'event' | 'details' | 'role' | 'from' | 'to'>;
  readonly nameOf: NameOf;
}
type Say = string | ((said: Said) => string);

/** @param nameOf names what the entry holds as an id; without it the sentence speaks of „Ein Abschnitt“, „eine Person“. */
export function sentence(entry: Said['entry'], nameOf: NameOf = () => undefined): string {
  const say = (SENTENCES[entry.entity] as Readonly<Record<string, Say>> | undefined)?.[entry.event];
  if (say === undefined) return byLabel(entry);
  return typeof say === 'string' ? say : say({ entry, nameOf });
}

/** For an event without a sentence of its own: the label of its step, else that there was one. */
function byLabel({ entity, event }: Said['entry']): string {
  const table = ALL_TABLES.find(({ name }) => name === entity);
  const step = table?.transitions.find((transition) => transition.event === event);
  return table && step
    ? `${table.label}: ${quoted(step.label)}.`
    : 'Ein Vorgang ohne eigene Beschreibung wurde festgehalten.';
}

const text = ({ entry }: Said, key: string): string | undefined => {
  const value = entry.details?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};
const day = (said: Said, key: string): string | undefined => {
  const value = text(said, key);
  return value && /^\d{4}-\d{2}-\d{2}/.test(value) ? longDate(value) : undefined;
};
const list = ({ entry }: Said, key: string): readonly unknown[] => {
  const value = entry.details?.[key];
  return Array.isArray(value) ? value : [];
};
const flag = ({ entry }: Said, key: string): boolean => entry.details?.[key] === true;
const count = (number: number, one: string, many: string): string => (number === 1 ? one : `${number} ${many}`);
/** „ …“ if there is something to add. */
const and = (lead: string, value: string | undefined, tail = ''): string =>
  value === undefined ? '' : ` ${lead}${value}${tail}`;

const section = ({ entry, nameOf }: Said): string => {
  const title = nameOf(entry.entityId);
  return title ? `Der Abschnitt ${quoted(title)}` : 'Ein Abschnitt';
};
const round = ({ entry, nameOf }: Said): string => {
  const title = nameOf(entry.entityId);
  return title ? `Die Kommentarrunde ${quoted(title)}` : 'Eine Kommentarrunde';
};
const person = ({ nameOf }: Said, id: string | undefined): string => (id && nameOf(id)) || 'eine Person';
const account = (said: Said, does: string): string => {
  const name = said.nameOf(said.entry.entityId);
  return name ? `Das Konto von ${name} ${does}` : `Ein Konto ${does}`;
};
const membership =
  (does: string): Say =>
  (said) => {
    const role = text(said, 'role');
    const label = role && role in ROLES ? ROLES[role as Role] : 'unbekannte Rolle';
    const until = day(said, 'until');
    const period = `${and('ab ', day(said, 'from'))}${and('bis ', until)}`;
    return `Die Mitgliedschaft „${label}“ für ${person(said, text(said, 'accountId'))} ${does} (gültig${period || ' unbefristet'}).`;
  };

const DECISIONS: Readonly<Record<string, string>> = {
  beschlossen: 'das Programm ist beschlossen',
  beschlossenMitAuflagen: 'das Programm ist mit Auflagen beschlossen',
  abgelehnt: 'das Programm ist abgelehnt',
  zurueckverwiesen: 'Abschnitte sind zurückverwiesen',
  vertagt: 'die Entscheidung ist vertagt',
};
const decision = (said: Said): string =>
  and('', DECISIONS[text(said, 'decision') ?? ''], '').replace(/^ /, ': ') +
  and('(Sitzung vom ', day(said, 'heldOn'), ')');

const MOTIONS: Readonly<Record<string, string>> = {
  zustimmung: 'über die Zustimmung zum Programm',
  zustimmungMitAuflagen: 'über die Zustimmung mit Auflagen',
  zurueckverweisung: 'über die Zurückverweisung einzelner Abschnitte',
  vertagung: 'über eine Vertagung',
};
const DISPOSITIONS: Readonly<Record<string, string>> = {
  uebernommen: 'übernommen',
  teilweiseUebernommen: 'teilweise übernommen',
  nichtUebernommen: 'nicht übernommen',
  zurKenntnis: 'zur Kenntnis genommen',
};
const EDITIONS: Readonly<Record<string, string>> = {
  arbeitsstand: 'des Arbeitsstands',
  entwurf: 'des Entwurfs',
  vorlage: 'der Beschlussvorlage',
  beschlossen: 'des beschlossenen Programms',
};

/** „; 2 Befunde waren mit Begründung übergangen“ */
const overridden = (said: Said): string => {
  const number = Number(text(said, 'overriddenFindings') ?? 0);
  return number === 0
    ? ''
    : `; ${number === 1 ? 'ein sperrender Befund war' : `${number} sperrende Befunde waren`} mit Begründung übergangen`;
};
const finding = (said: Said): string =>
  `${and('(Regel ', text(said, 'rule'))}${and('– ', text(said, 'place'))}${text(said, 'rule') ? ')' : ''}${text(said, 'message') ? `: ${quoted((text(said, 'message') ?? '').replace(/\.$/, ''))}` : ''}`;

const cycle: Readonly<
  Record<
    | CycleEvent
    | 'create'
    | 'createNachtrag'
    | 'import'
    | 'moveDates'
    | 'editFront'
    | 'editFigures'
    | 'carryOver'
    | 'overrideFinding'
    | 'withdrawOverride',
    Say
  >
> = {
  create: (said) => `Das Programm${and('', text(said, 'year'))} wurde angelegt.`,
  createNachtrag: (said) =>
    `Ein Nachtrag wurde angelegt; er ändert ${count(list(said, 'sections').length, 'einen Abschnitt', 'Abschnitte')}.`,
  import: (said) => `Das Programm${and('', text(said, 'year'))} wurde aus einer Datei eingelesen.`,
  moveDates: 'Die Termine des Programms wurden geändert.',
  editFront: 'Titelseite und Impressum wurden geändert.',
  editFigures: (said) =>
    text(said, 'fileName')
      ? `Aus der Datei ${quoted(text(said, 'fileName') ?? '')} wurden Kennzahlen übernommen (${text(said, 'added')} neu, ${text(said, 'changed')} geändert).`
      : (FIGURES[text(said, 'part') ?? ''] ?? 'Kennzahlen, Budget und Planung wurden geändert.'),
  carryOver: (said) =>
    `Das Programm${and('', text(said, 'year'))} wurde als Anfang übernommen: ${count(list(said, 'sections').length, 'ein Abschnitt', 'Abschnitte')} mit dem Kennzeichen „prüfen“, dazu die Zahlen des Vorjahres.`,
  overrideFinding: (said) => `Ein Befund wurde mit Begründung übergangen${finding(said)}.`,
  withdrawOverride: (said) => `Die Begründung zu einem Befund wurde zurückgenommen${finding(said)}.`,
  startDrafting: 'Die Erarbeitung des Entwurfs hat begonnen.',
  releaseToBeirat: (said) =>
    `Der Entwurf wurde für den Beirat freigegeben; die Konsultation hat begonnen${overridden(said)}.`,
  beginIncorporation: 'Die Einarbeitung der Anmerkungen hat begonnen.',
  markBudget: (said) =>
    `Das Budget wurde als ${text(said, 'budgetMark') === 'endgueltig' ? 'endgültig' : 'vorläufig'} gekennzeichnet.`,
  signOffBudget: 'Die Beauftragte für den Haushalt hat den Budgetteil mitgezeichnet.',
  submitToVote: (said) => `Das Programm wurde zur Beschlussfassung vorgelegt${overridden(said)}.`,
  submitWithoutConsultation: (said) =>
    `Das Programm wurde ohne Konsultation des Beirats zur Beschlussfassung vorgelegt${overridden(said)}.`,
  resolve: 'Der Beschluss wurde festgestellt; das Programm ist beschlossen.',
  referBack: 'Das Programm wurde in die Einarbeitung zurückgegeben.',
  adjourn: 'Die Beschlussfassung wurde vertagt.',
  sign: (said) => `Das Programm wurde unterzeichnet${and('(am ', day(said, 'signedOn'), ')')}.`,
  publish: 'Das Programm wurde veröffentlicht.',
  finish: 'Das Programm wurde abgeschlossen.',
  abort: 'Die Arbeit am Programm wurde mit Begründung abgebrochen.',
};

const sections: Readonly<Record<SectionEvent | 'assign', Say>> = {
  assign: (said) => {
    const owner = text(said, 'ownerId');
    return owner
      ? `${section(said)} wurde zugewiesen: zuständig ist jetzt ${person(said, owner)}.`
      : `${section(said)} hat zurzeit niemanden mehr, der zuständig ist.`;
  },
  startWriting: (said) => `${section(said)} wird geschrieben.`,
  save: (said) => `${section(said)} wurde gespeichert.`,
  submit: (said) => `${section(said)} wurde eingereicht${and('(Fassung ', text(said, 'number'), ')')}.`,
  return: (said) => `${section(said)} wurde mit Begründung zurückgegeben.`,
  release: (said) => `${section(said)} wurde freigegeben.`,
  reopen: (said) => `${section(said)} wurde mit Begründung wieder geöffnet.`,
  referBack: (said) => `${section(said)} wurde mit dem Beschluss zurückverwiesen.`,
};

const rounds: Readonly<Record<RoundEvent | 'plan' | 'change' | 'addMembers', Say>> = {
  plan: (said) =>
    `${round(said)} wurde geplant${and('(', day(said, 'startsOn'))}${and('bis ', day(said, 'endsOn'), ')')}.`,
  change: (said) =>
    `Die Planung wurde geändert: ${round(said)}${and('läuft bis einschließlich ', day(said, 'endsOn'))}.`,
  addMembers: (said) =>
    `${round(said)} wurde für ${count(list(said, 'membershipIds').length, 'ein weiteres Mitglied', 'weitere Mitglieder')} des Beirats geöffnet.`,
  open: (said) => `${round(said)} wurde eröffnet${and('und läuft bis einschließlich ', day(said, 'endsOn'))}.`,
  moveDeadline: (said) =>
    `Die Frist wurde verlängert: ${round(said)} läuft${and('jetzt bis einschließlich ', day(said, 'endsOn')) || ' länger'}.`,
  close: (said) => `${round(said)} ist mit Fristablauf geschlossen worden.`,
  markAnswered: (said) => `${round(said)} ist beantwortet; die Antworten sind für die Beteiligten freigegeben.`,
};

const KINDS: Readonly<Record<string, string>> = {
  anmerkung: 'Eine Anmerkung',
  allgemein: 'Eine allgemeine Anmerkung',
  frage: 'Eine Antwort auf den Fragenkatalog',
};

const comments: Readonly<Record<'submit' | 'answer', Say>> = {
  submit: (said) => {
    const kind = text(said, 'kind') ?? '';
    const number = and('(Nr. ', text(said, 'number'), ')');
    if (kind === 'keineAnmerkungen')
      return `Ein Mitglied des Beirats hat keine Anmerkungen${flag(said, 'onPaper') ? '; das Büro hat es eingetragen' : ''}${number}.`;
    return `${KINDS[kind] ?? 'Eine Anmerkung'} ist eingegangen${flag(said, 'onPaper') ? ' und vom Büro eingetragen worden' : ''}${number}.`;
  },
  answer: (said) => {
    const changed = list(said, 'changed');
    const disposition = DISPOSITIONS[text(said, 'disposition') ?? ''];
    if (changed.includes('disposition') && disposition) return `Über eine Anmerkung wurde entschieden: ${disposition}.`;
    if (changed.includes('reply') || changed.includes('dispositionReason'))
      return 'Die Antwort auf eine Anmerkung wurde geschrieben oder geändert.';
    return `Für die Antwort auf eine Anmerkung ist jetzt ${person(said, text(said, 'responsibleId'))} zuständig.`;
  },
};

const resolutions: Readonly<Record<ResolutionEvent | 'prepare' | 'recordMandate', Say>> = {
  prepare: (said) => `Die Beschlussfassung wurde vorbereitet${and('(', text(said, 'ballotRound'), '. Durchgang)')}.`,
  recordMandate: (said) =>
    `Eine Vertretung wurde eingetragen: ${person(said, text(said, 'deputy'))} vertritt ${person(said, text(said, 'seat'))}.`,
  open: (said) => `Die Abstimmung${and('', MOTIONS[text(said, 'motion') ?? ''])} wurde eröffnet.`,
  vote: 'Eine Stimme wurde abgegeben oder geändert.',
  close: 'Die Abstimmung wurde geschlossen und ausgezählt.',
  castVorsitzVote: 'Bei Stimmengleichheit hat der Vorsitz entschieden.',
  record: (said) => `Der Beschluss wurde niedergelegt${decision(said)}.`,
  recordDeliberation: (said) => `Eine Vorberatung wurde eingetragen${and('(Sitzung vom ', day(said, 'heldOn'), ')')}.`,
  recordDecision: (said) => `Die Entscheidung wurde niedergelegt${decision(said)}.`,
};

const needs = (said: Said): string => {
  const team = text(said, 'team');
  return `${team ? `Die Bedarfsschätzung von ${team}` : 'Eine Bedarfsschätzung'}${and('(', text(said, 'standort'), ')')}`;
};
const bedarfe: Readonly<Record<BedarfEvent | 'ask' | 'assign' | 'moveDue', Say>> = {
  ask: (said) =>
    `${needs(said)} wurde angefordert${and('bis ', day(said, 'dueOn'))}: zuständig ist ${person(said, text(said, 'ownerId'))}.`,
  assign: (said) => `${needs(said)} wurde übergeben: zuständig ist jetzt ${person(said, text(said, 'ownerId'))}.`,
  moveDue: (said) => `${needs(said)} hat eine neue Frist${and('(', day(said, 'dueOn'), ')')}.`,
  startEstimating: (said) => `${needs(said)} ist in Arbeit.`,
  save: (said) => `${needs(said)} wurde gespeichert.`,
  handIn: (said) => `${needs(said)} wurde eingereicht${flag(said, 'late') ? ', nach Ablauf der Frist' : ''}.`,
  return: (said) => `${needs(said)} wurde mit Begründung zurückgegeben.`,
  accept: (said) => `${needs(said)} wurde in die Eintrittsplanung übernommen.`,
  withdraw: (said) => `${needs(said)} wurde zurückgezogen.`,
};

const FIELDS: Readonly<Record<string, string>> = { name: 'Name', email: 'E-Mail-Adresse', active: 'Zugang' };

/** Whoever adds an audited event adds its sentence here. */
const SENTENCES: Readonly<Record<AuditFact['entity'], Readonly<Record<string, Say>>>> = {
  cycle,
  section: sections,
  round: rounds,
  comment: comments,
  resolution: resolutions,
  needSheet: bedarfe,
  account: {
    created: (said) => account(said, 'wurde angelegt.'),
    changed: (said) => {
      const fields = list(said, 'fields').flatMap((field) => FIELDS[String(field)] ?? []);
      return account(said, `wurde geändert${fields.length > 0 ? ` (${fields.join(', ')})` : ''}.`);
    },
    activated: (said) => account(said, 'wurde wieder freigeschaltet.'),
    deactivated: (said) => account(said, 'wurde gesperrt.'),
    invited: (said) => account(said, 'hat eine Einladung bekommen.'),
    erased: 'Die personenbezogenen Angaben eines Kontos wurden gelöscht.',
    passwordChanged: (said) => account(said, 'hat ein neues Passwort.'),
    passwordReset: (said) => account(said, 'hat über „Passwort vergessen“ oder eine Einladung ein neues Passwort.'),
  },
  membership: {
    added: membership('wurde eingetragen'),
    changed: membership('wurde geändert'),
    ended: membership('wurde beendet'),
  },
  session: { signedIn: 'Eine Person hat sich angemeldet.', ended: 'Eine Person hat sich abgemeldet.' },
  document: {
    request: (said) =>
      DOCUMENTS[text(said, 'kind') ?? ''] ??
      `Ein Dokument ${EDITIONS[text(said, 'edition') ?? ''] ?? 'des Programms'} wurde angefordert.`,
  },
  template: {
    version: (said) =>
      `Die Vorlage ${quoted(said.entry.entityId)} hat eine neue Fassung${and('(', text(said, 'version'), ')')}.`,
  },
  mail: { retried: 'Eine fehlgeschlagene E-Mail wurde noch einmal auf den Weg gebracht.' },
  tenant: { created: 'Das Jobcenter wurde eingerichtet.' },
};
