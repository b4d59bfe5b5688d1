/** A chart block as a figure: drawn from figures, described in words made from the same data, with the data as a table. */
import { altText } from '../chart/alt-text.js';
import { chartContent } from '../chart/chart-data.js';
import { dataTable } from '../chart/data-table.js';
import { drawChart } from '../chart/draw-chart.js';
import type { ChartBlock } from './blocks.js';
import { captionOf, metaLine } from './build-table.js';
import type { FigureNode } from './document-model.js';
import type { References } from './references.js';

export function buildChart(references: References, block: ChartBlock): FigureNode {
  const content = chartContent(references, block);
  const meta = metaLine(block);
  return {
    kind: 'figure',
    id: block.id,
    ...captionOf(references, block),
    alt: block.alt ?? altText(block.title, block.chart, content),
    chart: { ...drawChart(block.chart, content), table: dataTable(content) },
    ...(meta === undefined ? {} : { meta }),
    ...(block.note === undefined ? {} : { note: block.note }),
  };
}
