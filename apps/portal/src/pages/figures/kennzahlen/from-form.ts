/** The Kennzahl in a form, or what is wrong with it by field. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { readEntry } from '../../../figures/number-entry.js';
import type { KennzahlForm } from './kennzahl-form.js';
import { newKey } from './new-key.js';
import { standOf, type StandForm } from './stand-form.js';

export type FormErrors = Partial<Readonly<Record<keyof KennzahlForm, string>>>;
export type FromForm =
  | { readonly ok: true; readonly kennzahl: Kennzahl }
  /** As far as it can be read, for what is reckoned while typing. */
  | { readonly ok: false; readonly errors: FormErrors; readonly kennzahl: Kennzahl };

type Keep = Pick<Kennzahl, 'key' | 'origin' | 'concept'>;

/**
 * @param kept what the form has no field for
 */
export function fromForm(form: KennzahlForm, kept: Keep): FromForm {
  const errors: Partial<Record<keyof KennzahlForm, string>> = {};
  const numberAt = (field: keyof KennzahlForm & string): string | undefined => {
    const read = readEntry(String(form[field]), { kind: 'decimal', negative: true });
    if (!read.ok) errors[field] = read.why;
    return read.ok ? (read.value ?? undefined) : undefined;
  };
  const standAt = (field: 'stand' | 'comparisonStand', stand: StandForm) => {
    const read = standOf(stand);
    if (!read.ok) errors[field] = read.why;
    return read.ok ? read.stand : undefined;
  };
  const comparison = defined({
    value: numberAt('comparisonValue'),
    stand: standAt('comparisonStand', form.comparisonStand),
    absolute: numberAt('absolute'),
    relativePercent: numberAt('relativePercent'),
    percentagePoints: numberAt('percentagePoints'),
  });
  const dimensions = form.dimensions.flatMap(({ axis, value }) =>
    value.trim() === '' ? [] : [{ axis, value: value.trim() }],
  );
  if (form.label.trim() === '') errors.label = 'Bitte sagen, wie die Kennzahl heißt.';
  if (form.unit.trim() === '') errors.unit = 'Bitte die Einheit angeben, zum Beispiel Personen oder %.';
  if (form.kind === 'ziel' && form.owner === '' && (form.legalBasis.trim() !== '' || form.direction !== ''))
    errors.owner = 'Bitte angeben, mit wem das Ziel vereinbart ist.';
  if (form.agreedOn !== '' && form.owner === '') errors.owner = 'Bitte angeben, mit wem das Ziel vereinbart ist.';
  const kennzahl: Kennzahl = {
    ...defined({ ...kept }),
    key: kept.key,
    label: form.label.trim(),
    kind: form.kind,
    unit: form.unit.trim(),
    ...defined({
      measure: form.measure === '' ? undefined : form.measure,
      ...valueOf(form, numberAt),
      decimals: decimalsOf(form, errors),
      stand: standAt('stand', form.stand),
      source: words(form.source),
      createdBy: words(form.createdBy),
      catalogue: words(form.catalogue),
      base: words(form.base),
      numerator: words(form.numerator),
      partOf: form.partOf === '' ? undefined : { key: form.partOf, relation: form.partRelation },
      shareGroup:
        words(form.shareGroup) === undefined
          ? undefined
          : { key: groupKey(form.shareGroup), relation: form.shareRelation },
      dimensions: dimensions.length === 0 ? undefined : dimensions,
      comparison: Object.keys(comparison).length === 0 ? undefined : comparison,
      goal: goalOf(form),
      remark: words(form.remark),
    }),
  };
  return Object.keys(errors).length === 0 ? { ok: true, kennzahl } : { ok: false, errors, kennzahl };
}

const words = (text: string): string | undefined => text.trim() || undefined;
/** Names of groups that are keys already stay. */
const groupKey = (text: string): string => (/^[A-Za-z0-9_-]{1,64}$/.test(text.trim()) ? text.trim() : newKey(text, []));

function defined<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}

function valueOf(
  form: KennzahlForm,
  numberAt: (field: 'value' | 'min' | 'max') => string | undefined,
): Pick<Kennzahl, 'value' | 'suppressed' | 'printed'> {
  const printed = words(form.printed);
  const saying = printed === undefined ? {} : { printed };
  if (form.valueKind === 'suppressed') return { suppressed: form.suppressed };
  if (form.valueKind === 'none') return saying;
  if (form.valueKind === 'exact') return { value: numberAt('value'), ...saying };
  const range = defined({ min: numberAt('min'), max: numberAt('max') });
  return { value: Object.keys(range).length === 0 ? undefined : range, ...saying };
}

function decimalsOf(
  { decimals }: KennzahlForm,
  errors: Partial<Record<keyof KennzahlForm, string>>,
): number | undefined {
  const text = decimals.trim();
  if (text === '') return undefined;
  if (/^[0-6]$/.test(text)) return Number(text);
  errors.decimals = 'Möglich sind 0 bis 6 Nachkommastellen.';
  return undefined;
}

function goalOf({ kind, owner, legalBasis, direction, agreedOn }: KennzahlForm): Kennzahl['goal'] {
  if (kind !== 'ziel' || owner === '') return undefined;
  return {
    owner,
    ...defined({
      legalBasis: words(legalBasis),
      direction: direction === '' ? undefined : direction,
      agreedOn: words(agreedOn),
    }),
  };
}
