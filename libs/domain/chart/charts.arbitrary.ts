/** Examples of what a chart may be asked to show: few and many values, negative, zero, unknown, withheld, long words, offices. */
import fc from 'fast-check';
import { formatNumber } from '../shared/german.js';
import { NOTHING, type ChartValue, type TreeContent, type ValuesContent } from './chart-content.js';

const WORDS = [
  'Arbeitsgelegenheiten',
  'Eingliederungsmittelverordnung',
  'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
  'Männer & <Frauen>',
  '„Drei-Phasen-Modell“',
  'unter 25 Jahren',
  '日本語',
  'Š',
  "it's",
];
export const label = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

const number = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 9_999_999_999n }), fc.constantFrom('', '.5', '.25'))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction}`);
const value: fc.Arbitrary<ChartValue> = fc.oneof(
  { weight: 6, arbitrary: number.map((exact) => ({ exact, text: formatNumber(exact) })) },
  { weight: 1, arbitrary: fc.constant({ exact: '0', text: '0' }) },
  { weight: 1, arbitrary: fc.constant(NOTHING) },
  { weight: 1, arbitrary: fc.constant({ exact: null, text: 'X' }) },
);

export const valuesContent: fc.Arbitrary<ValuesContent> = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.record({
      kind: fc.constant('values' as const),
      heading: fc.constant('Instrument'),
      categories: fc.array(label, { minLength: rows, maxLength: rows }),
      series: fc.array(fc.record({ label, values: fc.array(value, { minLength: rows, maxLength: rows }) }), {
        minLength: columns,
        maxLength: columns,
      }),
      unit: fc.constantFrom(undefined, 'EUR', '%', 'Personen'),
      decimals: fc.constantFrom(0, 2),
      additive: fc.boolean(),
      parts: fc.constantFrom('categories' as const, 'series' as const),
      overTime: fc.boolean(),
    }),
  );

/** Each office stands below one named before it, or at the top. */
export const treeContent: fc.Arbitrary<TreeContent> = fc
  .array(fc.record({ label, note: fc.option(label, { nil: undefined }), above: fc.nat() }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((nodes) => ({
    kind: 'tree',
    nodes: nodes.map((node, index) => ({
      key: `s${index}`,
      label: node.label,
      note: node.note,
      parent: index === 0 || node.above % 7 === 0 ? undefined : `s${node.above % index}`,
    })),
  }));
