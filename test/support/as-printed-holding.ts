/** Every check of the two printed programmes that holds: no rule may say anything to it. */
export interface HoldingCheck {
  readonly id: string;
  readonly programme: 2016 | 2024;
  readonly what: string;
  /** An alarm would come from one of these rules with these words. */
  readonly silent: readonly (readonly [rule: string, words: string])[];
}

export const HOLDING: readonly HoldingCheck[] = [
  { id: '16-01', programme: 2016, what: '1335 + 2792 = 4127', silent: [['R1', '4.127']] },
  {
    id: '16-12',
    programme: 2016,
    what: '4917 (Dezember) und 4935 (Oktober)',
    silent: [
      ['R9', 'Bedarfsgemeinschaften'],
      ['R8', '4.917'],
      ['R8', '4.935'],
    ],
  },
  {
    id: '16-13',
    programme: 2016,
    what: 'fünf Größen ergeben 4935',
    silent: [
      ['R1', '4.935'],
      ['R2', '4.935'],
    ],
  },
  {
    id: '16-14',
    programme: 2016,
    what: 'fünf Anteile',
    silent: [
      ['R7', 'Person'],
      ['R4', 'mit 1 Person'],
    ],
  },
  {
    id: '16-15',
    programme: 2016,
    what: '1,7 Personen',
    silent: [
      ['R1', '1,7'],
      ['R8', '1,7'],
    ],
  },
  {
    id: '16-20',
    programme: 2016,
    what: '121 + 28 = 149',
    silent: [
      ['R1', '149'],
      ['R23', '121 + 28'],
    ],
  },
  {
    id: '16-22',
    programme: 2016,
    what: 'EGT + VWH = gesamt, gerundet',
    silent: [
      ['R1', '14.325.405'],
      ['R2', 'Gesamtbudget'],
    ],
  },
  {
    id: '16-23',
    programme: 2016,
    what: '2,0 + 2,6 = 4,647 Mio., gerundet',
    silent: [
      ['R1', 'Eingliederung'],
      ['R8', 'Mio'],
    ],
  },
  {
    id: '16-24',
    programme: 2016,
    what: 'Umschichtung im Verwaltungshaushalt',
    silent: [
      ['R3', 'Umschichtung'],
      ['R28', ''],
    ],
  },
  {
    id: '16-26',
    programme: 2016,
    what: '7 Handlungsfelder',
    silent: [
      ['R18', 'Handlungsfelder'],
      ['R17', 'Die Aufzählung nennt'],
    ],
  },
  {
    id: '16-32',
    programme: 2016,
    what: '68,5 % zweimal',
    silent: [
      ['R8', '68,5'],
      ['R9', 'Langzeit'],
    ],
  },
  { id: '24-01', programme: 2024, what: 'Verwaltungshaushalt', silent: [['R1', 'Verwaltungshaushalt']] },
  { id: '24-02', programme: 2024, what: 'Eingliederungsbudget', silent: [['R1', 'Eingliederungsbudget']] },
  { id: '24-03', programme: 2024, what: 'EGT vor Umschichtung', silent: [['R28', '']] },
  {
    id: '24-04',
    programme: 2024,
    what: 'VZÄ',
    silent: [
      ['R23', 'Vollzeit'],
      ['R8', 'Vollzeit'],
    ],
  },
  { id: '24-05', programme: 2024, what: '78 % und 22 % von 123', silent: [['R23', '']] },
  { id: '24-06', programme: 2024, what: '86 + 14', silent: [['R7', 'weiblich']] },
  { id: '24-07', programme: 2024, what: 'Ist 2023 = 875', silent: [['R2', '875']] },
  { id: '24-08', programme: 2024, what: 'Plan 2024 = 869', silent: [['R2', '869']] },
  { id: '24-09', programme: 2024, what: '6 + 405 + 130', silent: [['R3', '541']] },
  { id: '24-10', programme: 2024, what: '0 + 371 + 118', silent: [['R3', '489']] },
  {
    id: '24-12',
    programme: 2024,
    what: '750/4560 = 16,4 %',
    silent: [
      ['R13', ''],
      ['R4', '750'],
    ],
  },
  { id: '24-13', programme: 2024, what: '−2,5 % innerhalb der Rundung', silent: [['R10', 'Integrationsquote']] },
  {
    id: '24-14',
    programme: 2024,
    what: '1301 + 1420',
    silent: [
      ['R6', '1.301'],
      ['R1', '1.301'],
    ],
  },
  { id: '24-15', programme: 2024, what: 'Vorjahr aus den Veränderungen', silent: [['R10', 'Vorjahreswerte']] },
  { id: '24-16', programme: 2024, what: '56,1 % über drei Abschnitte', silent: [['R12', '']] },
  { id: '24-17', programme: 2024, what: 'Gesamtquote zwischen den Teilen', silent: [['R11', '']] },
  { id: '24-18', programme: 2024, what: '+6,3 % im Text', silent: [['R8', '6,3']] },
  {
    id: '24-19',
    programme: 2024,
    what: '−569 / −23,7 %',
    silent: [
      ['R10', 'Stellenzugang'],
      ['R8', '569'],
    ],
  },
  { id: '24-20', programme: 2024, what: '60 + 20 + 20', silent: [['R7', 'BG mit']] },
  { id: '24-21', programme: 2024, what: '68,6 + 25,7 = 94', silent: [['R1', '68,6']] },
  {
    id: '24-24',
    programme: 2024,
    what: 'ein Ziel darf steigen',
    silent: [
      ['R10', 'LZB'],
      ['R12', 'Zielwert'],
    ],
  },
  { id: '24-26', programme: 2024, what: 'vier Performancefelder', silent: [['R18', 'Performancefelder']] },
  { id: '24-27', programme: 2024, what: 'Inhaltsverzeichnis', silent: [['R19', '']] },
];
