/** The figures that a sentence may speak of, each with the words by which a reader would recognise it. */
import type { Decimal } from 'decimal.js';
import type { MentionUnit } from './number-mentions.js';
import { budgetQuantity, budgetYears } from './sum-groups.js';
import type { BudgetPosition } from './sum-groups.js';
import type { Reading } from './reading.js';
import { Exact } from './ranges.js';
import type { Range } from './ranges.js';

interface KnownValue {
  readonly value: Decimal;
  readonly range: Range;
  /** „Plan“, where one figure has several values. */
  readonly note?: string;
}

export interface KnownFigure {
  readonly label: string;
  readonly where: string;
  readonly key?: string | undefined;
  readonly unit: MentionUnit;
  readonly values: readonly KnownValue[];
  /** All of them must occur in the sentence (as beginnings of words). */
  readonly stems: readonly string[];
  /** One of these must be the noun that is counted. */
  readonly nouns?: RegExp;
  /** Words with which the sentence speaks of something else. */
  readonly unless?: RegExp;
}

const EMPTY = new Set(
  'der die das des dem den ein eine eines von vom und oder an am im in zu zum zur mit nach aus bei für auf je pro aller alle allen insgesamt gesamt anteil bestand zahl anzahl stand gegenüber vorjahr voraussichtlich geplante darunter davon prozent jobcenter'.split(
    ' ',
  ),
);

/** „langzeitleistungsbezieh“: words lose their endings. */
export const stemsOf = (label: string): string[] =>
  [...new Set(label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])]
    .filter((word) => (word.length > 2 || /^\d+$/.test(word)) && !EMPTY.has(word) && !/^(19|20)\d\d$/.test(word))
    .map((word) => (word.length > 6 ? word.slice(0, Math.max(6, word.length - 3)) : word));

export function knownFigures(reading: Reading): KnownFigure[] {
  return [
    ...kennzahlFigures(reading),
    ...budgetFigures(reading),
    ...entryFigures(reading),
    ...personalFigures(reading),
  ];
}

const UNITS: Readonly<Record<string, MentionUnit>> = { '%': 'percent', Prozentpunkte: 'points', EUR: 'euro' };

const kennzahlFigures = ({ kennzahlen }: Reading): KnownFigure[] =>
  kennzahlen.flatMap(({ kennzahl, pointer, quantity }): KnownFigure[] => {
    const { comparison = {}, label, key, unit: printedUnit } = kennzahl;
    if (printedUnit === '1:n') return [];
    const own = UNITS[printedUnit] ?? 'count';
    const figure = (unit: MentionUnit, written: readonly (string | undefined)[], range: readonly Range[] = []) => {
      const values = [
        ...range.map((one) => ({ value: quantity?.value ?? one.low, range: one })),
        ...written.flatMap((text) => (text === undefined ? [] : [exactly(new Exact(text))])),
      ];
      return values.length === 0 ? [] : [{ label, where: pointer, key, unit, values, stems: stemsOf(label) }];
    };
    return [
      ...figure(own, [comparison.value, comparison.absolute], quantity ? [quantity.range] : []),
      ...figure('percent', [comparison.relativePercent]),
      ...figure('points', [comparison.percentagePoints]),
    ];
  });

const exactly = (value: Decimal) => ({ value, range: { low: value, high: value } });

/** Position, the word that names it, and the end of the key under which a text can print it (planned-kennzahlen.ts). */
const BUDGET_WORDS: readonly (readonly [BudgetPosition, string, string])[] = [
  ['verwaltung/summe', 'verwaltungshaushalt', 'verwaltung-summe'],
  ['verwaltung/umschichtungAusEGT', 'umschicht', 'verwaltung-umschichtung'],
  ['verwaltung/kommunalerAnteil', 'finanzierungsanteil', 'verwaltung-kommunal'],
  ['eingliederung/summe', 'eingliederungs', 'eingliederung-summe'],
  ['eingliederung/vorbindungen', 'vorbindung', 'eingliederung-vorbindungen'],
  ['eingliederung/neubewilligungen', 'neubewillig', 'eingliederung-neubewilligungen'],
  ['gesamt', 'gesamtbudget', 'gesamt'],
];
const budgetFigures = ({ programme }: Reading): KnownFigure[] =>
  BUDGET_WORDS.flatMap(([position, stem, line]) => {
    const years = budgetYears(programme).flatMap(({ year, at }) => budgetQuantity(year, at, position) ?? []);
    const [first] = years;
    return first
      ? [
          {
            label: first.label,
            where: first.where,
            key: `plan-budget-${line}`,
            unit: 'euro' as const,
            values: years.map(({ value, range }) => ({ value, range })),
            stems: [stem],
          },
        ]
      : [];
  });

const ENTRIES = /^(Eintritt|Förderung|Förderfäll|Neueintritt)/u;

/** The whole of the Eintrittsplanung, and each of its rows. */
function entryFigures({ programme: { eintrittsplanung: rows = [] } }: Reading): KnownFigure[] {
  if (rows.length === 0) return [];
  const tops = rows.filter(({ parent }) => !parent);
  const names = rows.map(({ instrument }) => instrument.replace(/[^\p{L}\d -]/gu, '.')).join('|');
  const column = (field: 'plan' | 'istVorjahr') => tops.reduce((sum, row) => sum.plus(row[field] ?? 0), new Exact(0));
  const whole = ['eintrittsplanung', 'insgesamt'].map((stem) => ({
    label: 'Eintrittsplanung insgesamt',
    where: '/eintrittsplanung',
    key: 'plan-eintritte-gesamt',
    unit: 'count' as const,
    values: [
      { ...exactly(column('plan')), note: 'Plan' },
      { ...exactly(column('istVorjahr')), note: 'Ist Vorjahr' },
    ],
    stems: [stem],
    nouns: ENTRIES,
    unless: new RegExp(`${names}|Instrument \\p{L}+|je Team|davon|darunter`, 'iu'),
  }));
  const each = rows.map(({ key, instrument, plan, istVorjahr }, index) => ({
    label: instrument,
    where: `/eintrittsplanung/${index}`,
    key: `plan-eintritte-zeile-${key}`,
    unit: 'count' as const,
    values: [plan, istVorjahr].flatMap((value) => (value === null ? [] : [exactly(new Exact(value))])),
    stems: stemsOf(instrument),
    nouns: ENTRIES,
  }));
  return [...whole, ...each.filter(({ stems }) => stems.length > 0)];
}

function personalFigures({ programme: { personal } }: Reading): KnownFigure[] {
  const figure = (label: string, at: string, value: string | number | undefined, stems: string[], nouns: RegExp) =>
    value === undefined
      ? []
      : [
          {
            label,
            where: `/personal/${at}`,
            unit: 'count' as const,
            values: [exactly(new Exact(value))],
            stems,
            nouns,
          },
        ];
  const people = /^(Mitarbeit|Beschäftigt)/u;
  return [
    ...figure('Beschäftigte insgesamt', 'koepfe', personal?.koepfe, ['insgesamt'], people),
    ...figure('Beschäftigte insgesamt', 'koepfe', personal?.koepfe, ['gesamtbeschäftigt'], people),
    ...figure('Vollzeitäquivalente', 'vzae', personal?.vzae, ['insgesamt'], /^(Vollzeitäquivalent|VZÄ)/u),
  ];
}
