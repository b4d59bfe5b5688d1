/** Typed numbers that say exactly what a known Kennzahl says but are not bound to it: they would stay behind when the Kennzahl changes. */
import { formatNumber, formatStand } from '../shared/german.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { grouped } from './grouped.js';
import { stemsOf } from './known-figures.js';
import { mentionsIn } from './number-mentions.js';
import type { Mention } from './number-mentions.js';
import { placeOf } from './passages.js';
import type { Passage } from './passages.js';
import { Exact } from './ranges.js';
import type { Reading } from './reading.js';
import { bound, samePrint, typedAt } from './suggestion.js';
import type { Prefix, TypedWords } from './suggestion.js';

export interface BindingCandidate {
  readonly key: string;
  readonly label: string;
  /** Printed, with its unit. */
  readonly value: string;
  readonly stand: string | null;
}
export interface Bindable extends TypedWords {
  /** JSON pointer of the text node. */
  readonly where: string;
  readonly prefix: Prefix | null;
  readonly withUnit: boolean;
  /** The likeliest first. */
  readonly kennzahlen: readonly BindingCandidate[];
}

/** Fewer digits are alike too often: then a word of the Kennzahl must stand in the text. */
const DIGITS = 3;
const TELLING = 6;

/** Binding any of them leaves the text as it reads now. */
export function bindablesOf(reading: Reading): Bindable[] {
  const byValue = grouped(
    [...reading.kennzahlen.map(({ kennzahl }) => kennzahl), ...reading.planned.values()].filter(
      ({ value }) => typeof value === 'string',
    ),
    ({ value }) => new Exact(String(value)).abs().toFixed(),
  );
  if (byValue.size === 0) return [];
  return reading.passages.flatMap((passage) =>
    passage.kind === 'text'
      ? mentionsIn(passage.text).flatMap((mention) => inPassage(reading, byValue, passage, mention))
      : [],
  );
}

function inPassage(
  reading: Reading,
  byValue: ReadonlyMap<string, readonly Kennzahl[]>,
  passage: Passage,
  mention: Mention,
): Bindable[] {
  const alike = byValue.get(mention.value.abs().toFixed());
  const place = placeOf(passage, mention.start);
  if (!alike || place.bound) return [];
  const typed = mention.text.replace(/[\s\u00a0]+$/u, '');
  const words = typedAt(reading, place.pointer, place.offset, typed.length);
  if (words?.text !== typed) return [];
  const whole = bound(reading, place.pointer, words);
  const text = passage.text.toLowerCase();
  const digits = mention.value
    .abs()
    .toFixed()
    .replace(/\D|0+$/g, '').length;
  const candidates = alike
    .filter((kennzahl) => samePrint(kennzahl, whole.text, whole.prefix, whole.withUnit))
    .map((kennzahl) => ({ kennzahl, shared: sharedWords(kennzahl, text) }))
    .filter(({ shared }) => shared > 0 || digits >= DIGITS)
    .sort((a, b) => b.shared - a.shared);
  return candidates.length === 0
    ? []
    : [{ ...whole, where: place.pointer, kennzahlen: candidates.map(({ kennzahl }) => candidate(kennzahl)) }];
}

const sharedWords = ({ label }: Kennzahl, text: string): number =>
  stemsOf(label).filter((stem) => stem.length >= TELLING && text.includes(stem)).length;

const candidate = ({ key, label, value, unit, decimals, stand }: Kennzahl): BindingCandidate => ({
  key,
  label,
  value: formatNumber(String(value), { decimals, unit }),
  stand: stand === undefined ? null : formatStand(stand),
});
