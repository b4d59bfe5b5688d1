/** R7: shares of a partition sum to 100, those of a selection to no more. */
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import { quantity } from '../quantity.js';
import type { Quantity } from '../quantity.js';
import { Exact, meets, sumOf } from '../ranges.js';
import type { Reading } from '../reading.js';
import { standKey } from '../stand.js';
import { isComplementary } from '../sum-group.js';
import { total } from '../sum-check.js';
import { cellQuantity, isShareColumn, rowGroups } from '../table-sums.js';
import { enumerate, german, named } from '../words.js';

const HUNDRED = new Exact(100);

interface ShareGroup {
  readonly shares: readonly Quantity[];
  readonly complete: boolean;
  /** A share that says only „mehr als …“. */
  readonly open: boolean;
}

export const hundred = (reading: Reading): RawFinding[] =>
  [...kennzahlGroups(reading), ...personalGroups(reading), ...tableGroups(reading)].flatMap(check);

function check({ shares, complete, open }: ShareGroup): RawFinding[] {
  const sum = sumOf(shares.map(({ range }) => range));
  const nominal = total(shares);
  const fits = complete
    ? meets(sum, { low: HUNDRED, high: HUNDRED })
    : open
      ? nominal.lte(HUNDRED)
      : sum.low.lte(HUNDRED);
  const [first] = shares;
  if (fits || !first) return [];
  const names = enumerate(shares.map(named));
  const written = `${shares.map(({ text }) => (/\d$/.test(text) ? `${text} %` : text)).join(' + ')} = ${open ? 'mehr als ' : ''}${german(nominal, open ? 1 : undefined)} %`;
  return [
    {
      where: first.where,
      message: complete
        ? `Die Anteile ${names} sollen zusammen alles umfassen: ${written}, zu erwarten sind 100 %. Bitte die fehlenden Teile nennen oder die Zahlen berichtigen.`
        : `Die Anteile ${names} können nicht dieselbe Bezugsgröße haben: ${written}. Bitte die Zahlen oder die Bezugsgrößen berichtigen.`,
      facts: { sum: nominal.toFixed(), shares: shares.map(({ where }) => where) },
    },
  ];
}

function kennzahlGroups({ kennzahlen }: Reading): ShareGroup[] {
  const groups = new Map<string, { entries: KennzahlEntry[]; complete: boolean | null }>();
  for (const entry of kennzahlen) {
    const { shareGroup, base, dimensions = [], stand, unit, measure, partOf } = entry.kennzahl;
    if (unit !== '%' || measure === 'Veraenderung' || !entry.quantity) continue;
    const [dimension] = dimensions;
    const derived = base !== undefined && dimensions.length === 1 && partOf === undefined;
    if (!shareGroup && !derived) continue;
    const name = shareGroup
      ? `= ${shareGroup.key}`
      : `${base} ${dimension?.axis} ${entry.kennzahl.kind} ${standKey(stand)}`;
    const group = groups.get(name) ?? { entries: [], complete: shareGroup ? shareGroup.relation === 'davon' : null };
    group.entries.push(entry);
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(({ entries, complete }) => {
    const shares = entries.flatMap((entry) => (entry.quantity ? [entry.quantity] : []));
    const values = entries.map(({ kennzahl }) => kennzahl.dimensions?.[0]?.value ?? '');
    if (shares.length < 2 || (complete === null && new Set(values).size < values.length)) return [];
    const whole =
      entries.every(({ kennzahl }) => kennzahl.dimensions?.[0]?.axis === 'Träger') || isComplementary(values);
    return [
      {
        shares,
        complete: complete ?? whole,
        open: entries.some(({ kennzahl }) => typeof kennzahl.value === 'object'),
      },
    ];
  });
}

const personalGroups = ({ programme: { personal } }: Reading): ShareGroup[] =>
  (['traegeranteile', 'geschlecht'] as const).flatMap((field) => {
    const rows: readonly { readonly prozent?: string | undefined }[] = personal?.[field] ?? [];
    const shares = rows.flatMap((row, index) => {
      const name = 'traeger' in row ? String(row.traeger) : 'wert' in row ? String(row.wert) : '';
      return row.prozent === undefined
        ? []
        : [quantity(name, `/personal/${field}/${index}/prozent`, row.prozent, { unit: '%' })];
    });
    return shares.length >= 2 && shares.length === rows.length ? [{ shares, complete: true, open: false }] : [];
  });

const tableGroups = ({ tables, byKey }: Reading): ShareGroup[] =>
  tables.flatMap(({ value: { table }, pointer }) =>
    table.columns.flatMap((column, index) =>
      !isShareColumn(column) || !/anteil|prozent|^in %|^%/iu.test(`${column.label} ${column.unit ?? ''}`)
        ? []
        : rowGroups(table.rows).flatMap(({ kind, whole, parts }) => {
            const shares = parts.map((row) => cellQuantity(table, row, index, pointer, byKey, '%'));
            const own = cellQuantity(table, whole, index, pointer, byKey, '%');
            const present = shares.flatMap((one) =>
              one === null || one === 'unknown' || one.unit !== '%' ? [] : [one],
            );
            const stated = own !== null && own !== 'unknown' && !own.value.eq(100);
            return kind === 'darunter' ||
              stated ||
              present.length < 2 ||
              present.length < parts.length ||
              column.unit !== '%'
              ? []
              : [{ shares: present, complete: true, open: false }];
          }),
    ),
  );
