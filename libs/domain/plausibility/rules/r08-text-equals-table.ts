/** R8: a number typed into a sentence equals the figure that the sentence speaks of; and a table equals the data behind it. */
import type { Decimal } from 'decimal.js';
import type { RawFinding } from '../finding.js';
import { grouped } from '../grouped.js';
import { knownFigures, stemsOf } from '../known-figures.js';
import type { KnownFigure } from '../known-figures.js';
import { agrees, mentionsIn } from '../number-mentions.js';
import type { Mention } from '../number-mentions.js';
import { placeOf } from '../passages.js';
import type { Passage } from '../passages.js';
import type { Reading } from '../reading.js';
import { sentencesOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { tablesEqualData } from '../table-data.js';
import { enumerate, german, quoted } from '../words.js';

/** Precise rather than noisy: a number that equals any known figure of its unit is taken to be that figure. */
export function textEqualsTable(reading: Reading): RawFinding[] {
  const known = new Map(
    [...grouped(knownFigures(reading), ({ unit }) => unit)].map(([unit, figures]) => [
      unit,
      { figures, exact: new Set(figures.flatMap(({ values }) => values.map(({ value }) => value.abs().toFixed()))) },
    ]),
  );
  return [
    ...reading.passages.flatMap((passage) => (passage.kind === 'text' ? inPassage(passage, known) : [])),
    ...tablesEqualData(reading),
  ];
}

interface OfUnit {
  readonly figures: readonly KnownFigure[];
  /** Their values without sign, for the many numbers that simply are one. */
  readonly exact: ReadonlySet<string>;
}

function inPassage(passage: Passage, known: ReadonlyMap<string, OfUnit>): RawFinding[] {
  const mentions = mentionsIn(passage.text).filter(({ start }) => !placeOf(passage, start).bound);
  if (mentions.length === 0) return [];
  const sentences = sentencesOf(passage.text);
  return mentions.flatMap((mention) => {
    const ofUnit = known.get(mention.unit);
    const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
    if (!ofUnit || !sentence || ofUnit.exact.has(mention.value.abs().toFixed())) return [];
    const words = wordsOf(sentence.text);
    const figure = spokenOf(mention, sentence, words, ofUnit.figures);
    const slip = figure ? null : slipOf(mention, wordsOf(passage.text), ofUnit.figures, mentions);
    if (!(figure ?? slip) || ofUnit.figures.some((one) => equals(mention, one))) return [];
    return figure ? [contradiction(passage, mention, figure)] : slip ? [oneDigitOff(passage, mention, slip)] : [];
  });
}

/** „ die eintrittsplanung sieht …“: each word after a space, so that beginnings can be looked for. */
const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')}`;

/** The sign is in the words („um 405 zurückgegangen“). */
function equals(mention: Mention, { values }: KnownFigure): boolean {
  const typed = { ...mention, value: mention.value.abs() };
  return values.some(
    ({ value, range }) =>
      agrees(typed, value.abs()) ||
      (!range.low.eq(range.high) && typed.value.gte(range.low) && typed.value.lte(range.high)),
  );
}

/** The figure with most of its words in the sentence; all of them must be there. */
function spokenOf(
  mention: Mention,
  sentence: Sentence,
  text: string,
  figures: readonly KnownFigure[],
): KnownFigure | undefined {
  const fits = ({ stems, nouns, unless }: KnownFigure): boolean =>
    stems.length > 0 &&
    stems.every((stem) => text.includes(` ${stem}`)) &&
    (nouns ? mention.noun !== undefined && nouns.test(mention.noun) : named(mention, stems, sentence)) &&
    !(unless?.test(sentence.text) ?? false);
  return figures
    .filter(fits)
    .reduce<KnownFigure | undefined>(
      (best, one) => (one.stems.length > (best?.stems.length ?? 0) ? one : best),
      undefined,
    );
}

/** Counts must be counts of what the figure counts; one word alone is enough only for money and for totals. */
function named({ unit, noun }: Mention, stems: readonly string[], { text }: Sentence): boolean {
  if (unit === 'euro') return true;
  if (stems.length < 2 && !TOTAL.test(text)) return false;
  if (unit === 'percent' || unit === 'points') return stems.length >= 2;
  const own = noun === undefined ? undefined : stemsOf(noun)[0];
  return own !== undefined && stems.some((stem) => own.startsWith(stem) || stem.startsWith(own));
}

const TOTAL = /\b(insgesamt|Gesamtzahl|Bestand|(die|der) Zahl der)\b/iu;

function contradiction(passage: Passage, mention: Mention, figure: KnownFigure): RawFinding {
  const place = placeOf(passage, mention.start);
  const values = [
    ...new Set(figure.values.map(({ value, note }) => `${german(value)}${note === undefined ? '' : ` (${note})`}`)),
  ];
  return {
    where: place.pointer,
    message: `Im Text steht ${mention.text.trim()}${mention.noun === undefined ? '' : ` (${mention.noun})`}, angegeben ${values.length === 1 ? 'ist' : 'sind'} zu ${quoted(figure.label)} aber ${enumerate(values)}. Bitte die Zahl berichtigen oder die Kennzahl einfügen.`,
    facts: {
      typed: mention.value.toFixed(),
      known: figure.values.map(({ value }) => value.toFixed()),
      figureAt: figure.where,
      key: figure.key,
      offset: place.offset,
      length: mention.end - mention.start,
    },
  };
}

interface Slip {
  readonly figure: KnownFigure;
  readonly value: Decimal;
}

/** Round numbers and those of fewer digits are alike too often. */
const DIGITS = 3;
const TELLING = 6;

/** A figure with a word in the paragraph, of which the number differs by one digit, and which is not said beside it. */
function slipOf(
  mention: Mention,
  text: string,
  figures: readonly KnownFigure[],
  beside: readonly Mention[],
): Slip | null {
  const typed = mention.value.abs().toFixed();
  if (typed.replace(/\D|0+$/g, '').length < DIGITS) return null;
  let best: { slip: Slip; shared: number } | null = null;
  for (const figure of figures)
    for (const { value } of figure.values) {
      if (!oneDigitApart(typed, value.abs().toFixed())) continue;
      const shared = figure.stems.filter((stem) => stem.length >= TELLING && text.includes(` ${stem}`)).length;
      const said = beside.some((other) => other.value.abs().eq(value.abs()));
      if (shared > (best?.shared ?? 0) && !said) best = { slip: { figure, value }, shared };
    }
  return best?.slip ?? null;
}

/** One digit is another one, or two neighbours have changed places. */
function oneDigitApart(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const different = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first = 0, second = 0] = different;
  return (
    different.length === 1 ||
    (different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
}

function oneDigitOff(passage: Passage, mention: Mention, { figure, value }: Slip): RawFinding {
  const place = placeOf(passage, mention.start);
  return {
    severity: 'warns',
    where: place.pointer,
    message: `Im Text steht ${mention.text.trim()}; zu ${quoted(figure.label)} ist ${german(value)} angegeben, das sich nur in einer Ziffer unterscheidet. Bitte prüfen, ob das ein Tippfehler ist.`,
    facts: {
      typed: mention.value.toFixed(),
      known: [value.toFixed()],
      figureAt: figure.where,
      key: figure.key,
      offset: place.offset,
      length: mention.end - mention.start,
    },
  };
}
