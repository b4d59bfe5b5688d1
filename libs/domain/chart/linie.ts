/** Lines over time: each with its own dashes and markers, named at its end; values stand at the points as long as they have room. */
import type { ValuesContent } from './chart-content.js';
import { boxAround, overlaps, type Box } from './boxes.js';
import { legendRow, SAMPLE_WIDTH } from './legend.js';
import { AXIS, GRID, INK, lookOf, marker, MARGIN, MUTED, SIZE, type Look } from './look.js';
import { drawing, element, line, short, WIDTH, words, type Drawing } from './svg.js';
import { textWidth } from './text-width.js';
import { ticks } from './ticks.js';
import { unitLine } from './unit-line.js';
import { fit, wrap } from './wrap.js';

const PLOT_HEIGHT = 240;
const LINE = 14;
/** Half a value label, so that the first and last stay inside. */
const SIDE = 36;

export function drawLinie({ categories, series, unit }: ValuesContent): Drawing {
  const unitDrawn = unitLine(unit, MARGIN);
  const legend =
    series.length > 1
      ? legendRow(
          series.map(({ label }, index) => ({ look: lookOf(index), label, sample })),
          unitDrawn.bottom,
        )
      : { shapes: [], bottom: unitDrawn.bottom };
  const numbers = series.flatMap(({ values }) =>
    values.flatMap(({ exact }) => (exact === null ? [] : [Number(exact)])),
  );
  const scale = ticks(...range(numbers));
  const fromZero = (scale[0]?.value ?? 0) <= 0;
  const tickWidth = Math.max(...scale.map(({ text }) => textWidth(text, SIZE.small)));
  const top = legend.bottom + 14;
  const plot = { left: MARGIN + tickWidth + 8 + SIDE, right: WIDTH - MARGIN - SIDE, top, bottom: top + PLOT_HEIGHT };
  const [low, high] = [scale[0]?.value ?? 0, scale.at(-1)?.value ?? 1];
  const yOf = (value: number) => plot.bottom - ((value - low) / (high - low)) * PLOT_HEIGHT;
  const step = categories.length > 1 ? (plot.right - plot.left) / (categories.length - 1) : 0;
  const xOf = (index: number) => (categories.length > 1 ? plot.left + index * step : (plot.left + plot.right) / 2);

  const grid = scale.flatMap(({ value, text }) => [
    line(plot.left - SIDE, yOf(value), WIDTH - MARGIN, yOf(value), value === 0 ? AXIS : GRID, { 'stroke-width': 1 }),
    words(text, { x: plot.left - SIDE - 6, y: yOf(value) + 4, size: SIZE.small, anchor: 'end', fill: MUTED }),
  ]);
  const points = series.map(({ values }) =>
    values.map(({ exact, text }, index) => (exact === null ? null : { x: xOf(index), y: yOf(Number(exact)), text })),
  );
  const lines = points.flatMap((row, index) => [
    ...strokes(row, lookOf(index)),
    ...row.map((point) => (point ? marker(point.x, point.y, lookOf(index)) : '')),
  ]);
  const labels = valueLabels(points, plot);
  const names = categoryLabels(categories, xOf, step, plot.bottom);
  const note = fromZero
    ? { shapes: [], bottom: names.bottom }
    : {
        shapes: [
          words('Die Achse beginnt nicht bei 0.', { x: MARGIN, y: names.bottom + 10, size: SIZE.small, fill: MUTED }),
        ],
        bottom: names.bottom + 16,
      };
  return drawing(note.bottom + MARGIN, [
    ...unitDrawn.shapes,
    ...legend.shapes,
    ...grid,
    ...lines,
    ...labels,
    ...names.shapes,
    ...note.shapes,
  ]);
}

/** From 0, unless the values lie so close together that nothing would be seen. */
function range(numbers: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least > 0 && (most - least) / most < 0.25) {
    const edge = (most - least) * 0.25 || most * 0.1;
    return [Math.max(0, least - edge), most + edge];
  }
  return [Math.min(0, least), Math.max(0, most)];
}

type Point = { readonly x: number; readonly y: number; readonly text: string } | null;

/** A gap where a value is missing. */
function strokes(points: readonly Point[], { color, dash }: Look): string[] {
  const runs: { x: number; y: number }[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs
    .filter(({ length }) => length > 1)
    .map((run) =>
      element('path', {
        d: `M${run.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}`,
        fill: 'none',
        stroke: color,
        'stroke-width': 2.4,
        'stroke-dasharray': dash,
      }),
    );
}

/** Where the line leaves room: above a peak, below a valley, beside a slope; a value without room is left to the table of data. */
function valueLabels(points: readonly (readonly Point[])[], plot: { readonly left: number }): string[] {
  const known = points.flat().filter((point) => point !== null);
  const taken: Box[] = known.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  return points.flatMap((row) =>
    row.map((point, index) => {
      if (point === null) return '';
      const { x, y } = point;
      const text = fit(point.text, { width: 2 * SIDE + 2 * MARGIN, size: SIZE.small });
      const width = textWidth(text, SIZE.small);
      const inside = (middle: number) =>
        Math.min(Math.max(middle, plot.left - SIDE + width / 2), WIDTH - width / 2 - 1);
      const [before, after] = [row[index - 1]?.y ?? y, row[index + 1]?.y ?? y];
      const [above, below] = [y - 9, y + 18];
      const shift = width / 2 + 2;
      const places: (readonly [number, number])[] =
        before < y && after < y
          ? [[x, below]]
          : before < y - 2 && after > y + 2
            ? [
                [x + shift, above],
                [x - shift, below],
              ]
            : before > y + 2 && after < y - 2
              ? [
                  [x - shift, above],
                  [x + shift, below],
                ]
              : [
                  [x, above],
                  [x, below],
                ];
      const place = places
        .map(([middle, base]) => ({ middle: inside(middle), base }))
        .find(({ middle, base }) => !taken.some((box) => overlaps(box, boxAround(middle, base, width, SIZE.small))));
      if (!place) return '';
      taken.push(boxAround(place.middle, place.base, width, SIZE.small));
      return words(text, { x: place.middle, y: place.base, size: SIZE.small, anchor: 'middle', fill: INK });
    }),
  );
}

/** As many names as fit beside each other; always the first. */
function categoryLabels(categories: readonly string[], xOf: (index: number) => number, step: number, top: number) {
  const every = Math.max(1, Math.ceil(58 / (step || WIDTH)));
  const width = categories.length > 1 ? Math.min(step * every - 8, 130) : 240;
  let bottom = top + 8;
  const shapes = categories.flatMap((label, index) => {
    if (index % every !== 0) return [];
    const lines = wrap(label, { width, size: SIZE.small, lines: 4 });
    bottom = Math.max(bottom, top + 18 + lines.length * LINE);
    return lines.map((text, at) => {
      const half = textWidth(text, SIZE.small) / 2;
      const x = Math.min(Math.max(xOf(index), half + 1), WIDTH - half - 1);
      return words(text, { x, y: top + 18 + at * LINE, size: SIZE.small, anchor: 'middle', fill: INK });
    });
  });
  return { shapes, bottom };
}

const sample = (x: number, y: number, look: Look): string =>
  line(x, y + 6, x + SAMPLE_WIDTH, y + 6, look.color, { 'stroke-width': 2.4, 'stroke-dasharray': look.dash }) +
  marker(x + SAMPLE_WIDTH / 2, y + 6, look);
