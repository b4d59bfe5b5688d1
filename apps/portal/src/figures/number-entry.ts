/** What a cell of figures holds, as text and back: German numbers in, exact decimal strings out; what is unclear is asked, not guessed. */
import { formatNumber } from '#domain/shared/german.js';
import { parseNumber } from '../editor/parse-number.js';

/** `money` is kept with two decimals and shown with cents only where there are some. */
export type EntryKind = 'text' | 'integer' | 'decimal' | 'money';

/** A value as the figures keep it: a decimal string or words; null: nothing. */
export type Entry = string | null;

export type Read = { readonly ok: true; readonly value: Entry } | { readonly ok: false; readonly why: string };

export interface EntryFormat {
  readonly kind: EntryKind;
  /** Printed decimals of a `decimal`. */
  readonly decimals?: number | undefined;
  readonly negative?: boolean | undefined;
  /** `money` always with its cents. */
  readonly cents?: boolean | undefined;
  /** A change: with a plus before it. */
  readonly sign?: boolean | undefined;
  /** A `decimal` that takes the marks X, * and . of a source for what it withholds; the mark is then the value. */
  readonly marks?: boolean | undefined;
}

const MARK = /^[X*.]$/;

/** „1.234,50“ for a field; empty for nothing. */
export function entryText(value: Entry, { kind, decimals, cents = false, sign }: EntryFormat): string {
  if (value === null || value === '') return '';
  if (kind === 'text' || MARK.test(value)) return value;
  if (kind === 'money') return formatNumber(value, { decimals: cents || /\.(?!00$)\d\d$/.test(value) ? 2 : 0, sign });
  return formatNumber(value, { decimals: kind === 'integer' ? 0 : decimals, sign });
}

/** What was typed or pasted into one cell. */
export function readEntry(typed: string, { kind, negative, marks }: EntryFormat): Read {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  if (kind === 'text') return { ok: true, value: text.slice(0, 500) };
  const number = parseNumber(text);
  if (number.kind === 'unclear') return { ok: false, why: number.why };
  if (number.kind === 'suppressed' && marks === true) return { ok: true, value: number.mark };
  if (number.kind !== 'number')
    return { ok: false, why: `„${text}“ ist keine Zahl. Bitte eine Zahl eingeben oder das Feld leeren.` };
  if (number.value.startsWith('-') && negative !== true)
    return { ok: false, why: 'Diese Zahl kann nicht negativ sein.' };
  const [whole = '', fraction = ''] = number.value.split('.');
  if (kind === 'integer')
    return /^0*$/.test(fraction)
      ? { ok: true, value: whole }
      : { ok: false, why: `„${text}“: Hier steht eine ganze Zahl ohne Nachkommastellen.` };
  if (kind === 'money') {
    if (!/^\d{0,2}0*$/.test(fraction))
      return { ok: false, why: `„${text}“: Beträge haben höchstens zwei Nachkommastellen (Cent).` };
    return { ok: true, value: `${whole}.${fraction.slice(0, 2).padEnd(2, '0')}` };
  }
  return { ok: true, value: number.value };
}
