/** Bars lying side by side: the longest German labels fit beside them, and every bar carries its value. */
import type { ChartValue, ValuesContent } from './chart-content.js';
import { legendRow } from './legend.js';
import { AXIS, bar, INK, lookOf, MARGIN, MUTED, SIZE } from './look.js';
import { drawing, line, WIDTH, words, type Drawing } from './svg.js';
import { textWidth } from './text-width.js';
import { unitLine } from './unit-line.js';
import { fit, wrap } from './wrap.js';

/** Many values are set closer, and in fewer lines. */
const MANY = 16;
const USUAL = { labelWidth: 215, size: SIZE.text, line: 15, lines: 4, gap: 8 } as const;
const CLOSE = { labelWidth: 300, size: 12, line: 13, lines: 2, gap: 5 } as const;
/** A value in words (a range) is shortened beyond this. */
const VALUE_WIDTH = 150;

export function drawBalken({ categories, series, unit }: ValuesContent): Drawing {
  const several = series.length > 1;
  const unitDrawn = unitLine(unit, MARGIN);
  const legend = several
    ? legendRow(
        series.map(({ label }, index) => ({ look: lookOf(index), label })),
        unitDrawn.bottom,
      )
    : { shapes: [], bottom: unitDrawn.bottom };
  const set = categories.length > MANY ? CLOSE : USUAL;
  const labels = categories.map((label) => wrap(label, { width: set.labelWidth, size: set.size, lines: set.lines }));
  const labelWidth = Math.max(20, ...labels.flat().map((text) => textWidth(text, set.size)));
  const barHeight = several ? (series.length > 3 ? 13 : 15) : set === CLOSE ? 15 : 18;
  const scale = scaleOf(
    series.flatMap(({ values }) => values),
    MARGIN + labelWidth + 10,
  );

  const shapes: string[] = [];
  let y = legend.bottom + 2;
  const top = y;
  categories.forEach((_, row) => {
    const lines = labels[row] ?? [];
    const bars = series.length * (barHeight + 2) - 2;
    const height = Math.max(bars, lines.length * set.line);
    const firstLine = y + (height - lines.length * set.line) / 2 + 11.5;
    shapes.push(
      ...lines.map((text, at) =>
        words(text, { x: MARGIN + labelWidth, y: firstLine + at * set.line, size: set.size, anchor: 'end', fill: INK }),
      ),
    );
    series.forEach(({ values }, index) => {
      const value = values[row];
      const at = y + (height - bars) / 2 + index * (barHeight + 2);
      if (value) shapes.push(...oneBar(value, scale, at, barHeight, index));
    });
    y += height + (several ? set.gap + 4 : set.gap);
  });
  shapes.push(line(scale.zero, top - 4, scale.zero, y - 4, AXIS, { 'stroke-width': 1 }));
  return drawing(y + MARGIN - 4, [...unitDrawn.shapes, ...legend.shapes, ...shapes]);
}

interface Scale {
  readonly zero: number;
  /** Pixels per unit. */
  readonly factor: number;
}

/** Leaves room for the values at both ends. */
function scaleOf(values: readonly ChartValue[], left: number): Scale {
  const numbers = values.map(({ exact }) => (exact === null ? 0 : Number(exact)));
  const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const room = (negative: boolean): number =>
    Math.max(
      0,
      ...values
        .filter((_, index) => (numbers[index] ?? 0) < 0 === negative)
        .map(({ text }) => Math.min(VALUE_WIDTH, textWidth(text, SIZE.value)) + 8),
    );
  const [before, after] = [room(true), room(false)];
  const width = Math.max(40, WIDTH - MARGIN - left - before - after);
  const factor = most - least === 0 ? 0 : width / (most - least);
  return { zero: left + before - least * factor, factor };
}

function oneBar(
  { exact, text }: ChartValue,
  { zero, factor }: Scale,
  y: number,
  height: number,
  index: number,
): string[] {
  const length = exact === null ? 0 : Number(exact) * factor;
  // What is not 0 is seen, however small.
  const shown = exact !== null && Number(exact) !== 0 ? Math.max(1.5, Math.abs(length)) : 0;
  const negative = length < 0;
  return [
    bar(negative ? zero - shown : zero, y, shown, height, lookOf(index)),
    words(fit(text, { width: VALUE_WIDTH, size: SIZE.value }), {
      x: negative ? zero - shown - 5 : zero + shown + 5,
      y: y + height / 2 + 4.5,
      size: SIZE.value,
      anchor: negative ? 'end' : 'start',
      fill: exact === null ? MUTED : INK,
    }),
  ];
}
