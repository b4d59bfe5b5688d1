/** Which file draws which kind of chart; data of another kind, or none, gives a picture that says so. */
import type { ChartBlock } from '../document/blocks.js';
import { drawAnteile } from './anteile.js';
import { drawBalken } from './balken.js';
import { hasValues, NO_DATA, NOT_COMPARABLE, type ChartContent } from './chart-content.js';
import { drawGestapelt } from './gestapelt.js';
import { drawLinie } from './linie.js';
import { GRID, MARGIN, MUTED, SIZE } from './look.js';
import { drawOrganigramm } from './organigramm.js';
import { drawing, rectangle, WIDTH, words, type Drawing } from './svg.js';

/** Pure: the same content gives the same bytes. */
export function drawChart(chart: ChartBlock['chart'], content: ChartContent): Drawing {
  if (content.kind === 'tree') return content.nodes.length === 0 ? empty() : drawOrganigramm(content);
  if (!hasValues(content)) return empty();
  if (content.mixedUnits) return empty(`${NOT_COMPARABLE}.`);
  switch (chart) {
    case 'linie':
      return drawLinie(content);
    case 'gestapelt':
      return drawGestapelt(content);
    case 'anteile':
      return drawAnteile(content);
    case 'balken':
    case 'organigramm':
      return drawBalken(content);
  }
}

const empty = (text = NO_DATA): Drawing =>
  drawing(80, [
    rectangle(MARGIN, MARGIN, WIDTH - 2 * MARGIN, 80 - 2 * MARGIN, { fill: '#ffffff', stroke: GRID }),
    words(text, { x: WIDTH / 2, y: 45, size: SIZE.text, anchor: 'middle', fill: MUTED }),
  ]);
