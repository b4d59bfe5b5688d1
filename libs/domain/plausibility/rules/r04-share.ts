/** R4: a share is part divided by base, within the rounding of its printed digits. */
import type { Table } from '../../document/blocks.js';
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import type { Quantity } from '../quantity.js';
import type { Reading } from '../reading.js';
import { meets, middle, percentOf } from '../ranges.js';
import { standKey } from '../stand.js';
import { cellQuantity, isCountColumn, isShareColumn, rowGroups } from '../table-sums.js';
import { formatStand, german, named, percent } from '../words.js';

export const share = (reading: Reading): RawFinding[] => [
  ...reading.kennzahlen.flatMap((entry) => kennzahlShare(reading, entry)),
  ...reading.tables.flatMap(({ value: { table }, pointer }) => tableShares(reading, table, pointer)),
];

/** Shares of LZB have a rule of their own (R12), the Integrationsquote too (R13). */
function kennzahlShare({ byKey }: Reading, { kennzahl, quantity, concept }: KennzahlEntry): RawFinding[] {
  const part = byKey.get(kennzahl.numerator ?? '');
  const base = byKey.get(kennzahl.base ?? '');
  if (concept === 'LZB-Anteil' || concept === 'K2' || !quantity || !part?.quantity || !base?.quantity) return [];
  const other = kennzahl.stand && base.kennzahl.stand && standKey(kennzahl.stand) !== standKey(base.kennzahl.stand);
  const remark =
    other && base.kennzahl.stand
      ? ` Die Bezugsgröße hat einen anderen Stand (${formatStand(base.kennzahl.stand)}); zum Stand des Anteils ist keine angegeben.`
      : '';
  return shareFinding(quantity, part.quantity, base.quantity, remark);
}

export function shareFinding(share: Quantity, part: Quantity, base: Quantity, remark = ''): RawFinding[] {
  if (base.range.low.lte(0) || part.range.low.lt(0)) return [];
  const computed = percentOf(part.range, base.range);
  if (meets(computed, share.range)) return [];
  const digits = Math.max(1, share.digits);
  const implied = part.value.div(share.value.isZero() ? 1 : share.value).times(100);
  return [
    {
      where: share.where,
      message: `${named(share)}: ${part.text} von ${base.text} sind ${percent(middle(computed), digits)}, angegeben sind ${share.text} %.${
        share.value.isZero() ? '' : ` Zu ${share.text} % gehörte eine Bezugsgröße von etwa ${german(implied, 0)}.`
      }${remark}`,
      facts: {
        part: part.value.toFixed(),
        base: base.value.toFixed(),
        computed: middle(computed).toFixed(2),
        stated: share.value.toFixed(),
        partAt: part.where,
        baseAt: base.where,
      },
    },
  ];
}

/** A column of shares beside exactly one column of numbers: each share is of the row that the row belongs to. */
function tableShares({ byKey }: Reading, table: Table, pointer: string): RawFinding[] {
  const columns = table.columns.map((column, index) => ({ column, index }));
  const shares = columns.filter(({ column }) => isShareColumn(column));
  const counts = columns.filter(({ column }) => isCountColumn(column));
  const [count] = counts;
  if (!count || counts.length !== 1 || shares.length !== 1) return [];
  const read = (row: number, index: number, unit?: string): Quantity | null => {
    const found = cellQuantity(table, row, index, pointer, byKey, unit);
    return found === 'unknown' ? null : found;
  };
  return rowGroups(table.rows).flatMap(({ whole, parts }) =>
    parts.flatMap((row) => {
      const [base, part] = [read(whole, count.index), read(row, count.index)];
      const own = read(row, shares[0]?.index ?? 0, '%');
      return base && part && own && own.unit === '%' ? shareFinding(own, part, base) : [];
    }),
  );
}
