/** People of the Jobcenter: heads, posts and full-time equivalents are three different numbers, summed by Träger, sex and area. */
import type { Personal } from '../document/figures.js';
import { differenceCell, entered, isSame, percentOf, product, shareCell, sumCell } from './amounts.js';
import {
  STAFF_NUMBERS,
  type ComputedPersonal,
  type NumberCell,
  type StaffGroup,
  type StaffNumber,
} from './computed.js';
import { formatNumber } from '../shared/german.js';

interface Part {
  readonly label: string;
  readonly koepfe?: number | undefined;
  readonly stellen?: string | undefined;
  readonly vzae?: string | undefined;
  readonly prozent?: string | undefined;
}
type Cells = Record<StaffNumber, NumberCell | null>;
interface Groups {
  readonly traeger: readonly Part[];
  readonly geschlecht: readonly Part[];
  readonly bereiche: readonly Part[];
}

const groupsOf = (personal: Personal): Groups => ({
  traeger: (personal.traegeranteile ?? []).map(({ traeger, ...numbers }) => ({ label: traeger, ...numbers })),
  geschlecht: (personal.geschlecht ?? []).map(({ wert, ...numbers }) => ({ label: wert, ...numbers })),
  bereiche: (personal.bereiche ?? []).map(({ name, koepfe, stellen, vzae }) => ({
    label: name,
    koepfe,
    stellen,
    vzae,
  })),
});

const cellsOf = (pick: (column: StaffNumber) => NumberCell | null): Cells => ({
  koepfe: pick('koepfe'),
  stellen: pick('stellen'),
  vzae: pick('vzae'),
});

const cell = (value: string | number | undefined): NumberCell | null =>
  value === undefined ? null : entered(String(value), 'count');

/** Null while a part has no number. */
function sumIn(parts: readonly Part[], column: StaffNumber): NumberCell | null {
  const known = parts.flatMap((part) => (part[column] === undefined ? [] : [String(part[column])]));
  return known.length > 0 && known.length === parts.length ? sumCell(known, 'count') : null;
}

/** Areas come first for full-time equivalents and posts, Träger for heads; another complete group takes their place. */
const ORDER: Readonly<Record<StaffNumber, readonly (keyof Groups)[]>> = {
  koepfe: ['traeger', 'bereiche', 'geschlecht'],
  stellen: ['bereiche', 'traeger'],
  vzae: ['bereiche', 'traeger', 'geschlecht'],
};

const computedTotal = (groups: Groups, column: StaffNumber): NumberCell | null =>
  ORDER[column].map((name) => sumIn(groups[name], column)).find((sum) => sum !== null) ?? null;

export function computedPersonal(personal: Personal): ComputedPersonal {
  const groups = groupsOf(personal);
  const total = cellsOf((column) => computedTotal(groups, column) ?? cell(personal[column]));
  return {
    total,
    traeger: groupOf(groups.traeger, total),
    geschlecht: groupOf(groups.geschlecht, total),
    bereiche: groupOf(groups.bereiche, total),
    betreuungsschluessel: (personal.betreuungsschluessel ?? []).map(({ bereich, verhaeltnis }) => {
      const perPerson = ratioOf(verhaeltnis);
      const vzae = personal.bereiche?.find(({ name }) => name === bereich)?.vzae;
      return { bereich, verhaeltnis, perPerson, people: perPerson && vzae ? peopleOf(perPerson, vzae) : null };
    }),
    rounding:
      'Anteile kaufmännisch auf eine Nachkommastelle gerundet; gerundete Anteile ergeben zusammen nicht immer 100 %.',
  };
}

function groupOf(parts: readonly Part[], total: Cells): StaffGroup {
  const sums = cellsOf((column) => sumIn(parts, column));
  return {
    rows: parts.map((part) => ({
      label: part.label,
      cells: cellsOf((column) => cell(part[column])),
      shares: cellsOf((column) => {
        const [own, sum] = [part[column], sums[column]];
        return own === undefined || !sum ? null : shareCell(String(own), sum.value, 'count');
      }),
      prozent:
        part.prozent === undefined
          ? null
          : { ...entered(part.prozent, 'count'), text: formatNumber(part.prozent, { unit: '%' }) },
    })),
    sums,
    differences: cellsOf((column) => {
      const [sum, whole] = [sums[column], total[column]];
      return sum && whole ? differenceCell(sum.value, whole.value, 'count') : null;
    }),
  };
}

/** „1:75“, „1 : 75“, „75“ → 75; commas are decimal commas. */
function ratioOf(words: string): string | null {
  const match = /^(?:1\s*:\s*)?(\d{1,6}(?:,\d{1,2})?)$/.exec(words.trim());
  return match?.[1]?.replace(',', '.') ?? null;
}

function peopleOf(perPerson: string, vzae: string): NumberCell {
  const value = product(perPerson, vzae);
  return {
    value,
    text: formatNumber(value, { decimals: 0 }),
    formula: `= ${formatNumber(perPerson)} × ${formatNumber(vzae)}`,
  };
}

/**
 * Totals from the first complete group, shares from heads that are complete; what the source gives stays where parts are missing,
 * unless it was computed from parts that are gone now.
 * @param before what was stored until now
 */
export function withPersonalSums(personal: Personal, before?: Personal): Personal {
  const [groups, earlier] = [groupsOf(personal), before ? groupsOf(before) : null];
  const totals = Object.fromEntries(
    STAFF_NUMBERS.flatMap((column) => {
      const sum = computedTotal(groups, column);
      const given = personal[column];
      const old = earlier ? computedTotal(earlier, column) : null;
      const leftOver = !sum && old && given !== undefined && isSame(String(given), old.value);
      const value = sum?.value ?? (leftOver || given === undefined ? undefined : String(given));
      return value === undefined ? [] : [[column, column === 'koepfe' ? Number(value) : value] as const];
    }),
  );
  const { koepfe: _a, stellen: _b, vzae: _c, ...rest } = personal;
  return {
    ...rest,
    ...totals,
    ...(personal.traegeranteile ? { traegeranteile: withShares(personal.traegeranteile) } : {}),
    ...(personal.geschlecht ? { geschlecht: withShares(personal.geschlecht) } : {}),
  };
}

/** Percent as printed by the house (its digits stay); only where all parts have heads. */
function withShares<P extends { koepfe?: number | undefined; prozent?: string | undefined }>(parts: readonly P[]): P[] {
  const sum = sumIn(
    parts.map((part) => ({ label: '', koepfe: part.koepfe })),
    'koepfe',
  );
  return parts.map((part) => {
    if (!sum || part.koepfe === undefined) return part;
    const digits = part.prozent === undefined ? 1 : (part.prozent.split('.')[1]?.length ?? 0);
    const prozent = percentOf(String(part.koepfe), sum.value, digits);
    return prozent === null ? part : { ...part, prozent };
  });
}
