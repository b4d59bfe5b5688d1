/**
 * The numbers of budget, Personal and Eintrittsplanung as Kennzahlen, so that a text can print them too and they follow by themselves.
 * They are made anew from the figures each time and stored nowhere; a Kennzahl of the programme with the same key comes first.
 */
import { Decimal } from 'decimal.js';
import type { Budget, BudgetYear, EintrittsZeile, Personal } from './figures.js';
import type { Kennzahl } from './kennzahl.js';

export interface PlannedFigures {
  readonly period: { readonly year: number };
  readonly budget?: Budget | undefined;
  readonly personal?: Personal | undefined;
  readonly eintrittsplanung?: readonly EintrittsZeile[] | undefined;
}

/** No key of the catalogue or of a person begins like this. */
const PREFIX = 'plan-';
const LONGEST_KEY = 64;

export function plannedKennzahlen({ period, budget, personal, eintrittsplanung = [] }: PlannedFigures): Kennzahl[] {
  return [
    ...(budget ? budgetKennzahlen(budget) : []),
    ...(personal ? personalKennzahlen(personal) : []),
    ...entryKennzahlen(eintrittsplanung, period.year),
  ].filter(({ key }) => key.length <= LONGEST_KEY);
}

/** What each line of the budget is called, by its place in the figures. */
const LINES: readonly (readonly [string, string, (year: BudgetYear) => string | undefined])[] = [
  ['verwaltung-bund', 'Verwaltungshaushalt: Mittel des Bundes', (y) => y.verwaltung?.bundEinglMV],
  ['verwaltung-umschichtung', 'Umschichtung aus dem Eingliederungsbudget', (y) => y.verwaltung?.umschichtungAusEGT],
  ['verwaltung-kommunal', 'kommunaler Finanzierungsanteil', (y) => y.verwaltung?.kommunalerAnteil],
  ['verwaltung-summe', 'Verwaltungshaushalt', (y) => y.verwaltung?.summe],
  ['eingliederung-vorbindungen', 'Vorbindungen', (y) => y.eingliederung?.vorbindungen],
  ['eingliederung-neubewilligungen', 'Neubewilligungen', (y) => y.eingliederung?.neubewilligungen],
  ['eingliederung-summe', 'Eingliederungsbudget', (y) => y.eingliederung?.summe],
  ['gesamt', 'Verwaltungshaushalt und Eingliederungsbudget zusammen', (y) => y.gesamt],
];

const budgetKennzahlen = ({ plan, vorjahr, endgueltig }: Budget): Kennzahl[] =>
  (
    [
      ['budget', '', plan],
      ['endgueltig', ' (endgültig)', endgueltig],
      ['vorjahr', ' im Vorjahr', vorjahr],
    ] as const
  ).flatMap(([name, words, year]) =>
    year === undefined
      ? []
      : LINES.flatMap(([line, label, read]): Kennzahl[] => {
          const value = read(year);
          if (value === undefined) return [];
          const cents = /\.(?!00$)\d\d$/.test(value);
          return [
            {
              key: `${PREFIX}${name}-${line}`,
              label: `${label}${words} ${year.year}`,
              kind: 'plan',
              measure: 'Summe',
              unit: 'EUR',
              value,
              decimals: cents ? 2 : 0,
              stand: { kind: 'year', year: year.year },
              ...(year.source === undefined ? {} : { source: year.source }),
            },
          ];
        }),
  );

const personalKennzahlen = ({ koepfe, stellen, vzae, stand, source }: Personal): Kennzahl[] =>
  (
    [
      ['koepfe', 'Beschäftigte insgesamt', 'Personen', koepfe === undefined ? undefined : String(koepfe)],
      ['stellen', 'Stellen insgesamt', 'Stellen', stellen],
      ['vzae', 'Vollzeitäquivalente insgesamt', 'VZÄ', vzae],
    ] as const
  ).flatMap(([name, label, unit, value]): Kennzahl[] =>
    value === undefined
      ? []
      : [
          {
            key: `${PREFIX}personal-${name}`,
            label,
            kind: 'ist',
            measure: 'Bestand',
            unit,
            value,
            ...(stand === undefined ? {} : { stand }),
            ...(source === undefined ? {} : { source }),
          },
        ],
  );

type Column = 'plan' | 'istVorjahr' | 'mittelPlan';
const COLUMNS: readonly { column: Column; name: string; words: string; unit: string; before: number }[] = [
  { column: 'plan', name: 'eintritte', words: 'geplante Eintritte', unit: 'Eintritte', before: 0 },
  { column: 'istVorjahr', name: 'ist', words: 'Eintritte im Vorjahr', unit: 'Eintritte', before: 1 },
  { column: 'mittelPlan', name: 'mittel', words: 'geplante Mittel', unit: 'EUR', before: 0 },
];

/** The total counts the rows that belong to no other; it is there only if each of them has a number. */
const entryKennzahlen = (rows: readonly EintrittsZeile[], year: number): Kennzahl[] =>
  COLUMNS.flatMap(({ column, name, words, unit, before }) => {
    const figure = (key: string, label: string, value: string): Kennzahl => ({
      key: `${PREFIX}${name}-${key}`,
      label: `${label}: ${words} ${year - before}`,
      kind: column === 'istVorjahr' ? 'ist' : 'plan',
      measure: 'Summe',
      unit,
      value,
      decimals: unit === 'EUR' && /\.(?!00$)\d\d$/.test(value) ? 2 : 0,
      stand: { kind: 'year', year: year - before },
    });
    const tops = rows.filter(({ parent }) => parent === undefined).map((row) => row[column]);
    const whole = tops.length > 0 && tops.every((value) => value !== null && value !== undefined);
    return [
      ...(whole
        ? [
            figure(
              'gesamt',
              'Eintrittsplanung insgesamt',
              tops
                .reduce<Decimal>((sum, value) => sum.plus(value ?? 0), new Decimal(0))
                .toFixed(unit === 'EUR' ? 2 : 0),
            ),
          ]
        : []),
      ...rows.flatMap((row) => {
        const value = row[column];
        return value === null || value === undefined ? [] : [figure(`zeile-${row.key}`, row.instrument, String(value))];
      }),
    ];
  });

/** The programme's own Kennzahlen and the planned ones; who has the same key twice means the own one. */
export function allKennzahlen(programme: PlannedFigures & { readonly kennzahlen: readonly Kennzahl[] }): Kennzahl[] {
  const own = new Set(programme.kennzahlen.map(({ key }) => key));
  return [...programme.kennzahlen, ...plannedKennzahlen(programme).filter(({ key }) => !own.has(key))];
}
