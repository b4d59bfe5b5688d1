/** R31: differences of percentages are Prozentpunkte, and a share is between 0 and 100. */
import type { RawFinding } from '../finding.js';
import { placeOf } from '../passages.js';
import type { Passage } from '../passages.js';
import type { Quantity } from '../quantity.js';
import type { Reading } from '../reading.js';
import { cellQuantity, isShareColumn } from '../table-sums.js';
import { named, quoted } from '../words.js';

const POINTS = /(?:%|Prozent)[\s\u00a0-]+Punkten?\b|%-?[Pp]unkten?\b/gu;

export const percentages = (reading: Reading): RawFinding[] => [
  ...reading.passages.flatMap(pointsIn),
  ...reading.kennzahlen.flatMap(({ kennzahl, pointer, quantity }): RawFinding[] =>
    /%[\s\u00a0-]*Punkt/u.test(`${kennzahl.unit} ${kennzahl.printed ?? ''}`)
      ? [
          {
            where: kennzahl.unit.includes('%') && kennzahl.unit !== '%' ? `${pointer}/unit` : `${pointer}/printed`,
            message: `Die Einheit von ${quoted(kennzahl.label)} heißt „Prozentpunkte“, nicht „% Punkte“. Bitte berichtigen.`,
            facts: { key: kennzahl.key },
          },
        ]
      : kennzahl.unit === '%' && kennzahl.measure === 'Quote' && quantity
        ? outside(quantity)
        : [],
  ),
  ...reading.tables.flatMap(({ value: { table }, pointer }) =>
    table.columns.flatMap((column, index) =>
      isShareColumn(column) && /anteil/iu.test(column.label)
        ? table.rows.flatMap((_row, row) => {
            const cell = cellQuantity(table, row, index, pointer, reading.byKey, '%');
            return cell === null || cell === 'unknown' ? [] : outside(cell);
          })
        : [],
    ),
  ),
];

function pointsIn(passage: Passage): RawFinding[] {
  if (!passage.text.includes('unkt')) return [];
  return [...passage.text.matchAll(POINTS)].map((match) => {
    const { pointer, offset } = placeOf(passage, match.index);
    return {
      where: pointer,
      message: `Es steht ${quoted(match[0])}; gemeint sind „Prozentpunkte“. Bitte berichtigen.`,
      facts: {
        found: match[0],
        offset,
        length: match[0].length,
        replacement: match[0].endsWith('n') ? 'Prozentpunkten' : 'Prozentpunkte',
      },
    };
  });
}

function outside(share: Quantity): RawFinding[] {
  if (!share.range.low.gt(100) && !share.range.high.lt(0)) return [];
  return [
    {
      where: share.where,
      message: `${named(share)} ist ein Anteil und kann nicht ${share.text} % sein; er liegt zwischen 0 und 100 %. Bitte berichtigen.`,
      facts: { stated: share.text },
    },
  ];
}
