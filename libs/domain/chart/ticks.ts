/** Round numbers along an axis, in German. */
import { formatNumber } from '../shared/german.js';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Four to eight ticks that begin and end at or beyond the values. */
export function ticks(from: number, to: number): Tick[] {
  const span = to - from || Math.abs(to) || 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9));
  const digits = Math.min(
    6,
    Math.max(0, Math.ceil(-Math.log10(step) + (/^2\.?5/.test(String(step / power)) ? 1 : 0) - 1e-9)),
  );
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const value = (first + index) * step;
    return { value, text: formatNumber(value.toFixed(digits), { decimals: digits }) };
  });
}
