/** Colours, fillings and sizes: each part differs by its filling as well as its colour, so that it is told apart in grey and by the colour-blind. */
import { element, rectangle, short } from './svg.js';

export const INK = '#1a1a1a';
export const MUTED = '#55595e';
/** For lines that only guide the eye. */
export const GRID = '#d5dbe1';
export const AXIS = '#55595e';
export const HEAD = '#1f3a5f';
export const SIZE = { text: 13, value: 13, small: 12 } as const;
export const MARGIN = 8;

type Filling = 'full' | 'rising' | 'falling' | 'across' | 'upright' | 'grid';
export interface Look {
  readonly color: string;
  readonly filling: Filling;
  /** Of a line. */
  readonly dash: string | undefined;
  readonly marker: 'circle' | 'square' | 'triangle' | 'diamond';
}

/** Each colour has at least 4.5 : 1 against white, also for people who see no red or no green; full and hatched take turns. */
const LOOKS: readonly Look[] = [
  { color: '#1f4e79', filling: 'full', dash: undefined, marker: 'circle' },
  { color: '#b35900', filling: 'rising', dash: '7 4', marker: 'square' },
  { color: '#00735c', filling: 'full', dash: '2 3', marker: 'triangle' },
  { color: '#7a3e9d', filling: 'grid', dash: '10 3 2 3', marker: 'diamond' },
  { color: '#a11d33', filling: 'full', dash: '4 4', marker: 'circle' },
  { color: '#0b6e8a', filling: 'falling', dash: '12 4', marker: 'square' },
  { color: '#55595e', filling: 'full', dash: '1 3', marker: 'triangle' },
  { color: '#6b5b00', filling: 'across', dash: '8 2 2 2 2 2', marker: 'diamond' },
];
export const lookOf = (index: number): Look => LOOKS[index % LOOKS.length] ?? LOOKS[0]!;
/** From here on looks repeat, and parts need numbers as well. */
export const DIFFERENT_LOOKS = LOOKS.length;

const STEP = 6;

/** A bar in its look. Lines are computed and not a pattern, because not every reader of SVG draws patterns. */
export function bar(x: number, y: number, width: number, height: number, { color, filling }: Look): string {
  if (width <= 0 || height <= 0) return '';
  if (filling === 'full' || width < 2) return rectangle(x, y, width, height, { fill: color });
  const path = hatching(x, y, width, height, filling);
  return (
    rectangle(x + 0.5, y + 0.5, width - 1, height - 1, { fill: '#ffffff', stroke: color }) +
    (path === '' ? '' : element('path', { d: path, stroke: color, 'stroke-width': 1.6, fill: 'none' }))
  );
}

function hatching(x: number, y: number, width: number, height: number, filling: Filling): string {
  const parts: string[] = [];
  const draw = (x1: number, y1: number, x2: number, y2: number) =>
    parts.push(`M${short(x + x1)} ${short(y + y1)}L${short(x + x2)} ${short(y + y2)}`);
  if (filling === 'rising' || filling === 'falling')
    // A line from the upper edge down to the left, cut at the edges of the bar.
    for (let at = STEP; at < width + height; at += STEP) {
      const [fromX, fromY] = at <= width ? [at, 0] : [width, at - width];
      const [toX, toY] = at <= height ? [0, at] : [at - height, height];
      if (filling === 'rising') draw(fromX, fromY, toX, toY);
      else draw(fromX, height - fromY, toX, height - toY);
    }
  if (filling === 'across' || filling === 'grid')
    for (let at = STEP - 2; at < height; at += STEP - 1) draw(0, at, width, at);
  if (filling === 'upright' || filling === 'grid')
    for (let at = STEP - 2; at < width; at += STEP - 1) draw(at, 0, at, height);
  return parts.join('');
}

/** A point of a line. */
export function marker(x: number, y: number, { color, marker: shape }: Look): string {
  const look = { fill: color, stroke: '#ffffff', 'stroke-width': 1 };
  const points = (list: readonly (readonly [number, number])[]) =>
    element('path', { d: `M${list.map(([dx, dy]) => `${short(x + dx)} ${short(y + dy)}`).join('L')}Z`, ...look });
  switch (shape) {
    case 'circle':
      return element('circle', { cx: x, cy: y, r: 4.5, ...look });
    case 'square':
      return rectangle(x - 4, y - 4, 8, 8, look);
    case 'triangle':
      return points([
        [0, -5.5],
        [5, 4],
        [-5, 4],
      ]);
    case 'diamond':
      return points([
        [0, -5.5],
        [5.5, 0],
        [0, 5.5],
        [-5.5, 0],
      ]);
  }
}
