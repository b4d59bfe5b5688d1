/** A part of a bar with its words inside, if they have room; on a hatched part they stand on white. */
import { bar, INK, SIZE, type Look } from './look.js';
import { rectangle, words } from './svg.js';
import { textWidth } from './text-width.js';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of `texts` the first that fits is written. */
export function segment({ x, y, width, height }: Place, look: Look, texts: readonly string[]): string {
  const gap = width > 4 ? 1 : 0;
  const text = texts.find((candidate) => textWidth(candidate, SIZE.value, true) + 10 <= width) ?? '';
  const textRoom = textWidth(text, SIZE.value, true) + 6;
  const full = look.filling === 'full';
  const middle = x + width / 2;
  return (
    bar(x, y, width - gap, height, look) +
    (text === '' || full
      ? ''
      : rectangle(middle - textRoom / 2, y + height / 2 - 9, textRoom, 18, { fill: '#ffffff' })) +
    words(text, {
      x: middle,
      y: y + height / 2 + 4.5,
      size: SIZE.value,
      bold: true,
      anchor: 'middle',
      fill: full ? '#ffffff' : INK,
    })
  );
}
