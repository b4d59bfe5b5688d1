/** The unit of all values, said once at the top; a percent sign stands at each value instead. */
import type { Drawn } from './legend.js';
import { MARGIN, MUTED, SIZE } from './look.js';
import { WIDTH, words } from './svg.js';
import { fit } from './wrap.js';

export function unitLine(unit: string | undefined, top: number): Drawn {
  if (unit === undefined || unit === '%' || unit === '1:n') return { shapes: [], bottom: top };
  const text = fit(`Einheit: ${unit}`, { width: WIDTH - 2 * MARGIN, size: SIZE.small });
  return { shapes: [words(text, { x: MARGIN, y: top + 11, size: SIZE.small, fill: MUTED })], bottom: top + 22 };
}
