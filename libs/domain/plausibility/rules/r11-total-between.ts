/** R11: a quota of all lies between those of men and of women. */
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import type { Quantity } from '../quantity.js';
import { isRatio } from '../quantity.js';
import { Exact } from '../ranges.js';
import type { Reading } from '../reading.js';
import { standKey } from '../stand.js';
import { isComplementary } from '../sum-group.js';
import { cellQuantity, rowGroups } from '../table-sums.js';
import { enumerate, named } from '../words.js';

export const totalBetween = (reading: Reading): RawFinding[] => [
  ...kennzahlen(reading).flatMap(check),
  ...tables(reading).flatMap(check),
];

interface Parts {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
}

function check({ whole, parts }: Parts): RawFinding[] {
  const low = Exact.min(...parts.map(({ range }) => range.low));
  const high = Exact.max(...parts.map(({ range }) => range.high));
  if (whole.range.high.gte(low) && whole.range.low.lte(high)) return [];
  return [
    {
      where: whole.where,
      message: `${named(whole)} ist mit ${whole.text} % ${whole.range.high.lt(low) ? 'kleiner' : 'größer'} als jeder seiner Teile (${enumerate(parts.map((part) => `${part.label} ${part.text} %`))}); eine Quote liegt immer dazwischen. Bitte die Werte prüfen.`,
      facts: { whole: whole.value.toFixed(), parts: parts.map(({ value }) => value.toFixed()) },
    },
  ];
}

function kennzahlen({ kennzahlen: entries }: Reading): Parts[] {
  const groups = new Map<string, KennzahlEntry[]>();
  for (const entry of entries) {
    const { unit, dimensions = [], kind, measure, stand } = entry.kennzahl;
    if (unit !== '%' || entry.concept === null || !entry.quantity) continue;
    if (dimensions.some(({ axis }) => axis !== 'Geschlecht')) continue;
    const name = [entry.concept, kind, measure ?? '', standKey(stand)].join('|');
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const whole = group.find(({ kennzahl }) => (kennzahl.dimensions ?? []).length === 0)?.quantity;
    const parts = group.filter(({ kennzahl }) => (kennzahl.dimensions ?? []).length === 1);
    return whole && isComplementary(parts.map(({ kennzahl }) => kennzahl.dimensions?.[0]?.value ?? ''))
      ? [{ whole, parts: parts.flatMap(({ quantity }) => (quantity ? [quantity] : [])) }]
      : [];
  });
}

const tables = ({ tables: all, byKey }: Reading): Parts[] =>
  all.flatMap(({ value: { table }, pointer }) =>
    rowGroups(table.rows).flatMap(({ whole, parts }) =>
      table.columns.flatMap((column, index) => {
        if (column.kind !== 'number' || /veränder|differenz|anteil/iu.test(column.label)) return [];
        const read = (row: number) => cellQuantity(table, row, index, pointer, byKey, column.unit);
        const own = read(whole);
        const each = parts.map(read).flatMap((part) => (part === null || part === 'unknown' ? [] : [part]));
        if (own === null || own === 'unknown' || !isRatio(own.unit) || !each.every(({ unit }) => isRatio(unit)))
          return [];
        return isComplementary(each.map(({ label }) => label)) && /quote|rate/iu.test(own.label)
          ? [{ whole: own, parts: each }]
          : [];
      }),
    ),
  );
