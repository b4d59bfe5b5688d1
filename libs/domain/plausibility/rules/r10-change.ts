/** R10: a change is recomputed, and whether it is relative or in percentage points is what it says it is. */
import type { Decimal } from 'decimal.js';
import type { Table } from '../../document/blocks.js';
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import { isRatio, quantity } from '../quantity.js';
import type { Quantity } from '../quantity.js';
import {
  beforeOf,
  changeInPercent,
  difference,
  digitsOf,
  Exact,
  meets,
  middle,
  rounded,
  stepOf,
  sumOf,
} from '../ranges.js';
import type { Range } from '../ranges.js';
import type { Reading } from '../reading.js';
import { yearOf } from '../stand.js';
import { cellQuantity, isCountColumn } from '../table-sums.js';
import { german, named, quoted, signed } from '../words.js';

export const change = (reading: Reading): RawFinding[] => [
  ...reading.kennzahlen.flatMap((entry) => kennzahlChange(reading, entry)),
  ...previousOfParts(reading),
  ...reading.tables.flatMap(({ value: { table }, pointer }) => tableChange(reading, table, pointer)),
];

function kennzahlChange(reading: Reading, entry: KennzahlEntry): RawFinding[] {
  const { comparison, unit } = entry.kennzahl;
  const now = entry.quantity;
  if (!comparison || !now || entry.kennzahl.measure === 'Veraenderung') return [];
  const before = previousOf(reading, entry);
  if (!before) return [];
  const at = `${entry.pointer}/comparison`;
  const { relativePercent, absolute, percentagePoints } = comparison;
  const gap = difference(now.range, before.range);
  const ratio = isRatio(unit);
  return [
    ...(relativePercent === undefined || before.range.low.lte(0)
      ? []
      : differs(at, 'relativePercent', relativePercent, changeInPercent(now.range, before.range), now, before, ratio)),
    ...(absolute === undefined ? [] : differs(at, 'absolute', absolute, gap, now, before, ratio)),
    ...(percentagePoints === undefined
      ? []
      : differs(at, 'percentagePoints', percentagePoints, gap, now, before, ratio)),
  ];
}

/** The value that is compared with: stated with the figure, or as a figure of its own for that year. */
function previousOf({ kennzahlen }: Reading, entry: KennzahlEntry): Quantity | null {
  const { comparison, label, unit, decimals } = entry.kennzahl;
  const digits = decimals === undefined ? {} : { digits: decimals };
  if (comparison?.value !== undefined) return quantity(label, entry.pointer, comparison.value, { unit, ...digits });
  const year = yearOf(comparison?.stand);
  if (year === null || entry.concept === null) return null;
  const earlier = kennzahlen.filter(
    (other) =>
      other !== entry &&
      other.identity === entry.identity &&
      other.kennzahl.kind !== 'ziel' &&
      (other.kennzahl.measure ?? entry.kennzahl.measure) === entry.kennzahl.measure &&
      yearOf(other.kennzahl.stand) === year,
  );
  return earlier.length === 1 ? (earlier[0]?.quantity ?? null) : null;
}

const UNITS = { relativePercent: ' %', absolute: '', percentagePoints: ' Prozentpunkte' } as const;
type Kind = keyof typeof UNITS;

function differs(
  at: string,
  kind: Kind,
  stated: string,
  computed: Range,
  now: Quantity,
  before: Quantity,
  ratio: boolean,
): RawFinding[] {
  const digits = digitsOf(stated);
  const step = kind === 'absolute' && !ratio ? new Exact(0) : stepOf(digits);
  const value = new Exact(stated);
  if (meets(computed, rounded(value, step))) return [];
  const points =
    kind === 'relativePercent' && ratio && meets(difference(now.range, before.range), rounded(value, step));
  const shown = Math.max(digits, kind === 'relativePercent' ? 1 : 0);
  return [
    {
      where: `${at}/${kind}`,
      message: `${named(now)}: von ${before.text} auf ${now.text} sind es ${signed(middle(computed), shown)}${UNITS[kind]}, angegeben sind ${signed(value, digits)}${UNITS[kind]}. ${
        points
          ? `${signed(value, digits)} ist der Abstand in Prozentpunkten; bitte so kennzeichnen.`
          : 'Bitte die Veränderung berichtigen.'
      }`,
      facts: {
        kind,
        stated,
        computed: middle(computed).toFixed(3),
        before: before.value.toFixed(),
        now: now.value.toFixed(),
      },
    },
  ];
}

/** The values before that the changes of whole and parts imply must add up as well. */
function previousOfParts({ sums, kennzahlen }: Reading): RawFinding[] {
  const at = new Map(kennzahlen.flatMap((entry) => (entry.quantity ? [[entry.quantity.where, entry] as const] : [])));
  const before = ({ where, range }: Quantity): Range | null => {
    const relative = at.get(where)?.kennzahl.comparison?.relativePercent;
    if (relative === undefined || Number(relative) <= -99) return null;
    const value = new Exact(relative);
    return beforeOf(
      { low: range.low.minus('0.5'), high: range.high.plus('0.5') },
      rounded(value, stepOf(digitsOf(relative))),
    );
  };
  return sums.flatMap(({ kind, whole, parts }): RawFinding[] => {
    if (kind !== 'complementary' && kind !== 'davon') return [];
    const own = before(whole);
    const each = parts.map(before);
    const known = each.flatMap((range) => (range ? [range] : []));
    if (!own || known.length < parts.length || meets(own, sumOf(known))) return [];
    const shown = (range: Range) => german(middle(range), 0);
    return [
      {
        where: whole.where,
        message: `${named(whole)}: Aus den angegebenen Veränderungen folgen Vorjahreswerte von etwa ${known.map(shown).join(' + ')} = ${shown(sumOf(known))} für die Teile, aber ${shown(own)} für die Gesamtzahl. Bitte die Veränderungen prüfen.`,
        facts: { whole: middle(own).toFixed(1), parts: known.map((range) => middle(range).toFixed(1)) },
      },
    ];
  });
}

const CHANGE = /veränder|differenz|abweich|Δ/iu;

/** A column of changes beside the two columns it compares. */
function tableChange({ byKey }: Reading, table: Table, pointer: string): RawFinding[] {
  return table.columns.flatMap((column, index) => {
    if (column.kind !== 'number' || !CHANGE.test(column.label)) return [];
    const counts = table.columns.flatMap((one, n) => (n < index && isCountColumn(one) ? [n] : [])).slice(-2);
    const [from, to] = counts;
    const stated = /%|prozent|punkt/iu.test(`${column.label} ${column.unit ?? ''}`);
    const rows = table.rows.flatMap((_row, n) => {
      const read = (at: number | undefined): Quantity | null => {
        const found = at === undefined ? null : cellQuantity(table, n, at, pointer, byKey, table.columns[at]?.unit);
        return found === 'unknown' ? null : found;
      };
      const found = read(index);
      return found ? [{ found, before: read(from), now: read(to) }] : [];
    });
    const unclear = !stated && rows.some(({ found, now }) => found.unit === '' && now !== null && isRatio(now.unit));
    if (unclear)
      return [
        {
          severity: 'warns' as const,
          where: `${pointer}/table/columns/${index}/label`,
          message: `Die Spalte ${quoted(column.label)} sagt nicht, ob die Veränderung in Prozent oder in Prozentpunkten gemeint ist. Bitte ergänzen.`,
          facts: { column: column.key },
        },
      ];
    if (from === undefined || to === undefined) return [];
    return rows.flatMap(({ found, before, now }) => (before && now ? rowChange(found, before, now) : []));
  });
}

function rowChange(found: Quantity, before: Quantity, now: Quantity): RawFinding[] {
  const relative = found.unit === '%';
  if ((relative && before.range.low.lte(0)) || found.unit === 'Prozentpunkte') return [];
  const computed = relative ? changeInPercent(now.range, before.range) : difference(now.range, before.range);
  const range = relative ? found.range : rounded(found.value, wholeStep(found, before, now));
  if (meets(computed, range)) return [];
  return [
    {
      where: found.where,
      message: `${named(found)}: von ${before.text} auf ${now.text} sind es ${signed(middle(computed), relative ? Math.max(1, found.digits) : now.digits)}${relative ? ' %' : ''}, angegeben sind ${found.text}${relative ? ' %' : ''}. Bitte die Veränderung berichtigen.`,
      facts: {
        stated: found.value.toFixed(),
        computed: middle(computed).toFixed(3),
        before: before.value.toFixed(),
        now: now.value.toFixed(),
      },
    },
  ];
}

const wholeStep = (found: Quantity, before: Quantity, now: Quantity): Decimal =>
  found.digits < Math.max(before.digits, now.digits) ? stepOf(found.digits) : new Exact(0);
