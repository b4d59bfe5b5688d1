/** The catalogue of Kennzahlen: those of § 48a SGB II with their supplementary figures and the usual structure figures, as they are called on a day. */
import type { KENNZAHL_CONCEPTS, Kennzahl } from '../document/kennzahl.js';
import { asOf, valueOn, type Dated, type Timeline } from './as-of.js';

export type KennzahlGroup =
  | 'Verringerung der Hilfebedürftigkeit'
  | 'Verbesserung der Integration in Erwerbstätigkeit'
  | 'Vermeidung von langfristigem Leistungsbezug'
  | 'Leistungsbezug'
  | 'Arbeitslosigkeit'
  | 'Arbeitsmarkt'
  | 'Förderung';

interface Entry extends Dated {
  readonly key: string;
  readonly group: KennzahlGroup;
  readonly label: string | Timeline<string>;
  readonly unit: string;
  readonly measure: NonNullable<Kennzahl['measure']>;
  readonly decimals: number;
  readonly legalBasis: string | null;
  /** What it is called besides, in reports and in earlier years. */
  readonly also?: readonly string[];
  /** The Kennzahl that it supplements or is a part of. */
  readonly belongsTo?: string;
  readonly concept?: (typeof KENNZAHL_CONCEPTS)[number];
}
export interface KennzahlTerm {
  readonly key: string;
  readonly group: KennzahlGroup;
  readonly label: string;
  readonly unit: string;
  readonly measure: NonNullable<Kennzahl['measure']>;
  readonly decimals: number;
  readonly legalBasis: string | null;
  readonly belongsTo: string | null;
  readonly concept: (typeof KENNZAHL_CONCEPTS)[number] | null;
}

/** The regulation that fixes the Kennzahlen (12 August 2010, BGBl. I S. 1152) holds since 23 August 2010. */
const REGULATION = 'der Verordnung zur Festlegung der Kennzahlen nach § 48a SGB II';
const SINCE = '2010-08-23';
/** Its first amendment (15 March 2019, BGBl. I S. 339) says -beziehende instead of -bezieher. */
const AMENDED = '2019-03-22';
const LZB = (before: string, after: string): Timeline<string> => [
  [null, `${before}Langzeitleistungsbezieher${after}`],
  [AMENDED, `${before}Langzeitleistungsbeziehenden${after}`],
];

type Legal = Pick<Entry, 'key' | 'label'> & Partial<Pick<Entry, 'unit' | 'measure' | 'also' | 'belongsTo' | 'concept'>>;
const legal = (group: KennzahlGroup, paragraph: string, entries: readonly Legal[]): Entry[] =>
  entries.map(({ unit = '%', measure = 'Quote', ...entry }) => ({
    ...entry,
    group,
    unit,
    measure,
    decimals: 1,
    from: SINCE,
    legalBasis: `§ ${paragraph} ${entry.belongsTo ? 'Abs. 2' : 'Abs. 1'} ${REGULATION}`,
  }));

const structure = (
  group: KennzahlGroup,
  entries: readonly (Pick<Entry, 'key' | 'label'> & Partial<Omit<Entry, 'key' | 'label' | 'group'>>)[],
): Entry[] =>
  entries.map((entry) => ({ unit: 'Personen', measure: 'Bestand', decimals: 0, legalBasis: null, ...entry, group }));

const SHARE = { unit: '%', measure: 'Quote', decimals: 1 } as const;

const CATALOGUE: readonly Entry[] = [
  ...legal('Verringerung der Hilfebedürftigkeit', '4', [
    {
      key: 'K1',
      label: 'Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Leistungen für Unterkunft und Heizung)',
      also: ['Veränderung der Summe der Leistungen zum Lebensunterhalt', 'Veränderung LLU'],
      measure: 'Veraenderung',
      concept: 'K1',
    },
    {
      key: 'K1E1',
      label: 'Veränderung der Summe der Leistungen für Unterkunft und Heizung',
      measure: 'Veraenderung',
      belongsTo: 'K1',
    },
    {
      key: 'K1E2',
      label: 'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten',
      measure: 'Veraenderung',
      belongsTo: 'K1',
    },
    { key: 'K1E3', label: 'Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten', belongsTo: 'K1' },
    { key: 'K1E4', label: 'Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten', belongsTo: 'K1' },
  ]),
  ...legal('Verbesserung der Integration in Erwerbstätigkeit', '5', [
    { key: 'K2', label: 'Integrationsquote', measure: 'JFW', concept: 'K2' },
    { key: 'K2E1', label: 'Quote der Eintritte in geringfügige Beschäftigung', measure: 'JFW', belongsTo: 'K2' },
    {
      key: 'K2E2',
      label: 'Quote der Eintritte in öffentlich geförderte Beschäftigung',
      measure: 'JFW',
      belongsTo: 'K2',
    },
    {
      key: 'K2E3',
      label: [
        [null, 'Nachhaltigkeit der Integrationen'],
        [AMENDED, 'Kontinuierliche Beschäftigung nach Integration'],
      ],
      belongsTo: 'K2',
    },
    { key: 'K2E4', label: 'Integrationsquote der Alleinerziehenden', measure: 'JFW', belongsTo: 'K2' },
  ]),
  ...legal('Vermeidung von langfristigem Leistungsbezug', '6', [
    {
      key: 'K3',
      label: [
        [null, 'Veränderung des Bestands an Langzeitleistungsbeziehern'],
        [AMENDED, 'Veränderung des Bestands an Langzeitleistungsbeziehenden'],
      ],
      also: ['Veränderung des Bestands an LZB', 'Veränderung LZB'],
      measure: 'Veraenderung',
      concept: 'K3',
    },
    { key: 'K3E1', label: LZB('Integrationsquote der ', ''), measure: 'JFW', belongsTo: 'K3' },
    { key: 'K3E2', label: LZB('Aktivierungsquote der ', ''), belongsTo: 'K3' },
    { key: 'K3E3', label: LZB('Durchschnittliche Zugangsrate der ', ''), belongsTo: 'K3' },
    { key: 'K3E4', label: LZB('Durchschnittliche Abgangsrate der ', ''), belongsTo: 'K3' },
  ]),
  ...structure('Leistungsbezug', [
    {
      key: 'eLb',
      label: 'Erwerbsfähige Leistungsberechtigte',
      // What the law said until 31 December 2010 (Gesetz zur Ermittlung von Regelbedarfen, BGBl. 2011 I S. 453).
      also: ['Erwerbsfähige Hilfebedürftige', 'Erwerbsfähige Leistungsberechtigte insgesamt', 'eLb insgesamt'],
      legalBasis: '§ 7 Abs. 1 SGB II',
      concept: 'eLb',
    },
    { key: 'eLb-u25', label: 'Erwerbsfähige Leistungsberechtigte unter 25 Jahren', belongsTo: 'eLb' },
    { key: 'eLb-alleinerziehend', label: 'Alleinerziehende erwerbsfähige Leistungsberechtigte', belongsTo: 'eLb' },
    { key: 'eLb-erwerbstaetig', label: 'Erwerbstätige erwerbsfähige Leistungsberechtigte', belongsTo: 'eLb' },
    { key: 'nef', label: 'Nicht erwerbsfähige Leistungsberechtigte' },
    {
      key: 'BG',
      label: 'Bedarfsgemeinschaften',
      also: ['Bedarfsgemeinschaften insgesamt', 'Bestand Bedarfsgemeinschaften'],
      unit: 'BG',
      legalBasis: '§ 7 Abs. 3 SGB II',
      concept: 'BG',
    },
    { key: 'BG-kinder', label: 'Bedarfsgemeinschaften mit Kindern', unit: 'BG', belongsTo: 'BG' },
    {
      key: 'LZB',
      label: [
        [null, 'Bestand an Langzeitleistungsbeziehern'],
        [AMENDED, 'Bestand an Langzeitleistungsbeziehenden'],
      ],
      also: ['Langzeitleistungsbeziehende', 'Langzeitleistungsbezieher', 'Langzeitbezieher', 'Bestand LZB'],
      legalBasis: `§ 6 Abs. 1 ${REGULATION}`,
      belongsTo: 'eLb',
      concept: 'LZB',
    },
    {
      key: 'LZB-Anteil',
      label: [
        [null, 'Anteil der Langzeitleistungsbezieher an den erwerbsfähigen Leistungsberechtigten'],
        [AMENDED, 'Anteil der Langzeitleistungsbeziehenden an den erwerbsfähigen Leistungsberechtigten'],
      ],
      ...SHARE,
      belongsTo: 'LZB',
      concept: 'LZB-Anteil',
    },
    {
      key: 'LLU',
      label: 'Summe der Leistungen zum Lebensunterhalt',
      unit: 'EUR',
      measure: 'Summe',
      legalBasis: `§ 4 Abs. 1 ${REGULATION}`,
      belongsTo: 'K1',
    },
    {
      key: 'LUH',
      label: 'Summe der Leistungen für Unterkunft und Heizung',
      unit: 'EUR',
      measure: 'Summe',
      legalBasis: '§ 22 SGB II',
      belongsTo: 'K1E1',
    },
    {
      key: 'Integrationen',
      label: 'Integrationen',
      unit: 'Integrationen',
      measure: 'Summe',
      legalBasis: `§ 5 Abs. 1 ${REGULATION}`,
      belongsTo: 'K2',
      concept: 'Integrationen',
    },
    { key: 'SGB2-Quote', label: 'SGB-II-Quote', ...SHARE },
  ]),
  ...structure('Arbeitslosigkeit', [
    { key: 'Alo', label: 'Arbeitslose', legalBasis: '§ 16 SGB III' },
    { key: 'Alo-SGB2', label: 'Arbeitslose im Rechtskreis SGB II', belongsTo: 'Alo' },
    { key: 'Alo-SGB3', label: 'Arbeitslose im Rechtskreis SGB III', belongsTo: 'Alo' },
    { key: 'Alo-u25', label: 'Arbeitslose unter 25 Jahren', belongsTo: 'Alo' },
    { key: 'Alo-55', label: 'Arbeitslose ab 55 Jahren', belongsTo: 'Alo' },
    { key: 'Alo-ausl', label: 'Arbeitslose Ausländerinnen und Ausländer', belongsTo: 'Alo' },
    { key: 'Alo-sb', label: 'Schwerbehinderte Arbeitslose', belongsTo: 'Alo' },
    { key: 'LZA', label: 'Langzeitarbeitslose', legalBasis: '§ 18 Abs. 1 SGB III', belongsTo: 'Alo' },
    { key: 'LZA-Anteil', label: 'Anteil der Langzeitarbeitslosen an den Arbeitslosen', ...SHARE, belongsTo: 'LZA' },
    { key: 'ALQ', label: 'Arbeitslosenquote', ...SHARE },
    { key: 'ALQ-SGB2', label: 'Arbeitslosenquote im Rechtskreis SGB II', ...SHARE, belongsTo: 'ALQ' },
    { key: 'ALQ-SGB3', label: 'Arbeitslosenquote im Rechtskreis SGB III', ...SHARE, belongsTo: 'ALQ' },
    { key: 'UB', label: 'Unterbeschäftigung (ohne Kurzarbeit)' },
  ]),
  ...structure('Arbeitsmarkt', [
    { key: 'svB', label: 'Sozialversicherungspflichtig Beschäftigte' },
    { key: 'geB', label: 'Geringfügig entlohnte Beschäftigte' },
    { key: 'Stellen', label: 'Gemeldete Arbeitsstellen', unit: 'Stellen' },
    { key: 'Stellen-Zugang', label: 'Zugang gemeldeter Arbeitsstellen', unit: 'Stellen', measure: 'Summe' },
    { key: 'Ausbildungsstellen', label: 'Gemeldete Berufsausbildungsstellen', unit: 'Stellen' },
    { key: 'Bewerber', label: 'Bewerberinnen und Bewerber für Berufsausbildungsstellen' },
  ]),
  ...structure('Förderung', [
    { key: 'Eintritte', label: 'Eintritte in Förderungen', unit: 'Eintritte', measure: 'Summe' },
    { key: 'Teilnehmende', label: 'Teilnehmende in Förderungen', measure: 'JDW' },
    { key: 'Aktivierungsquote', label: 'Aktivierungsquote', ...SHARE },
    { key: 'Eingliederungsquote', label: 'Eingliederungsquote', ...SHARE },
  ]),
];

/** All names of a Kennzahl, of today and of earlier years, to find it by; none of one that is not there. */
export const namesOf = (key: string): readonly string[] => NAMES.get(key) ?? [];

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  CATALOGUE.map(({ key, label, also = [] }) => [
    key,
    [...(typeof label === 'string' ? [label] : label.map(([, name]) => name)), ...also],
  ]),
);

/** @param on YYYY-MM-DD */
export const kennzahlenAsOf = (on: string): KennzahlTerm[] =>
  asOf(CATALOGUE, on).map(({ key, group, label, unit, measure, decimals, legalBasis, belongsTo, concept }) => ({
    key,
    group,
    label: typeof label === 'string' ? label : (valueOn(label, on) ?? ''),
    unit,
    measure,
    decimals,
    legalBasis,
    belongsTo: belongsTo ?? null,
    concept: concept ?? null,
  }));
