/** R8: a number typed into a sentence equals the figure that the sentence speaks of; and a table equals the data behind it. */
import type { RawFinding } from '../finding.js';
import { grouped } from '../grouped.js';
import { knownFigures, stemsOf } from '../known-figures.js';
import type { KnownFigure } from '../known-figures.js';
import { agrees, mentionsIn } from '../number-mentions.js';
import type { Mention } from '../number-mentions.js';
import { placeOf } from '../passages.js';
import type { Passage } from '../passages.js';
import { Exact } from '../ranges.js';
import type { Reading } from '../reading.js';
import { sentencesOf } from '../sentences.js';
import type { Sentence } from '../sentences.js';
import { cellQuantity, isCountColumn, labelOf } from '../table-sums.js';
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
    ...entryTables(reading),
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
    const figure = spokenOf(mention, sentence, ofUnit.figures);
    return figure && !ofUnit.figures.some((one) => equals(mention, one))
      ? [contradiction(passage, mention, figure)]
      : [];
  });
}

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
function spokenOf(mention: Mention, sentence: Sentence, figures: readonly KnownFigure[]): KnownFigure | undefined {
  const text = ` ${(sentence.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ')}`;
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

/** The printed Eintrittsplanung says what its rows say. */
function entryTables({ programme: { eintrittsplanung: rows = [] }, tables, byKey }: Reading): RawFinding[] {
  const byName = new Map(rows.map((row, index) => [simple(row.instrument), { row, index }]));
  return tables.flatMap(({ value: { part, table }, pointer }) => {
    if (part !== 'eintrittsplanung') return [];
    return table.columns.flatMap((column, index) => {
      const field = /^ist|vorjahr/iu.test(column.label) ? 'istVorjahr' : /^plan/iu.test(column.label) ? 'plan' : null;
      if (!field || !isCountColumn(column) || /mittel|euro|eur/iu.test(`${column.label} ${column.unit ?? ''}`))
        return [];
      return table.rows.flatMap((row, n): RawFinding[] => {
        const entry = byName.get(simple(labelOf(row)));
        const cell = cellQuantity(table, n, index, pointer, byKey);
        const value = entry?.row[field];
        if (!entry || value === null || value === undefined || cell === null || cell === 'unknown') return [];
        if (new Exact(value).eq(cell.value)) return [];
        return [
          {
            where: cell.where,
            message: `In der Tabelle steht bei ${quoted(cell.label)} (${column.label}) ${cell.text}, in der Eintrittsplanung ${german(new Exact(value))}. Bitte eine der Zahlen berichtigen.`,
            facts: {
              typed: cell.value.toFixed(),
              known: String(value),
              figureAt: `/eintrittsplanung/${entry.index}/${field}`,
            },
          },
        ];
      });
    });
  });
}

const simple = (label: string): string => label.toLowerCase().replace(/[^\p{L}\d]/gu, '');
