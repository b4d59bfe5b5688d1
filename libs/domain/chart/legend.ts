/** The legend: which filling is what, in as many lines as it needs. */
import { bar, INK, MARGIN, SIZE, type Look } from './look.js';
import { WIDTH, words } from './svg.js';
import { textWidth } from './text-width.js';
import { fit, wrap } from './wrap.js';

export interface Drawn {
  readonly shapes: readonly string[];
  /** Where what follows may begin. */
  readonly bottom: number;
}
export interface LegendEntry {
  readonly look: Look;
  readonly label: string;
  /** How the sample is drawn; a small bar unless it is something else. */
  readonly sample?: (x: number, y: number, look: Look) => string;
}

const SWATCH = { width: 22, height: 12 } as const;
const LINE = 20;
const GAP = 18;

/** Entries beside each other, wrapped at the right edge. */
export function legendRow(entries: readonly LegendEntry[], top: number): Drawn {
  let [x, y] = [MARGIN, top];
  const shapes: string[] = [];
  for (const { look, label, sample = swatch } of entries) {
    const text = fit(label, { width: WIDTH - 2 * MARGIN - SWATCH.width - 8, size: SIZE.text });
    const width = SWATCH.width + 6 + textWidth(text, SIZE.text);
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + LINE];
    shapes.push(
      sample(x, y + 2, look),
      words(text, { x: x + SWATCH.width + 6, y: y + 13, size: SIZE.text, fill: INK }),
    );
    x += width + GAP;
  }
  return { shapes, bottom: entries.length === 0 ? top : y + LINE + 6 };
}

/** Entries below each other in two columns, each label in full. */
export function legendList(entries: readonly LegendEntry[], top: number): Drawn {
  const column = (WIDTH - 2 * MARGIN - GAP) / 2;
  const blocks = entries.map(({ look, label, sample = swatch }) => ({
    look,
    sample,
    lines: wrap(label, { width: column - SWATCH.width - 8, size: SIZE.text, lines: 4 }),
  }));
  const half = Math.ceil(blocks.length / 2);
  const shapes: string[] = [];
  let bottom = top;
  [blocks.slice(0, half), blocks.slice(half)].forEach((part, index) => {
    const x = MARGIN + index * (column + GAP);
    let y = top;
    for (const { look, lines, sample } of part) {
      shapes.push(
        sample(x, y + 2, look),
        ...lines.map((text, at) =>
          words(text, { x: x + SWATCH.width + 6, y: y + 13 + at * 16, size: SIZE.text, fill: INK }),
        ),
      );
      y += lines.length * 16 + 5;
    }
    bottom = Math.max(bottom, y);
  });
  return { shapes, bottom: bottom + 4 };
}

const swatch = (x: number, y: number, look: Look): string => bar(x, y, SWATCH.width, SWATCH.height, look);
export const SAMPLE_WIDTH = SWATCH.width;
