/** The words of the Kennzahlen page for what the programme keeps as short keys. */
import type { Kennzahl } from '#domain/document/kennzahl.js';

type Measure = NonNullable<Kennzahl['measure']>;
type Goal = NonNullable<Kennzahl['goal']>;
export type Axis = NonNullable<Kennzahl['dimensions']>[number]['axis'];

export const KIND_LABELS: Readonly<Record<Kennzahl['kind'], string>> = {
  ist: 'Ist',
  plan: 'Plan',
  prognose: 'Prognose',
  hochrechnung: 'Hochrechnung',
  ziel: 'Ziel',
  norm: 'Norm (vorgeschrieben)',
};
export const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  Bestand: 'Bestand an einem Stichtag',
  JDW: 'Jahresdurchschnittswert (JDW)',
  JFW: 'Jahresfortschrittswert (JFW)',
  Summe: 'Summe über einen Zeitraum',
  Quote: 'Quote oder Anteil',
  Veraenderung: 'Veränderung',
};
export const OWNER_LABELS: Readonly<Record<Goal['owner'], string>> = {
  Bund: 'Bund',
  Land: 'Land',
  Agentur: 'Agentur für Arbeit',
  Kommune: 'Kommune',
  Jobcenter: 'Jobcenter selbst',
};
export const DIRECTION_LABELS: Readonly<Record<NonNullable<Goal['direction']>, string>> = {
  senken: 'soll sinken',
  steigern: 'soll steigen',
  begrenzen: 'soll begrenzt bleiben',
};
export const SUPPRESSED_LABELS: Readonly<Record<NonNullable<Kennzahl['suppressed']>, string>> = {
  X: 'X – Aussage nicht sinnvoll',
  '*': '* – geheim gehalten',
  '.': '. – kein Nachweis',
};
export const RELATION_LABELS: Readonly<Record<'davon' | 'darunter', string>> = {
  davon: 'davon (die Teile ergeben zusammen das Ganze)',
  darunter: 'darunter (ein Ausschnitt)',
};
export const AXES: readonly Axis[] = [
  'Geschlecht',
  'Flucht/Asyl',
  'Alter',
  'Rechtskreis',
  'Träger',
  'Staatsangehörigkeit',
  'Region',
  'Sonstiges',
];
/** Offered while typing; others can be written too. */
export const UNITS: readonly string[] = [
  'Personen',
  'BG',
  '%',
  'Prozentpunkte',
  'EUR',
  'Stellen',
  'VZÄ',
  'Eintritte',
  'Plätze',
  '1:n',
];

export const optionsOf = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
): { value: Value; label: string }[] =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** „Erwerbsfähige Leistungsberechtigte (Frauen)“ */
export const nameOf = ({ label, dimensions }: Pick<Kennzahl, 'label' | 'dimensions'>): string => {
  const said = dimensions?.map(({ value }) => value).filter((value) => !label.includes(value)) ?? [];
  return said.length === 0 ? label : `${label} (${said.join(', ')})`;
};
