/** A Kennzahl as a form: every field a text, numbers in German; what does not fit is said at its field. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { entryText } from '../../../figures/number-entry.js';
import { standForm, NO_STAND, type StandForm } from './stand-form.js';
import type { Axis } from './words.js';

export type ValueKind = 'exact' | 'range' | 'suppressed' | 'none';

export interface KennzahlForm {
  readonly label: string;
  readonly catalogue: string;
  readonly kind: Kennzahl['kind'];
  readonly measure: NonNullable<Kennzahl['measure']> | '';
  readonly unit: string;
  readonly valueKind: ValueKind;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly suppressed: NonNullable<Kennzahl['suppressed']>;
  readonly printed: string;
  readonly decimals: string;
  readonly stand: StandForm;
  readonly source: string;
  readonly createdBy: string;
  readonly base: string;
  readonly numerator: string;
  readonly partOf: string;
  readonly partRelation: 'davon' | 'darunter';
  readonly shareGroup: string;
  readonly shareRelation: 'davon' | 'darunter';
  readonly dimensions: readonly { readonly axis: Axis; readonly value: string }[];
  readonly comparisonValue: string;
  readonly comparisonStand: StandForm;
  readonly absolute: string;
  readonly relativePercent: string;
  readonly percentagePoints: string;
  readonly owner: NonNullable<Kennzahl['goal']>['owner'] | '';
  readonly legalBasis: string;
  readonly direction: NonNullable<NonNullable<Kennzahl['goal']>['direction']> | '';
  readonly agreedOn: string;
  readonly remark: string;
}

export const EMPTY_FORM: KennzahlForm = {
  label: '',
  catalogue: '',
  kind: 'ist',
  measure: '',
  unit: 'Personen',
  valueKind: 'exact',
  value: '',
  min: '',
  max: '',
  suppressed: 'X',
  printed: '',
  decimals: '',
  stand: NO_STAND,
  source: '',
  createdBy: '',
  base: '',
  numerator: '',
  partOf: '',
  partRelation: 'davon',
  shareGroup: '',
  shareRelation: 'davon',
  dimensions: [],
  comparisonValue: '',
  comparisonStand: NO_STAND,
  absolute: '',
  relativePercent: '',
  percentagePoints: '',
  owner: '',
  legalBasis: '',
  direction: '',
  agreedOn: '',
  remark: '',
};

const number = (value: string | undefined): string => entryText(value ?? null, { kind: 'decimal', negative: true });

export function toForm(kennzahl: Kennzahl): KennzahlForm {
  const { value, comparison, goal } = kennzahl;
  const range = typeof value === 'object' ? value : {};
  return {
    label: kennzahl.label,
    catalogue: kennzahl.catalogue ?? '',
    kind: kennzahl.kind,
    measure: kennzahl.measure ?? '',
    unit: kennzahl.unit,
    valueKind: valueKindOf(kennzahl),
    value: number(typeof value === 'string' ? value : undefined),
    min: number(range.min),
    max: number(range.max),
    suppressed: kennzahl.suppressed ?? 'X',
    printed: kennzahl.printed ?? '',
    decimals: kennzahl.decimals === undefined ? '' : String(kennzahl.decimals),
    stand: standForm(kennzahl.stand),
    source: kennzahl.source ?? '',
    createdBy: kennzahl.createdBy ?? '',
    base: kennzahl.base ?? '',
    numerator: kennzahl.numerator ?? '',
    partOf: kennzahl.partOf?.key ?? '',
    partRelation: kennzahl.partOf?.relation ?? 'davon',
    shareGroup: kennzahl.shareGroup?.key ?? '',
    shareRelation: kennzahl.shareGroup?.relation ?? 'davon',
    dimensions: kennzahl.dimensions ?? [],
    comparisonValue: number(comparison?.value),
    comparisonStand: standForm(comparison?.stand),
    absolute: number(comparison?.absolute),
    relativePercent: number(comparison?.relativePercent),
    percentagePoints: number(comparison?.percentagePoints),
    owner: goal?.owner ?? '',
    legalBasis: goal?.legalBasis ?? '',
    direction: goal?.direction ?? '',
    agreedOn: goal?.agreedOn ?? '',
    remark: kennzahl.remark ?? '',
  };
}

function valueKindOf({ value, suppressed, printed }: Kennzahl): ValueKind {
  if (suppressed !== undefined) return 'suppressed';
  if (typeof value === 'object') return 'range';
  return value === undefined && printed !== undefined ? 'none' : 'exact';
}
