/** A Kennzahl as it is shown: value in its printed precision, change as absolute, relative percent and percentage points kept apart, goal in words. */
import type { Kennzahl } from '../document/kennzahl.js';
import { isPrintable, printKennzahl } from '../document/kennzahl-text.js';
import { formatNumber, formatStand } from '../shared/german.js';
import { kennzahlQuantity } from '../plausibility/quantity.js';
import { meets, sumOf } from '../plausibility/ranges.js';
import { difference, relativeChange, sumCell } from './amounts.js';
import type { ComputedKennzahl, KennzahlDifference } from './computed.js';

const RATIO_UNITS = ['%', '‰', 'Prozentpunkte', '1:n'];
const isRatio = (unit: string): boolean => RATIO_UNITS.includes(unit) || unit.startsWith('%');

/** @param all the Kennzahlen of the programme, to find the parts of this one */
export const computedKennzahl = (kennzahl: Kennzahl, all: readonly Kennzahl[] = []): ComputedKennzahl =>
  withParts(
    kennzahl,
    all.filter((one) => isPart(one) && one.partOf?.key === kennzahl.key),
  );

/** All of them, in their order. */
export function computedKennzahlen(all: readonly Kennzahl[]): ComputedKennzahl[] {
  const parts = new Map<string, Kennzahl[]>();
  for (const one of all.filter(isPart)) {
    const key = one.partOf?.key ?? '';
    parts.set(key, [...(parts.get(key) ?? []), one]);
  }
  return all.map((kennzahl) => withParts(kennzahl, parts.get(kennzahl.key) ?? []));
}

const isPart = ({ partOf }: Kennzahl): boolean => partOf?.relation === 'davon';

function withParts(kennzahl: Kennzahl, parts: readonly Kennzahl[]): ComputedKennzahl {
  const { suppressed, stand } = kennzahl;
  return {
    key: kennzahl.key,
    text: isPrintable(kennzahl) ? printKennzahl(kennzahl, { withUnit: true }) : (suppressed ?? '…'),
    standText: stand ? formatStand(stand) : null,
    suppressed: suppressed ?? null,
    comparison: comparisonOf(kennzahl),
    goalText: goalOf(kennzahl),
    sum: sumOfParts(kennzahl, parts),
  };
}

function comparisonOf({ value, unit, measure, decimals, comparison }: Kennzahl): ComputedKennzahl['comparison'] {
  if (!comparison) return null;
  const now = typeof value === 'string' && measure !== 'Veraenderung' ? value : null;
  const before = comparison.value ?? null;
  const both = now !== null && before !== null ? { now, before } : null;
  const gap = both ? difference(both.now, both.before) : null;
  const relative = both ? relativeChange(both.before, both.now) : null;
  const ratio = isRatio(unit);
  return {
    text: before === null ? null : formatNumber(before, { decimals, unit }),
    standText: comparison.stand ? formatStand(comparison.stand) : null,
    absolute:
      ratio && comparison.absolute === undefined ? null : differenceOf(comparison.absolute, gap, ratio ? '' : unit),
    relativePercent: differenceOf(comparison.relativePercent, relative, '%'),
    percentagePoints:
      unit === '%' || comparison.percentagePoints !== undefined
        ? differenceOf(comparison.percentagePoints, unit === '%' ? gap : null, 'Prozentpunkte')
        : null,
  };
}

function differenceOf(stated: string | undefined, computed: string | null, unit: string): KennzahlDifference | null {
  const value = stated ?? computed;
  if (value === null) return null;
  return {
    value,
    text: formatNumber(value, { sign: true, ...(unit === '' ? {} : { unit }) }),
    stated: stated !== undefined,
    computed,
  };
}

const OWNERS = {
  Bund: 'mit dem Bund vereinbart',
  Land: 'mit dem Land vereinbart',
  Agentur: 'mit der Agentur für Arbeit vereinbart',
  Kommune: 'von der Kommune gesetzt',
  Jobcenter: 'vom Jobcenter gesetzt',
} as const;
const DIRECTIONS = {
  senken: 'soll sinken',
  steigern: 'soll steigen',
  begrenzen: 'soll begrenzt bleiben',
} as const;

function goalOf({ kind, goal }: Kennzahl): string | null {
  if (kind !== 'ziel' || !goal) return null;
  return [
    OWNERS[goal.owner],
    ...(goal.legalBasis ? [goal.legalBasis] : []),
    ...(goal.direction ? [DIRECTIONS[goal.direction]] : []),
  ].join('; ');
}

/** Shares are not added: their base may differ and their rounding does. A source's own total is shown beside, never replaced. */
function sumOfParts(kennzahl: Kennzahl, parts: readonly Kennzahl[]): ComputedKennzahl['sum'] {
  const sameStand = ({ stand, unit }: Kennzahl) =>
    unit === kennzahl.unit && (!stand || !kennzahl.stand || formatStand(stand) === formatStand(kennzahl.stand));
  if (parts.length === 0 || isRatio(kennzahl.unit) || !parts.every(sameStand)) return null;
  const values = parts.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  if (values.length < parts.length) return null;
  return { ...sumCell(values, 'count'), equal: fits(kennzahl, parts) };
}

/** Within what „4,647 Mio.“ or „rund“ leaves open. */
function fits(whole: Kennzahl, parts: readonly Kennzahl[]): boolean {
  const total = kennzahlQuantity(whole, '');
  const ranges = parts.flatMap((part) => kennzahlQuantity(part, '')?.range ?? []);
  return total !== null && meets(sumOf(ranges), total.range);
}
