/** Numbers that somebody typed into a sentence: value, unit and the words that loosen them; dates, paragraphs of law and years are none. */
import type { Decimal } from 'decimal.js';
import { Exact, stepOf } from './ranges.js';
import { lastPlace } from './quantity.js';

export type MentionUnit = 'percent' | 'points' | 'euro' | 'count';
export type Qualifier = 'exact' | 'about' | 'almost' | 'above' | 'below';
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Decimal;
  /** 0.1 for „16,4“, 100000 for „9,7 Mio.“ */
  readonly step: Decimal;
  readonly unit: MentionUnit;
  readonly qualifier: Qualifier;
  /** The next word that begins with a capital letter: „Förderungen“. */
  readonly noun: string | undefined;
}

const NUMBER =
  /(?<![\p{L}\d.,:/§–\u2010-])([+\u2212-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:[\s\u00a0]?(%[\s\u00a0-]?Punkten?|%|Prozentpunkten?|Prozent|Mio\.?|Mrd\.?|Tsd\.?))?(?:[\s\u00a0]?(Euro|EUR|€))?/gu;
const LAW =
  /(?:§|Absatz|Abs\.|Nr\.|Satz|Artikel|Art\.|SGB|Phase|Stufe|Kapitel|Abschnitt|Tabelle|Abbildung|Ziffer|Niveau|\d[\s\u00a0]zu)[\s\u00a0]*$/u;
const AFTER_DATE =
  /^(?:[./:]\d|\.[\s\u00a0]*(?:\p{Lu}|Quartal)|[\s\u00a0]*(?:ff|bis[\s\u00a0]\d)|\/|-\p{L}|[\s\u00a0]zu[\s\u00a0]\d)/u;
const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
  ['almost', /\b(knapp|fast|nahezu|beinahe)[\s\u00a0]$/iu],
  ['about', /(?:^|[\s(])(rund|etwa|circa|ca\.|ungefähr|gerundet|annähernd)[\s\u00a0]$/iu],
  ['above', /(?:^|[\s(])(mehr als|über|mindestens|gut|wenigstens)[\s\u00a0]$/iu],
  ['below', /(?:^|[\s(])(weniger als|unter|höchstens|maximal|bis zu)[\s\u00a0]$/iu],
];
const SCALE: Readonly<Record<string, number>> = { T: 3, i: 6, r: 9 };

export function mentionsIn(text: string): Mention[] {
  if (!/\d/.test(text)) return [];
  const found: Mention[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const mention = mentionOf(text, match);
    if (mention) found.push(mention);
  }
  return found;
}

function mentionOf(text: string, match: RegExpExecArray): Mention | null {
  const [all, sign = '', whole = '', fraction, suffix, currency] = match;
  const [start, end] = [match.index, match.index + all.length];
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 40);
  const bare = suffix === undefined && currency === undefined;
  if (bare && (LAW.test(before) || AFTER_DATE.test(after))) return null;
  if (bare && fraction === undefined && /^(19|20|21)\d\d$/.test(whole)) return null;
  const scale = /^(Tsd|Mio|Mrd)/.test(suffix ?? '') ? (SCALE[suffix?.[0] === 'T' ? 'T' : (suffix?.[1] ?? '')] ?? 0) : 0;
  const digits = `${whole.replaceAll('.', '')}${fraction === undefined ? '' : `.${fraction}`}`;
  const value = new Exact(sign === '' || sign === '+' ? digits : `-${digits}`).times(stepOf(-scale));
  return {
    start,
    end,
    text: all,
    value,
    step: stepOf((fraction?.length ?? 0) - scale),
    unit: unitOf(suffix, currency),
    qualifier: QUALIFIERS.find(([, words]) => words.test(before))?.[0] ?? 'exact',
    noun: /^[\s\u00a0](?:\p{Ll}+[\s\u00a0]){0,2}?(\p{Lu}[\p{L}-]+)/u.exec(after)?.[1],
  };
}

function unitOf(suffix: string | undefined, currency: string | undefined): MentionUnit {
  if (currency !== undefined) return 'euro';
  if (suffix === undefined) return 'count';
  if (/Punkt|punkt/.test(suffix)) return 'points';
  return suffix === '%' || suffix === 'Prozent' ? 'percent' : 'count';
}

/** Whether the words „rund 4.600“ are right for `known`; `sure` false if the figure itself is only known roughly. */
export function agrees({ value, step, qualifier }: Mention, known: Decimal): boolean {
  const place = lastPlace(value);
  const gap = known.minus(value);
  const within = (room: Decimal): boolean => gap.abs().lte(room);
  if (gap.isZero()) return true;
  switch (qualifier) {
    case 'exact':
      return known.decimalPlaces() > value.decimalPlaces() || !step.eq(1) ? within(step.div(2)) : false;
    case 'about':
      return within(Exact.max(place.div(2), step.div(2)));
    case 'almost':
      return within(Exact.max(place, step)) && gap.isNegative();
    case 'above':
      return !gap.isNegative() && within(Exact.max(place, value.abs().times('0.15')));
    case 'below':
      return !gap.isPositive() && within(Exact.max(place, value.abs().times('0.15')));
  }
}
