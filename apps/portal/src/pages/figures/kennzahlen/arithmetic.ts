/** What can be reckoned of a Kennzahl while it is being typed, as sentences with the arithmetic: change, share, sum of its parts. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { difference, percentOf } from '#domain/planning/amounts.js';
import type { ComputedKennzahl, KennzahlDifference } from '#domain/planning/computed.js';
import { computedKennzahl } from '#domain/planning/kennzahl.js';
import { formatNumber, MINUS } from '#domain/shared/german.js';

/** Absolute, percent and percentage points, kept apart. */
export const changesOf = (comparison: ComputedKennzahl['comparison']): KennzahlDifference[] =>
  comparison === null
    ? []
    : [comparison.absolute, comparison.relativePercent, comparison.percentagePoints].filter((one) => one !== null);

/** „4.560 − 4.290 = +270“; null without two numbers. */
export function changeFormula({ value, comparison, measure }: Kennzahl): string | null {
  if (typeof value !== 'string' || comparison?.value === undefined || measure === 'Veraenderung') return null;
  const gap = formatNumber(difference(value, comparison.value), { sign: true });
  return `${formatNumber(value)} ${MINUS} ${formatNumber(comparison.value)} = ${gap}`;
}

export function reckoned(kennzahl: Kennzahl, all: readonly Kennzahl[]): string[] {
  return [...changeWords(kennzahl), ...shareWords(kennzahl, all), ...partWords(kennzahl, all)];
}

function changeWords(kennzahl: Kennzahl): string[] {
  const { comparison } = computedKennzahl(kennzahl);
  const formula = changeFormula(kennzahl);
  if (!comparison) return [];
  const computed = [comparison.absolute, comparison.relativePercent, comparison.percentagePoints].flatMap((one, at) =>
    // The absolute change stands in the formula already.
    one === null || one.computed === null || (at === 0 && formula !== null) ? [] : [computedText(one)],
  );
  const stated = changesOf(comparison).filter(
    (one) => one.stated && one.computed !== null && one.value !== one.computed,
  );
  return [
    ...(formula === null ? [] : [[formula, ...computed].join('; ')]),
    ...stated.map((one) => `Die Quelle nennt ${one.text}; berechnet aus beiden Werten: ${computedText(one)}.`),
  ];
}

/** The stated one has the unit; the computed one is printed with the same. */
function computedText({ text, computed }: KennzahlDifference): string {
  const unit = /[\d,.](\u00a0.+)$/u.exec(text)?.[1] ?? '';
  return `${formatNumber(computed ?? '0', { sign: true })}${unit}`;
}

function shareWords({ base, numerator, value, decimals }: Kennzahl, all: readonly Kennzahl[]): string[] {
  const [whole, part] = [base, numerator].map((key) => all.find((one) => one.key === key)?.value);
  if (typeof whole !== 'string' || typeof part !== 'string') return [];
  const share = percentOf(part, whole, decimals ?? 1);
  if (share === null) return [];
  const words = `${formatNumber(part)} von ${formatNumber(whole)} = ${formatNumber(share, { unit: '%' })}`;
  const differs = typeof value === 'string' && formatNumber(value, { decimals: decimals ?? 1 }) !== formatNumber(share);
  return [differs ? `${words}; eingetragen sind ${formatNumber(value, { decimals, unit: '%' })}` : words];
}

function partWords(kennzahl: Kennzahl, all: readonly Kennzahl[]): string[] {
  const { sum } = computedKennzahl(kennzahl, all);
  if (!sum) return [];
  return [`Summe der Teile: ${sum.text} ${sum.formula ?? ''}${sum.equal ? '' : ' – das ist nicht der Wert hier'}`];
}
