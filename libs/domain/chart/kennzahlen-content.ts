/** Kennzahlen for a chart: beside each other by name, or as lines over their Stand. */
import type { Stand } from '../document/basics.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { printKennzahl } from '../document/kennzahl-text.js';
import type { References } from '../document/references.js';
import { formatNumber, formatStand } from '../shared/german.js';
import type { ChartValue, ValuesContent } from './chart-content.js';
import { NOTHING, UNKNOWN } from './chart-content.js';

interface Wanted {
  readonly keys: readonly string[];
  readonly withComparison?: boolean | undefined;
}

export function kennzahlenContent(
  { kennzahlen }: Pick<References, 'kennzahlen'>,
  { keys, withComparison = false }: Wanted,
  asLine: boolean,
): ValuesContent {
  const chosen = keys.flatMap((key) => kennzahlen.get(key) ?? []);
  const units = new Set(chosen.map(({ unit }) => unit));
  const unit = units.size === 1 ? chosen[0]?.unit : undefined;
  const common = {
    kind: 'values',
    unit,
    mixedUnits: units.size > 1,
    decimals: Math.max(0, ...chosen.map(digitsOf)),
    parts: 'categories',
  } as const;
  const print = { withUnit: unit === undefined || unit === '%' };
  return asLine
    ? { ...common, ...overTime(chosen, withComparison, print), additive: false }
    : { ...common, ...sideBySide(chosen, withComparison, print), additive: unit !== undefined && partsOfOne(chosen) };
}

const digitsOf = ({ decimals, value }: Kennzahl): number =>
  decimals ?? (typeof value === 'string' ? (value.split('.')[1]?.length ?? 0) : 0);

/** Different Kennzahlen of one Stand may be added only if they say so. */
const partsOfOne = (chosen: readonly Kennzahl[]): boolean => {
  const wholes = new Set(chosen.map(({ partOf, shareGroup }) => partOf?.key ?? shareGroup?.key));
  return wholes.size === 1 && !wholes.has(undefined);
};

interface Print {
  readonly withUnit: boolean;
}
function ownValue(kennzahl: Kennzahl, print: Print): ChartValue {
  const { value, suppressed, printed } = kennzahl;
  if (value === undefined && suppressed !== undefined) return { exact: null, text: suppressed };
  if (value === undefined && printed === undefined) return NOTHING;
  return { exact: typeof value === 'string' ? value : null, text: printKennzahl(kennzahl, print) };
}
function comparedValue(kennzahl: Kennzahl, { withUnit }: Print): ChartValue {
  const value = kennzahl.comparison?.value;
  if (value === undefined) return NOTHING;
  const unit = withUnit || kennzahl.unit === '1:n' ? kennzahl.unit : undefined;
  return { exact: value, text: formatNumber(value, { decimals: kennzahl.decimals, unit }) };
}

type Arranged = Pick<ValuesContent, 'heading' | 'categories' | 'series' | 'overTime'>;

function sideBySide(chosen: readonly Kennzahl[], withComparison: boolean, print: Print): Arranged {
  const before = standLabel(
    chosen.map(({ comparison }) => comparison?.stand),
    'Vergleichswert',
  );
  const now = standLabel(
    chosen.map(({ stand }) => stand),
    'Wert',
  );
  return {
    heading: 'Kennzahl',
    categories: chosen.map(({ label }) => label),
    series: [
      ...(withComparison ? [{ label: before, values: chosen.map((kennzahl) => comparedValue(kennzahl, print)) }] : []),
      { label: now, values: chosen.map((kennzahl) => ownValue(kennzahl, print)) },
    ],
    overTime: false,
  };
}

/** The Stand if all have the same. */
function standLabel(stands: readonly (Stand | undefined)[], otherwise: string): string {
  const labels = new Set(stands.map((stand) => (stand === undefined ? undefined : formatStand(stand))));
  const [only] = labels;
  return labels.size === 1 && only !== undefined ? only : otherwise;
}

interface Point {
  readonly name: string;
  readonly stand: Stand | undefined;
  readonly value: ChartValue;
}

/** One line if no Stand comes twice, else a line for each name. */
function overTime(chosen: readonly Kennzahl[], withComparison: boolean, print: Print): Arranged {
  const points = chosen.flatMap((kennzahl): Point[] => {
    const name = kennzahl.label;
    const own = { name, stand: kennzahl.stand, value: ownValue(kennzahl, print) };
    return withComparison
      ? [{ name, stand: kennzahl.comparison?.stand, value: comparedValue(kennzahl, print) }, own]
      : [own];
  });
  const known = points.filter(({ value }) => value !== NOTHING);
  const times = new Map(known.map(({ stand }) => [timeLabel(stand), orderOf(stand)]));
  const single = times.size === known.length;
  const categories = inOrder(times);
  const names = single ? [known.length === 0 ? '' : 'Wert'] : [...new Set(known.map(({ name }) => name))];
  return {
    heading: 'Stand',
    categories,
    series: names.map((label) => ({
      label,
      values: categories.map(
        (time) =>
          known.find(({ name, stand }) => timeLabel(stand) === time && (single || name === label))?.value ?? NOTHING,
      ),
    })),
    overTime: true,
  };
}

const timeLabel = (stand: Stand | undefined): string => (stand === undefined ? UNKNOWN : formatStand(stand));

/** From the earliest on, if every Stand says when it is; else in the order given. */
function inOrder(times: ReadonlyMap<string, number | null>): string[] {
  const entries = [...times];
  if (entries.some(([, order]) => order === null)) return entries.map(([label]) => label);
  return entries.sort(([, a], [, b]) => (a ?? 0) - (b ?? 0)).map(([label]) => label);
}

/** The end of the time that the Stand is of, as a number that grows with time. */
function orderOf(stand: Stand | undefined): number | null {
  switch (stand?.kind) {
    case 'day':
      return Number(stand.date.replaceAll('-', ''));
    case 'month':
      return stand.year * 10_000 + stand.month * 100 + 31;
    case 'quarter':
      return stand.year * 10_000 + stand.quarter * 300 + 31;
    case 'year':
    case 'yearAverage':
      return stand.year * 10_000 + 1231;
    default:
      return null;
  }
}
