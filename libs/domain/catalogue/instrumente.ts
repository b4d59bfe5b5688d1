/** The catalogue of instruments with their legal basis, as they exist and are called on a day. */
import { asOf, valueOn, type Dated, type Timeline } from './as-of.js';

export type InstrumentGroup =
  | 'Vermittlung und Aktivierung'
  | 'Berufliche Weiterbildung'
  | 'Aufnahme einer Erwerbstätigkeit'
  | 'Berufswahl und Berufsausbildung'
  | 'Menschen mit Behinderungen'
  | 'Beschäftigung schaffende Maßnahmen'
  | 'Begleitung und freie Förderung'
  | 'Kommunale Leistungen';

interface Entry extends Dated {
  readonly key: string;
  readonly group: InstrumentGroup;
  readonly label: string | Timeline<string>;
  readonly short?: string | Timeline<string>;
  readonly legalBasis: string | Timeline<string>;
}
export interface InstrumentTerm {
  readonly key: string;
  readonly label: string;
  readonly short: string | null;
  readonly legalBasis: string;
  readonly group: InstrumentGroup;
}

/** The basic security for jobseekers began on 1 January 2005; what has no other day is offered since then. */
const FROM_SGB3 = '§ 16 Abs. 1 SGB II i. V. m.';
/** The Third Book was renumbered (Gesetz zur Verbesserung der Eingliederungschancen am Arbeitsmarkt, 20 December 2011, BGBl. I S. 2854). */
const RENUMBERED = '2012-04-01';
const sgb3 = (before: string, now: string): Timeline<string> => [
  [null, `${FROM_SGB3} ${before} SGB III`],
  [RENUMBERED, `${FROM_SGB3} ${now} SGB III`],
];
/**
 * Since 2025 the employment agencies grant what is advised on here: § 16 Abs. 1 S. 2 Nr. 4 and S. 3 SGB II are repealed
 * (Haushaltsfinanzierungsgesetz 2024; Fachliche Weisungen of the BA zu § 16 SGB II, 26 March 2025).
 */
const AGENCY = 'seit 1. Januar 2025 bewilligt von der Agentur für Arbeit';

const CATALOGUE: readonly Entry[] = [
  {
    key: 'vb',
    group: 'Vermittlung und Aktivierung',
    label: 'Förderung aus dem Vermittlungsbudget',
    short: 'VB',
    legalBasis: sgb3('§ 45', '§ 44'),
    from: '2009-01-01',
  },
  {
    key: 'mabe',
    group: 'Vermittlung und Aktivierung',
    label: 'Maßnahmen zur Aktivierung und beruflichen Eingliederung',
    short: 'MabE',
    legalBasis: sgb3('§ 46', '§ 45'),
    from: '2009-01-01',
  },
  {
    key: 'mat',
    group: 'Vermittlung und Aktivierung',
    label: 'Maßnahmen bei einem Träger',
    short: 'MAT',
    legalBasis: sgb3('§ 46', '§ 45'),
    from: '2009-01-01',
  },
  {
    key: 'mag',
    group: 'Vermittlung und Aktivierung',
    label: 'Maßnahmen bei einem Arbeitgeber',
    short: 'MAG',
    legalBasis: sgb3('§ 46', '§ 45'),
    from: '2009-01-01',
  },
  {
    key: 'avgs',
    group: 'Vermittlung und Aktivierung',
    label: 'Aktivierungs- und Vermittlungsgutschein',
    short: 'AVGS',
    legalBasis: `${FROM_SGB3} § 45 Abs. 4 SGB III`,
    from: '2012-04-01',
  },
  {
    key: 'fbw',
    group: 'Berufliche Weiterbildung',
    label: 'Förderung der beruflichen Weiterbildung',
    short: 'FbW',
    legalBasis: [...sgb3('§§ 77 ff.', '§§ 81 ff.'), ['2025-01-01', `§§ 81 ff. SGB III; ${AGENCY}`]],
  },
  {
    key: 'egz',
    group: 'Aufnahme einer Erwerbstätigkeit',
    label: 'Eingliederungszuschuss',
    short: 'EGZ',
    legalBasis: sgb3('§§ 217 ff.', '§§ 88 ff.'),
  },
  {
    key: 'egz-sb',
    group: 'Aufnahme einer Erwerbstätigkeit',
    label: 'Eingliederungszuschuss für Menschen mit Behinderungen und schwerbehinderte Menschen',
    short: 'EGZ-SB',
    legalBasis: sgb3('§ 219', '§ 90'),
  },
  {
    key: 'esg',
    group: 'Aufnahme einer Erwerbstätigkeit',
    label: 'Einstiegsgeld',
    short: 'ESG',
    legalBasis: '§ 16b SGB II',
    from: '2009-01-01',
  },
  {
    key: 'les',
    group: 'Aufnahme einer Erwerbstätigkeit',
    label: 'Leistungen zur Eingliederung von Selbständigen',
    short: 'LES',
    legalBasis: '§ 16c SGB II',
    from: '2009-01-01',
  },
  {
    key: 'evl',
    group: 'Aufnahme einer Erwerbstätigkeit',
    // § 16e anew and § 16i: Teilhabechancengesetz, in force 1 January 2019.
    label: [
      [null, 'Förderung von Arbeitsverhältnissen'],
      ['2019-01-01', 'Eingliederung von Langzeitarbeitslosen'],
    ],
    short: [
      [null, 'FAV'],
      ['2019-01-01', 'EvL'],
    ],
    legalBasis: '§ 16e SGB II',
    from: '2012-04-01',
  },
  {
    key: 'eq',
    group: 'Berufswahl und Berufsausbildung',
    label: 'Einstiegsqualifizierung',
    short: 'EQ',
    legalBasis: `${FROM_SGB3} § 54a SGB III`,
    from: '2012-04-01',
  },
  {
    key: 'bae',
    group: 'Berufswahl und Berufsausbildung',
    label: 'Außerbetriebliche Berufsausbildung',
    short: 'BaE',
    legalBasis: `${FROM_SGB3} § 76 SGB III`,
    from: '2012-04-01',
  },
  {
    key: 'asa',
    group: 'Berufswahl und Berufsausbildung',
    label: 'Assistierte Ausbildung',
    short: 'AsA',
    legalBasis: [
      [null, `${FROM_SGB3} § 130 SGB III`],
      // Gesetz zur Förderung der beruflichen Weiterbildung im Strukturwandel, 20 May 2020.
      ['2020-05-29', `${FROM_SGB3} §§ 74 bis 75a SGB III`],
    ],
    from: '2015-05-01',
  },
  {
    key: 'juengere',
    group: 'Berufswahl und Berufsausbildung',
    label: 'Spezielle Maßnahmen für Jüngere',
    legalBasis: `${FROM_SGB3} dem Dritten Kapitel SGB III`,
  },
  {
    key: 'reha',
    group: 'Menschen mit Behinderungen',
    label: 'Leistungen zur Teilhabe am Arbeitsleben',
    short: 'LTA',
    legalBasis: [...sgb3('§§ 97 ff.', '§§ 112 ff.'), ['2025-01-01', `§§ 112 ff. SGB III; ${AGENCY}`]],
  },
  {
    key: 'probe',
    group: 'Menschen mit Behinderungen',
    label: 'Probebeschäftigung und Arbeitshilfe für Menschen mit Behinderungen',
    legalBasis: sgb3('§§ 237, 238', '§ 46'),
    from: '2009-01-01',
  },
  {
    key: 'agh',
    group: 'Beschäftigung schaffende Maßnahmen',
    label: 'Arbeitsgelegenheiten',
    short: 'AGH',
    legalBasis: '§ 16d SGB II',
    from: '2009-01-01',
  },
  {
    key: 'taam',
    group: 'Beschäftigung schaffende Maßnahmen',
    label: 'Teilhabe am Arbeitsmarkt',
    short: 'TaAM',
    legalBasis: '§ 16i SGB II',
    from: '2019-01-01',
  },
  {
    key: 'gabe',
    group: 'Begleitung und freie Förderung',
    label: 'Ganzheitliche Betreuung',
    short: 'GaBe',
    legalBasis: '§ 16k SGB II',
    // Bürgergeld-Gesetz of 16 December 2022, second step.
    from: '2023-07-01',
  },
  {
    key: 'ff',
    group: 'Begleitung und freie Förderung',
    label: 'Freie Förderung',
    short: 'FF',
    legalBasis: '§ 16f SGB II',
    from: '2009-01-01',
  },
  {
    key: 'fsj',
    group: 'Begleitung und freie Förderung',
    label: 'Förderung schwer zu erreichender junger Menschen',
    legalBasis: '§ 16h SGB II',
    // Ninth amendment of SGB II, 26 July 2016, BGBl. I S. 1824.
    from: '2016-08-01',
  },
  {
    key: 'wegfall',
    group: 'Begleitung und freie Förderung',
    label: 'Förderung bei Wegfall der Hilfebedürftigkeit',
    legalBasis: '§ 16g SGB II',
    from: '2009-01-01',
  },
  {
    key: 'kel',
    group: 'Kommunale Leistungen',
    label: 'Kommunale Eingliederungsleistungen',
    short: 'KEL',
    legalBasis: '§ 16a SGB II',
    from: '2009-01-01',
  },
];

const textOn = (text: string | Timeline<string>, on: string): string =>
  typeof text === 'string' ? text : (valueOn(text, on) ?? '');

/** @param on YYYY-MM-DD */
export const instrumenteAsOf = (on: string): InstrumentTerm[] =>
  asOf(CATALOGUE, on).map(({ key, group, label, short, legalBasis }) => ({
    key,
    label: textOn(label, on),
    short: short === undefined ? null : textOn(short, on),
    legalBasis: textOn(legalBasis, on),
    group,
  }));
