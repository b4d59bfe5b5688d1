// Charts of the size that real programmes have: from figures to SVG for each kind, and from SVG to the picture that stands in for it.
import { altText } from '../../dist/libs/domain/chart/alt-text.js';
import { chartContent } from '../../dist/libs/domain/chart/chart-data.js';
import { dataTable } from '../../dist/libs/domain/chart/data-table.js';
import { drawChart } from '../../dist/libs/domain/chart/draw-chart.js';
import { collectReferences } from '../../dist/libs/domain/document/references.js';
import { chartImages } from '../../dist/libs/rendering/chart-images.js';
import { programmeOfPages } from './support/programme.mjs';
import { elapsed, german, median, withSpread } from './support/stats.mjs';

const ROUNDS = 40;
const WARM_UP = 10;
const POINTS = 30;

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  const { programme } = await programmeOfPages(20);
  const rows = [];
  for (const [chart, data] of chartsOf(programme)) rows.push(await measured(chart, data, programme));
  return rows;
}

/** Every kind from the figures of the demo; the line has thirty points. */
function chartsOf(programme) {
  const series = Array.from({ length: POINTS }, (_, at) => ({
    key: `punkt-${at}`,
    label: 'Langzeitleistungsbeziehende',
    kind: 'ist',
    unit: 'Personen',
    value: String(2500 + ((at * 37) % 290)),
    stand: { kind: 'month', year: 2021 + Math.floor(at / 12), month: (at % 12) + 1 },
  }));
  programme.kennzahlen = [...programme.kennzahlen, ...series];
  const offices = programme.sections
    .flatMap(function blocks(section) {
      return [...section.blocks, ...(section.sections ?? []).flatMap(blocks)];
    })
    .find((block) => block.kind === 'chart' && block.chart === 'organigramm');
  return [
    ['balken', { from: 'eintrittsplanung', show: 'eintritte' }],
    ['linie', { from: 'kennzahlen', keys: series.map(({ key }) => key) }],
    ['gestapelt', { from: 'eintrittsplanung', show: 'eintritte' }],
    ['anteile', { from: 'personal', show: 'bereiche' }],
    ['organigramm', offices.data],
  ];
}

async function measured(chart, data, programme) {
  const references = collectReferences(programme);
  const draw = () => {
    const content = chartContent(references, { chart, data });
    const drawn = drawChart(chart, content);
    return { drawn, table: dataTable(content), alt: altText('Abbildung', chart, content) };
  };
  const { drawn } = draw();
  const model = {
    parts: [{ kind: 'section', blocks: [{ kind: 'figure', chart: { ...drawn, table: { columns: [], rows: [] } } }] }],
  };
  const [svg, png] = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const [vector, picture] = [(await elapsed(draw)).ms, (await elapsed(() => chartImages(model))).ms];
    if (round < WARM_UP) continue;
    svg.push(vector);
    png.push(picture);
  }
  const [bytes] = [...(await chartImages(model)).values()];
  return {
    what: `Diagramm „${chart}“`,
    ours: `${withSpread(svg, 2)} ms`,
    note:
      `aus den Zahlen: Bild, Alternativtext und Datentabelle (${german(drawn.svg.length / 1024, 1)} KB SVG); ` +
      `als PNG dazu ${german(median(png), 0)} ms (${german(bytes.length / 1024)} KB, nur für das DOCX)`,
  };
}
