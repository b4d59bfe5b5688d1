/** Every chart is well-formed, stays inside its frame, shows every value it has room for and is the same every time. */
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ChartBlock } from '../document/blocks.js';
import { altText } from './alt-text.js';
import { hasValues, NO_DATA, NOT_COMPARABLE, type ChartContent, type ValuesContent } from './chart-content.js';
import { treeContent, valuesContent } from './charts.arbitrary.js';
import { dataTable } from './data-table.js';
import { drawChart } from './draw-chart.js';
import { textWidth } from './text-width.js';

const KINDS = ['balken', 'linie', 'gestapelt', 'anteile'] as const;
const example = fc.oneof(
  fc.tuple(fc.constantFrom<ChartBlock['chart']>(...KINDS), valuesContent),
  fc.tuple(fc.constant<ChartBlock['chart']>('organigramm'), treeContent),
);
const property = (check: (chart: ChartBlock['chart'], content: ChartContent) => void) =>
  fc.assert(
    fc.property(example, ([chart, content]) => check(chart, content)),
    { numRuns: 250 },
  );

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
});
interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}
/** All shapes below the root, in order. */
function shapesOf(svg: string): Shape[] {
  const [root] = parser.parse(svg) as { svg: Record<string, unknown>[] }[];
  return (root?.svg ?? []).map((node) => {
    const name = Object.keys(node).find((key) => key !== ':@') ?? '';
    const [first] = node[name] as { '#text'?: string }[];
    return { name, attributes: (node[':@'] ?? {}) as Record<string, string>, text: first?.['#text'] ?? '' };
  });
}
const wordsIn = (svg: string): string[] => shapesOf(svg).flatMap(({ name, text }) => (name === 'text' ? [text] : []));

describe('every chart', () => {
  it('is well-formed XML of shapes and words alone, without scripts, styles or anything from outside', () => {
    property((chart, content) => {
      const { svg } = drawChart(chart, content);
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(shapesOf(svg).filter(({ name }) => !SHAPES.has(name))).toEqual([]);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /\b(href|style|class|on\w+)=|url\(|https?:/,
      );
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    });
  });

  it('keeps every word and every bar inside its frame', () => {
    property((chart, content) => {
      const { svg, widthPx, heightPx } = drawChart(chart, content);
      const outside = shapesOf(svg).filter(({ name, attributes, text }) => {
        if (name === 'text') {
          const width = textWidth(text, Number(attributes['font-size']), attributes['font-weight'] === 'bold');
          const x =
            Number(attributes.x) - { start: 0, middle: width / 2, end: width }[attributes['text-anchor'] ?? 'start']!;
          return !(x >= -0.5 && x + width <= widthPx + 0.5 && Number(attributes.y) <= heightPx);
        }
        if (name === 'rect') {
          const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key]));
          return !(x! >= -0.5 && y! >= 0 && x! + width! <= widthPx + 0.5 && y! + height! <= heightPx + 0.5);
        }
        return false;
      });
      expect(outside).toEqual([]);
    });
  });

  it('is the same every time', () => {
    property((chart, content) => expect(drawChart(chart, content)).toEqual(drawChart(chart, structuredClone(content))));
  });

  it('has every value in its table of data, and a description that ends with a sentence', () => {
    property((chart, content) => {
      const cells = dataTable(content).rows.flatMap((row) => row.cells.flatMap(({ lines }) => lines));
      const wanted =
        content.kind === 'tree'
          ? content.nodes.map(({ label }) => label)
          : content.series.flatMap(({ values }) => values.map(({ text }) => text));
      expect(wanted.filter((text) => !cells.includes(text))).toEqual([]);
      const alt = altText('Titel', chart, content);
      expect(alt.length).toBeLessThanOrEqual(2000);
      expect(alt).toMatch(/\.$/);
      expect(alt).not.toMatch(/undefined|NaN/);
    });
  });

  it('says so where there is nothing to show', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), valuesContent, (chart, content) => {
        const without = { ...content, series: content.series.map((one) => ({ ...one, values: [] })) };
        expect(hasValues(without)).toBe(false);
        expect(wordsIn(drawChart(chart, without).svg)).toEqual([NO_DATA]);
      }),
    );
  });
});
const SHAPES = new Set(['rect', 'text', 'line', 'path', 'circle']);

const values = (texts: readonly (string | null)[], more: Partial<ValuesContent> = {}): ValuesContent => ({
  kind: 'values',
  heading: 'Instrument',
  categories: texts.map((_, at) => `Zeile ${at + 1}`),
  series: [
    {
      label: 'Plan 2024',
      values: texts.map((exact) => ({ exact, text: exact === null ? 'X' : exact.replace('.', ',') })),
    },
  ],
  unit: 'Eintritte',
  decimals: 0,
  additive: true,
  parts: 'categories',
  overTime: false,
  ...more,
});
const bars = (svg: string) =>
  shapesOf(svg)
    .filter(({ name, attributes }) => name === 'rect' && attributes.fill === '#1f4e79')
    .map(({ attributes }) => Number(attributes.width));

describe('balken', () => {
  it('prints every value, also 0, negative, withheld and thirty of them', () => {
    const texts = ['0', '-5', null, ...Array.from({ length: 27 }, (_, at) => String(at * 3 + 1))];
    const drawn = wordsIn(drawChart('balken', values(texts)).svg);
    expect(texts.map((text) => text ?? 'X').filter((text) => !drawn.includes(text))).toEqual([]);
  });

  it('draws lengths in proportion and nothing for 0', () => {
    const [first, second] = bars(drawChart('balken', values(['100', '50', '0'])).svg);
    expect(first! / second!).toBeCloseTo(2, 1);
    expect(bars(drawChart('balken', values(['0', '0'])).svg)).toEqual([]);
    expect(bars(drawChart('balken', values(['7'])).svg)).toHaveLength(1);
  });
});

describe('values that cannot be compared', () => {
  it('are not drawn beside each other, but stay in the table of data', () => {
    const mixed = values(['16.0', '4560'], { unit: undefined, mixedUnits: true });
    expect(wordsIn(drawChart('balken', mixed).svg)).toEqual([`${NOT_COMPARABLE}.`]);
    expect(altText('Vieles', 'balken', mixed)).toContain(`${NOT_COMPARABLE}.`);
    expect(dataTable(mixed).rows.map(({ cells }) => cells[1]?.lines[0])).toEqual(['16,0', '4560']);
  });
});

describe('anteile and gestapelt', () => {
  it('says value and share of each part', () => {
    const drawn = wordsIn(drawChart('anteile', values(['30', '10'])).svg).join(' ');
    expect(drawn).toContain('Zeile 1: 30\u00a0(75,0\u00a0%)');
    expect(drawn).toContain('25,0\u00a0%');
  });

  it('gives nothing negative a share', () => {
    expect(wordsIn(drawChart('anteile', values(['30', '-10'])).svg).join(' ')).not.toContain('%');
  });

  it('ends a stack with its exact sum', () => {
    expect(wordsIn(drawChart('gestapelt', values(['0.1', '0.2'], { decimals: 1 })).svg)).toContain('0,3');
  });
});

describe('linie', () => {
  it('leaves a gap where a value is missing and says where the axis begins', () => {
    const svg = drawChart('linie', values(['2700', null, '2710'], { overTime: true })).svg;
    expect(shapesOf(svg).filter(({ name }) => name === 'path')).toEqual([]);
    expect(wordsIn(svg)).toEqual(expect.arrayContaining(['2700', '2710', 'Die Achse beginnt nicht bei 0.']));
  });
});

describe('alternative text', () => {
  it('says few values one by one and the sum', () => {
    expect(altText('Budget', 'anteile', values(['30', '10']))).toBe(
      'Anteilsdiagramm „Budget“, Einheit: Eintritte. Zeile 1 30 (75,0\u00a0%) und Zeile 2 10 (25,0\u00a0%), zusammen 40.',
    );
  });

  it('says the ends of many values, and what is missing', () => {
    expect(altText('Viele', 'balken', values(['1', '9', '3', '4', '5', '6', '7', null]))).toBe(
      'Balkendiagramm „Viele“, Einheit: Eintritte. 7 Werte, am größten Zeile 2 mit 9, am kleinsten Zeile 1 mit 1, zusammen 35. Ohne Zahl, teilweise oder ganz: Zeile 8.',
    );
  });

  it('says how it went on', () => {
    expect(altText('Bestand', 'linie', values(['200', '150', '210'], { overTime: true }))).toBe(
      'Liniendiagramm „Bestand“, Einheit: Eintritte. Plan 2024: von 200 (Zeile 1) auf 210 (Zeile 3), Veränderung +10 (+5,0\u00a0%); am niedrigsten 150 (Zeile 2).',
    );
  });

  it('names the offices level by level', () => {
    expect(
      altText('Aufbau', 'organigramm', {
        kind: 'tree',
        nodes: [
          { key: 'gf', label: 'Geschäftsführung' },
          { key: 'a', label: 'Markt', parent: 'gf' },
          { key: 'b', label: 'Leistung', parent: 'gf' },
        ],
      }),
    ).toBe(
      'Organigramm „Aufbau“. 3 Stellen, an der Spitze: Geschäftsführung. Zu „Geschäftsführung“ gehören: Markt und Leistung.',
    );
  });
});
