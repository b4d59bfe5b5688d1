/** Changes to the list of Kennzahlen: kept, taken away, added from the catalogue, divided by a dimension. */
import type { components } from '../../../api/schema.js';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { newKey, numbered } from './new-key.js';
import type { Axis } from './words.js';

export type CatalogueTerm = components['schemas']['KennzahlTermView'];

/** In its old place, or at the end. */
export const withKennzahl = (all: readonly Kennzahl[], kennzahl: Kennzahl): Kennzahl[] =>
  all.some(({ key }) => key === kennzahl.key)
    ? all.map((one) => (one.key === kennzahl.key ? kennzahl : one))
    : [...all, kennzahl];

export const withoutKennzahl = (all: readonly Kennzahl[], gone: string): Kennzahl[] =>
  all.filter(({ key }) => key !== gone);

/**
 * @param before Kennzahlen of the year before: their value becomes the comparison
 */
export function fromCatalogue(
  terms: readonly CatalogueTerm[],
  kind: Kennzahl['kind'],
  all: readonly Kennzahl[],
  before: readonly Kennzahl[],
): Kennzahl[] {
  const taken = new Set(all.map(({ key }) => key));
  return terms.map((term) => {
    const key = numbered(kind === 'ist' ? term.key : `${term.key}-${kind}`, taken);
    taken.add(key);
    const earlier = yearBefore(term.key, kind, before);
    const comparison = earlier === null ? {} : { comparison: earlier };
    return {
      key,
      label: term.label,
      kind,
      measure: term.measure as NonNullable<Kennzahl['measure']>,
      unit: term.unit,
      decimals: term.decimals,
      catalogue: term.key,
      ...(term.concept === null ? {} : { concept: term.concept as NonNullable<Kennzahl['concept']> }),
      ...comparison,
    };
  });
}

/** The Kennzahl of the same term for everybody: of the same kind, or as it was counted. */
export function earlierOf(term: string, kind: Kennzahl['kind'], before: readonly Kennzahl[]): Kennzahl | null {
  const whole = before.filter((one) => one.catalogue === term && !one.dimensions && typeof one.value === 'string');
  return whole.find((one) => one.kind === kind) ?? whole.find((one) => one.kind === 'ist') ?? null;
}

function yearBefore(term: string, kind: Kennzahl['kind'], before: readonly Kennzahl[]): Kennzahl['comparison'] | null {
  const earlier = earlierOf(term, kind, before);
  if (typeof earlier?.value !== 'string') return null;
  return { value: earlier.value, ...(earlier.stand ? { stand: earlier.stand } : {}) };
}

/** One Kennzahl for each value, e.g. for Frauen and for Männer: parts of the whole, without numbers yet. */
export function dividedBy(
  whole: Kennzahl,
  axis: Axis,
  values: readonly string[],
  all: readonly Kennzahl[],
): Kennzahl[] {
  const taken = new Set([...all.map(({ key }) => key), whole.key]);
  const { label, kind, measure, unit, decimals, stand, source, catalogue } = whole;
  return values.map((value) => {
    const key = newKey(`${whole.key}-${value}`, []);
    const own = numbered(key, taken);
    taken.add(own);
    return {
      key: own,
      label,
      kind,
      unit,
      ...(measure ? { measure } : {}),
      ...(decimals === undefined ? {} : { decimals }),
      ...(stand ? { stand } : {}),
      ...(source ? { source } : {}),
      ...(catalogue ? { catalogue } : {}),
      dimensions: [...(whole.dimensions ?? []), { axis, value }],
      // Shares of different wholes do not add up.
      ...(unit === '%' ? {} : { partOf: { key: whole.key, relation: 'davon' as const } }),
    };
  });
}
