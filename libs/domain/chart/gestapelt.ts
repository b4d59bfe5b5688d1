/** Bars made of parts laid one behind the other, with their sum at the end; what is negative goes to the left of the zero line. */
import { Decimal } from 'decimal.js';
import { formatNumber } from '../shared/german.js';
import { moneyText } from '../planning/amounts.js';
import type { ValuesContent } from './chart-content.js';
import { legendList } from './legend.js';
import { AXIS, INK, lookOf, MARGIN, MUTED, SIZE } from './look.js';
import { numberOf, parted, partLabel, type PartedBar } from './parts.js';
import { segment } from './segment.js';
import { drawing, line, WIDTH, words, type Drawing } from './svg.js';
import { textWidth } from './text-width.js';
import { unitLine } from './unit-line.js';
import { wrap } from './wrap.js';

const BAR = 30;
const GAP = 14;
const LABEL_WIDTH = 170;
const LINE = 15;

export function drawGestapelt(content: ValuesContent): Drawing {
  const data = parted(content);
  const unitDrawn = unitLine(content.unit, MARGIN);
  const labels = data.bars.map(({ label }) => wrap(label, { width: LABEL_WIDTH, size: SIZE.text, lines: 4 }));
  const labelWidth = Math.max(0, ...labels.flat().map((text) => textWidth(text, SIZE.text)));
  const totals = data.bars.map((bar) => (content.additive ? totalText(bar, content) : ''));
  const left = MARGIN + labelWidth + 10;
  const [least, most] = [spanOf(data.bars, -1), spanOf(data.bars, 1)];
  const room = Math.max(0, ...totals.map((text) => textWidth(text, SIZE.value, true))) + 8;
  const factor = most - least === 0 ? 0 : Math.max(60, WIDTH - MARGIN - room - left) / (most - least);
  const zero = left - least * factor;

  const shapes: string[] = [];
  let y = unitDrawn.bottom + 4;
  const top = y;
  data.bars.forEach(({ values }, row) => {
    const lines = labels[row] ?? [];
    const firstLine = y + (BAR - lines.length * LINE) / 2 + 11.5;
    shapes.push(
      ...lines.map((text, at) =>
        words(text, { x: left - 10, y: firstLine + at * LINE, size: SIZE.text, anchor: 'end', fill: INK }),
      ),
    );
    let [back, forth] = [zero, zero];
    values.forEach(({ exact, text }, index) => {
      const length = exact === null ? 0 : Number(exact) * factor;
      const number = numberOf(index, data.parts.length);
      const place = { x: length < 0 ? back + length : forth, y, width: Math.abs(length), height: BAR };
      shapes.push(segment(place, lookOf(index), number === '' ? [text] : [`${number}: ${text}`, number]));
      if (length < 0) back += length;
      else forth += length;
    });
    shapes.push(words(totals[row] ?? '', { x: forth + 6, y: y + BAR / 2 + 4.5, size: SIZE.value, bold: true }));
    y += BAR + GAP;
  });
  shapes.push(line(zero, top - 4, zero, y - GAP + 4, AXIS, { 'stroke-width': 1 }));
  const order = orderLine(data.bars, y);
  const legend = legendList(
    data.parts.map((_, index) => ({ look: lookOf(index), label: partLabel(data, index) })),
    order.bottom,
  );
  return drawing(legend.bottom + MARGIN, [...unitDrawn.shapes, ...shapes, ...order.shapes, ...legend.shapes]);
}

/** Says whose values stand beside each other in the legend. */
export function orderLine(bars: readonly PartedBar[], top: number) {
  if (bars.length < 2 || bars.length > 3) return { shapes: [], bottom: top };
  const lines = wrap(bars.map(({ label }) => label).join(' | '), {
    width: WIDTH - 2 * MARGIN,
    size: SIZE.small,
    lines: 3,
  });
  return {
    shapes: lines.map((text, at) => words(text, { x: MARGIN, y: top + 10 + at * LINE, size: SIZE.small, fill: MUTED })),
    bottom: top + 6 + lines.length * LINE,
  };
}

/** How far the stacks reach to one side. */
const spanOf = (bars: readonly PartedBar[], sign: 1 | -1): number =>
  sign *
  Math.max(
    0,
    ...bars.map(({ values }) =>
      values.reduce((sum, { exact }) => sum + Math.max(0, exact === null ? 0 : sign * Number(exact)), 0),
    ),
  );

function totalText({ values }: PartedBar, { unit, decimals }: ValuesContent): string {
  const total = values.reduce((sum, { exact }) => (exact === null ? sum : sum.plus(exact)), new Decimal(0));
  if (unit === 'EUR') return moneyText(total.toFixed());
  return formatNumber(total.toFixed(), {
    decimals: Math.max(decimals, total.decimalPlaces()),
    ...(unit === '%' ? { unit } : {}),
  });
}
