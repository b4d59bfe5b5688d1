/** Changes of the Personal as one value; a total or share that was computed goes when the parts it came from are incomplete. */
import type { Personal } from '#domain/document/figures.js';
import type { StaffGroup, StaffNumber } from '#domain/planning/computed.js';
import { computedPersonal } from '#domain/planning/personal.js';

export const STAFF_GROUPS = ['traegeranteile', 'bereiche', 'geschlecht'] as const;
export type Group = (typeof STAFF_GROUPS)[number];

/** One row of a group, whatever its name is called. */
export interface StaffPart {
  readonly label: string;
  readonly koepfe?: number | undefined;
  readonly stellen?: string | undefined;
  readonly vzae?: string | undefined;
  readonly prozent?: string | undefined;
  readonly inhalt?: string | undefined;
}

export const COLUMNS_OF: Readonly<Record<Group, readonly StaffNumber[]>> = {
  traegeranteile: ['koepfe', 'stellen', 'vzae'],
  bereiche: ['koepfe', 'stellen', 'vzae'],
  geschlecht: ['koepfe', 'vzae'],
};

export function partsOf(personal: Personal, group: Group): StaffPart[] {
  if (group === 'traegeranteile')
    return (personal.traegeranteile ?? []).map(({ traeger, ...rest }) => ({ label: traeger, ...rest }));
  if (group === 'geschlecht') return (personal.geschlecht ?? []).map(({ wert, ...rest }) => ({ label: wert, ...rest }));
  return (personal.bereiche ?? []).map(({ name, ...rest }) => ({ label: name, ...rest }));
}

export const computedGroup = (personal: Personal, group: Group): StaffGroup => {
  const { traeger, bereiche, geschlecht } = computedPersonal(personal);
  return { traegeranteile: traeger, bereiche, geschlecht }[group];
};

export function withParts(personal: Personal, group: Group, parts: readonly StaffPart[]): Personal {
  const { [group]: _before, ...rest } = personal;
  if (parts.length === 0) return settled(personal, rest);
  const plain = parts.map((part) =>
    Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)),
  );
  const rows = plain.map(({ label, ...numbers }) => ({ [NAME[group]]: label, ...numbers }));
  return settled(personal, withoutOldShares(personal, { ...rest, [group]: rows } as Personal, group));
}
const NAME = { traegeranteile: 'traeger', bereiche: 'name', geschlecht: 'wert' } as const;

/** Shares that were computed from heads, while now one of the heads is missing. */
function withoutOldShares(before: Personal, after: Personal, group: Group): Personal {
  if (group === 'bereiche' || computedGroup(before, group).sums.koepfe === null) return after;
  if (computedGroup(after, group).sums.koepfe !== null) return after;
  const rows = after[group]?.map(({ prozent: _prozent, ...row }: { prozent?: string | undefined }) => row);
  return { ...after, [group]: rows } as Personal;
}

/** Totals that were the sum of a group, while now no group is complete. */
function settled(before: Personal, after: Personal): Personal {
  const [then, now] = [computedPersonal(before).total, computedPersonal(after).total];
  const gone = (['koepfe', 'stellen', 'vzae'] as const).filter(
    (column) => then[column]?.formula != null && now[column]?.formula == null,
  );
  return Object.fromEntries(Object.entries(after).filter(([key]) => !gone.some((name) => name === key)));
}

export function withTotal(personal: Personal, column: StaffNumber, value: string | null): Personal {
  const { [column]: _before, ...rest } = personal;
  if (value === null) return rest;
  return { ...rest, [column]: column === 'koepfe' ? Number(value) : value };
}

export function withNumber(part: StaffPart, column: StaffNumber | 'prozent', value: string | null): StaffPart {
  return { ...part, [column]: value === null ? undefined : column === 'koepfe' ? Number(value) : value };
}

/** A name that no other row has: rows are told apart by it. */
export function freshName(base: string, names: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!names.includes(name)) return name;
  }
}

type Ratio = NonNullable<Personal['betreuungsschluessel']>[number];
export const OPEN_RATIO = 'noch offen';

/** „75“ and „1 : 75“ become „1:75“; other words stay. */
export function ratioText(typed: string | null): string {
  if (typed === null) return OPEN_RATIO;
  const match = /^(?:1\s*:\s*)?(\d{1,6}(?:,\d{1,2})?)$/.exec(typed.trim());
  return match?.[1] === undefined ? typed : `1:${match[1]}`;
}

export function withRatios(personal: Personal, ratios: readonly Ratio[]): Personal {
  const { betreuungsschluessel: _before, ...rest } = personal;
  return ratios.length === 0 ? rest : { ...rest, betreuungsschluessel: [...ratios] };
}

export function withField<Field extends 'stand' | 'source' | 'createdBy'>(
  personal: Personal,
  field: Field,
  value: Personal[Field],
): Personal {
  const { [field]: _before, ...rest } = personal;
  return value === undefined ? rest : { ...rest, [field]: value };
}
