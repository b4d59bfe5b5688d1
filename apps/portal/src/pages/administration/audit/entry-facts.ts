/** What an entry holds besides its sentence, as terms and values for those who look closer. */
import { ALL_TABLES } from '#domain/workflow/all-tables.js';
import type { Entry } from './audit-filter.js';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A state as the tables name it; the bare name where there is none. */
export function stateLabel(entity: string, state: string): string {
  const table = ALL_TABLES.find(({ name }) => name === entity);
  return table?.states[state] ?? state;
}

const LABELS: Readonly<Record<string, string>> = {
  accountId: 'Konto',
  after: 'Nachher',
  attempts: 'Versuche',
  ballotRound: 'Durchgang',
  before: 'Vorher',
  budgetMark: 'Kennzeichnung',
  changed: 'Geändert',
  decision: 'Entscheidung',
  deputy: 'Vertretung',
  disposition: 'Umgang',
  edition: 'Ausgabe',
  endsOn: 'Letzter Tag',
  fields: 'Geänderte Angaben',
  from: 'Erster Tag',
  heldOn: 'Sitzungstag',
  kind: 'Art',
  membershipIds: 'Mitgliedschaften',
  motion: 'Antrag',
  number: 'Nummer',
  onPaper: 'Auf Papier eingegangen',
  ownerId: 'Zuständig',
  reasonGiven: 'Mit Begründung',
  responsibleId: 'Zuständig für die Antwort',
  role: 'Rolle',
  seat: 'Sitz',
  sections: 'Abschnitte',
  signedOn: 'Unterzeichnet am',
  startsOn: 'Erster Tag',
  textHash: 'Prüfsumme des Textes',
  until: 'Letzter Tag',
  version: 'Fassung',
  year: 'Jahr',
};

/** Lists with commas, yes and no as words, what is nested as name and value. */
export function detailText(value: unknown): string {
  if (value === null || value === undefined) return 'keine Angabe';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (Array.isArray(value)) return value.length === 0 ? 'keine' : value.map(detailText).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, inner]) => `${name} ${detailText(inner)}`)
      .join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export const detailFacts = ({ details }: Pick<Entry, 'details'>): Fact[] =>
  Object.entries(details ?? {}).map(([name, value]) => ({ label: LABELS[name] ?? name, value: detailText(value) }));
