/** Shares of a whole: each bar is as long as all of it; values and shares stand in the legend. Nothing negative has a share. */
import type { ChartValue, ValuesContent } from './chart-content.js';
import { percentOf, sumOf } from '../planning/amounts.js';
import { formatNumber, NBSP } from '../shared/german.js';
import { legendList } from './legend.js';
import { INK, lookOf, MARGIN, SIZE } from './look.js';
import { orderLine } from './gestapelt.js';
import { numberOf, parted, type Parted } from './parts.js';
import { segment } from './segment.js';
import { drawing, rectangle, WIDTH, words, type Drawing } from './svg.js';
import { unitLine } from './unit-line.js';
import { fit } from './wrap.js';

const BAR = 38;

/** Percent as it is printed, one decimal; null where there is no share. Values that are percent already are their own share. */
export function sharesOf(values: readonly ChartValue[], unit: string | undefined): (string | null)[] {
  const known = values.flatMap(({ exact }) => (exact === null ? [] : [exact]));
  if (known.some((value) => value.startsWith('-'))) return values.map(() => null);
  if (unit === '%') return values.map(({ exact }) => exact);
  const whole = sumOf(known);
  return values.map(({ exact }) => (exact === null ? null : percentOf(exact, whole)));
}

export function drawAnteile(content: ValuesContent): Drawing {
  const data = parted(content);
  const { unit } = content;
  const shares = data.bars.map(({ values }) => sharesOf(values, unit));
  const unitDrawn = unitLine(unit, MARGIN);
  const shapes: string[] = [];
  const width = WIDTH - 2 * MARGIN;
  let y = unitDrawn.bottom + 4;
  data.bars.forEach(({ label, values }, row) => {
    const own = (shares[row] ?? []).map((share) => (share === null ? 0 : Number(share)));
    const sum = own.reduce((total, share) => total + share, 0);
    const factor = width / Math.max(sum, unit === '%' ? 100 : sum || 1);
    if (data.bars.length > 1) {
      shapes.push(
        words(fit(label, { width, size: SIZE.text, bold: true }), {
          x: MARGIN,
          y: y + 12,
          size: SIZE.text,
          bold: true,
          fill: INK,
        }),
      );
      y += 18;
    }
    shapes.push(rectangle(MARGIN + 0.5, y + 0.5, width - 1, BAR - 1, { fill: '#ffffff', stroke: '#55595e' }));
    let x = MARGIN;
    own.forEach((share, index) => {
      const number = numberOf(index, data.parts.length);
      const text = unit === '%' ? (values[index]?.text ?? '') : percentText(shares[row]?.[index] ?? null);
      const place = { x, y, width: share * factor, height: BAR };
      shapes.push(segment(place, lookOf(index), number === '' ? [text] : [`${number}: ${text}`, number]));
      x += place.width;
    });
    y += BAR + 14;
  });
  const order = orderLine(data.bars, y);
  const legend = legendList(
    data.parts.map((_, index) => ({ look: lookOf(index), label: label(data, shares, index, unit) })),
    order.bottom,
  );
  return drawing(legend.bottom + MARGIN, [...unitDrawn.shapes, ...shapes, ...order.shapes, ...legend.shapes]);
}

const percentText = (share: string | null): string => (share === null ? '' : formatNumber(share, { unit: '%' }));

/** „Leistung: 39,8 (34,6 %)“. */
function label(
  { bars, parts }: Parted,
  shares: readonly (readonly (string | null)[])[],
  index: number,
  unit: string | undefined,
): string {
  const number = numberOf(index, parts.length);
  const name = `${number}${number === '' ? '' : ' '}${parts[index] ?? ''}`;
  if (bars.length > 3) return name;
  const values = bars.map(({ values: row }, at) => {
    const text = row[index]?.text ?? '';
    const share = shares[at]?.[index] ?? null;
    return unit === '%' || share === null ? text : `${text}${NBSP}(${percentText(share)})`;
  });
  return `${name}: ${values.join(`${NBSP}| `)}`;
}
