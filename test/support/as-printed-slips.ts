/**
 * Every check of the two printed programmes that holds or fails (ids as in the analysis of the sources), and every other slip that
 * is known; `found` says which finding must tell it. What no rule on data can see says why.
 */
export interface KnownSlip {
  readonly id: string;
  readonly programme: 2016 | 2024;
  readonly what: string;
  readonly severity: 'real' | 'minor' | 'other';
  /** Rule, and a piece of the sentence or place that tells this slip from others. */
  readonly found?: readonly (readonly [rule: string, words: string])[];
  readonly unseen?: string;
}
export const SLIPS: readonly KnownSlip[] = [
  {
    id: '16-02',
    programme: 2016,
    what: '2792/4127 = 67,65, gedruckt 67',
    severity: 'minor',
    found: [['R4', '2.792 von 4.127']],
  },
  {
    id: '16-03',
    programme: 2016,
    what: '1251 + 1535 ≠ 2792',
    severity: 'real',
    found: [['R6', '1.251 + 1.535 = 2.786']],
  },
  { id: '16-04', programme: 2016, what: '44,3 %', severity: 'real', found: [['R4', '1.251 von 2.792']] },
  { id: '16-05', programme: 2016, what: '55,7 %', severity: 'real', found: [['R4', '1.535 von 2.792']] },
  { id: '16-06', programme: 2016, what: '5,3 %', severity: 'real', found: [['R4', '158 von 2.792']] },
  {
    id: '16-07',
    programme: 2016,
    what: 'zwei Vorjahresbasen',
    severity: 'real',
    found: [['R5', 'Vorjahreswerte']],
  },
  { id: '16-08', programme: 2016, what: '37,2 %', severity: 'minor', found: [['R4', '1.029 von 2.792']] },
  { id: '16-09', programme: 2016, what: '7,1 %', severity: 'minor', found: [['R4', '194 von 2.792']] },
  { id: '16-10', programme: 2016, what: '6,4 %', severity: 'minor', found: [['R4', '175 von 2.792']] },
  { id: '16-11', programme: 2016, what: '44,8 %', severity: 'minor', found: [['R4', '1.246 von 2.792']] },
  { id: '16-16', programme: 2016, what: '29,3 %', severity: 'minor', found: [['R4', '1.475 von 4.935']] },
  { id: '16-17', programme: 2016, what: '4800/6211 ≠ 68,5 %', severity: 'real', found: [['R12', '4.800 von 6.211']] },
  { id: '16-18', programme: 2016, what: 'Zielwert 4278', severity: 'real', found: [['R12', 'Zielwert 4.278']] },
  {
    id: '16-19',
    programme: 2016,
    what: '3/4 und 1/4 gegen 121 und 28 von 149',
    severity: 'real',
    found: [
      ['R23', '81,2 %'],
      ['R23', '18,8 %'],
    ],
  },
  { id: '16-21', programme: 2016, what: '2 oder 3 Bereiche', severity: 'real', found: [['R24', 'Bereiche']] },
  { id: '16-25', programme: 2016, what: '40 + 10 %', severity: 'real', found: [['R7', 'rund 40 % + rund 10 %']] },
  {
    id: '16-27',
    programme: 2016,
    what: '„stabil“ bei −405 und −421',
    severity: 'other',
    unseen: 'Zwei Rückgänge in verschiedenen Räumen; ob das „stabil“ ist, entscheidet ein Mensch.',
  },
  {
    id: '16-28',
    programme: 2016,
    what: 'Dezember 2015 gegen Oktober 2013',
    severity: 'other',
    found: [['R14', 'Oktober 2013']],
  },
  {
    id: '16-29',
    programme: 2016,
    what: 'Bundeshaushalt 2015',
    severity: 'other',
    found: [['R27', 'Bundeshaushalt 2015']],
  },
  { id: '16-30', programme: 2016, what: 'Oktober 2105', severity: 'other', found: [['R15', '2105']] },
  { id: '16-31', programme: 2016, what: 'kein Zielwert zu LLU', severity: 'other', found: [['R20', 'K1']] },
  { id: '16-base', programme: 2016, what: 'fünf Bezugsgrößen', severity: 'other', found: [['R5', 'Die Anteile an']] },
  {
    id: '16-titel',
    programme: 2016,
    what: 'Listentitel zu 2.2.2',
    severity: 'other',
    found: [['R17', 'Langzeitbezieher']],
  },
  {
    id: '16-ref-2.2',
    programme: 2016,
    what: 'unter 2.2 (richtig 1.2)',
    severity: 'other',
    found: [['R19', 'unter 2.2']],
  },
  {
    id: '16-ref-4.1',
    programme: 2016,
    what: 'Abbildung 4.1 fehlt',
    severity: 'other',
    found: [['R19', 'Abbildung 4.1']],
  },
  { id: '16-ref-2.4', programme: 2016, what: 'unter 2.4 fehlt', severity: 'other', found: [['R19', '2.4']] },
  { id: '16-quelle', programme: 2016, what: 'Kennzahlen ohne Quelle', severity: 'other', found: [['R16', '']] },
  { id: '16-vorjahr', programme: 2016, what: 'kein Vorjahresbudget', severity: 'other', found: [['R22', 'Vorjahres']] },
  { id: '24-11', programme: 2024, what: '458 im Text, 869 in der Tabelle', severity: 'real', found: [['R8', '458']] },
  {
    id: '24-22',
    programme: 2024,
    what: 'Herkunftsanteile über 100 %',
    severity: 'real',
    found: [
      ['R7', 'Afghanistan'],
      ['R5', 'Afghanistan'],
    ],
  },
  {
    id: '24-23',
    programme: 2024,
    what: 'mehr Arbeitslosigkeit, weniger Kundenpotenzial',
    severity: 'other',
    unseen: 'Arbeitslose und Leistungsberechtigte sind nicht dieselben; das beurteilt ein Mensch.',
  },
  { id: '24-25', programme: 2024, what: 'letzter Listentitel', severity: 'minor', found: [['R17', 'Turbos']] },
  {
    id: '24-28',
    programme: 2024,
    what: 'Unterschrift nach dem vierten Quartal',
    severity: 'other',
    unseen: 'Der Ablauf des Jahres zeigt Verspätungen; im Programm ist ein spätes Datum kein Fehler.',
  },
  {
    id: '24-29',
    programme: 2024,
    what: '„weniger Mittel“ ohne Vorjahr',
    severity: 'other',
    found: [['R22', 'Vorjahres']],
  },
  { id: '24-llu', programme: 2024, what: 'kein Zielwert zu LLU', severity: 'other', found: [['R20', 'K1']] },
  {
    id: '24-fbw',
    programme: 2024,
    what: 'FbW 56 → 37 ohne Grund',
    severity: 'other',
    found: [['R21', 'Weiterbildung']],
  },
  { id: '24-mat', programme: 2024, what: 'MAT 6 → 0', severity: 'other', found: [['R21', 'bei einem Träger']] },
  { id: '24-gabe', programme: 2024, what: 'GaBe 16 → 55', severity: 'other', found: [['R21', 'GaBe']] },
  {
    id: '24-ff',
    programme: 2024,
    what: 'Freie Förderung 3 → 0',
    severity: 'other',
    found: [['R21', 'Freie Förderung']],
  },
  {
    id: '24-esg',
    programme: 2024,
    what: 'Einstiegsgeld 61 → 78',
    severity: 'other',
    found: [['R21', 'Einstiegsgeld']],
  },
  { id: '24-juengere', programme: 2024, what: 'Jüngere 4 → 0', severity: 'other', found: [['R21', 'Jüngere']] },
  { id: '24-quelle', programme: 2024, what: 'Kennzahlen ohne Quelle', severity: 'other', found: [['R16', '']] },
  {
    id: '24-wiederholung',
    programme: 2024,
    what: 'Absatz zweimal',
    severity: 'other',
    found: [['R29', 'Wörter in Folge']],
  },
  {
    id: '24-name',
    programme: 2024,
    what: 'ILM-Kreis und IIm-Kreis',
    severity: 'other',
    found: [
      ['R30', '„IIm-Kreis“'],
      ['R30', '„ILM-Kreis“'],
    ],
  },
  { id: '24-punkte', programme: 2024, what: '„% Punkte“', severity: 'other', found: [['R31', '% Punkte']] },
];
