/** Any blocks in the form in which the domain keeps them: equal runs joined, nothing empty, no flag that says „no“. For tests. */
import fc from 'fast-check';
import type { Stand } from '#domain/document/basics.js';
import { VISIBLE } from '#domain/shared/visible-text.js';
import type { Block, Cell, Inline, ListItem } from '#domain/document/blocks.js';
import { anyCharacter } from '../../../../test/support/any-character.js';
import { KENNZAHL_PREFIXES } from './kennzahl-prefixes.js';

const key = fc
  .stringMatching(/^[A-Za-z0-9_-]{1,12}$/)
  .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
const clean = (text: string): boolean => text !== '' && VISIBLE.test(text);
const text = fc
  .oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ unit: anyCharacter, minLength: 1, maxLength: 8 }))
  .filter(clean);
const line = text.map((words) => words.trim()).filter((words) => words !== '');
const decimal = fc.stringMatching(/^-?\d{1,9}(\.\d{1,4})?$/);

/** An object without the members that are undefined: absent, not empty. */
const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const flag = maybe(fc.constant(true as const));

const run = fc.record({ kind: fc.constant('text' as const), text, bold: flag, italic: flag }).map(given);
type Run = Extract<Inline, { kind: 'text' }>;
const looksLike = (a: Run, b: Run): boolean => a.bold === b.bold && a.italic === b.italic;
const runs = fc
  .array(run, { minLength: 1, maxLength: 3 })
  .map((all) => all.filter((one, index) => index === 0 || !looksLike(one, all[index - 1] as Run)))
  .map((all) => all.filter((one, index) => index === 0 || !looksLike(one, all[index - 1] as Run)));

const atom: fc.Arbitrary<Inline> = fc.oneof(
  fc.constant({ kind: 'lineBreak' as const }),
  fc.record({
    kind: fc.constant('sectionReference' as const),
    section: key,
    show: fc.constantFrom('number' as const, 'title' as const, 'numberAndTitle' as const),
  }),
  fc.record({ kind: fc.constant('blockReference' as const), block: key }),
  fc
    .record({
      kind: fc.constant('kennzahl' as const),
      key,
      prefix: maybe(fc.constantFrom(...KENNZAHL_PREFIXES)),
      withUnit: maybe(fc.boolean()),
      bold: flag,
    })
    .map(given),
);
const link: fc.Arbitrary<Inline> = fc.record({
  kind: fc.constant('link' as const),
  href: fc.oneof(
    fc.webUrl(),
    key.map((name) => `mailto:${name}@example.org`),
  ),
  content: runs,
});

/** Leaves out what the editor would join with its neighbour. */
function unjoined<T extends Inline>(all: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of all) {
    const last: Inline | undefined = kept.at(-1);
    if (last?.kind === 'text' && one.kind === 'text' && looksLike(last, one)) continue;
    if (last?.kind === 'link' && one.kind === 'link' && last.href === one.href) continue;
    kept.push(one);
  }
  return kept;
}
type Plain = Exclude<Inline, { kind: 'footnote' }>;
const plain = fc.oneof(run, link, atom) as fc.Arbitrary<Plain>;
const footnote: fc.Arbitrary<Inline> = fc.record({
  kind: fc.constant('footnote' as const),
  content: fc.array(plain, { minLength: 1, maxLength: 3 }).map(unjoined),
});
const content = fc.array(fc.oneof({ weight: 5, arbitrary: plain }, footnote), { maxLength: 6 }).map(unjoined);

const { item } = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc
    .record({
      content,
      list: fc.option(
        fc.record({ ordered: fc.boolean(), items: fc.array(tie('item'), { minLength: 1, maxLength: 2 }) }),
        { nil: undefined, maxDepth: 4, depthIdentifier: 'list', depthSize: 'small' },
      ),
    })
    .map(given),
}));

const stand: fc.Arbitrary<Stand> = fc.oneof(
  fc.constant({ kind: 'day' as const, date: '2023-12-31' }),
  fc.constant({ kind: 'quarter' as const, year: 2023, quarter: 4 }),
  line.map((words) => ({ kind: 'words' as const, text: words })),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.record({ text, bold: flag }).map(given),
  fc.record({ value: decimal, decimals: maybe(fc.nat(6)), sign: flag, unit: maybe(line) }).map(given),
  fc.record({ kennzahl: key }),
  fc.record({ suppressed: fc.constantFrom('X' as const, '*' as const, '.' as const) }),
  fc.record({ values: fc.array(fc.record({ value: decimal }), { minLength: 2, maxLength: 4 }) }),
);
const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.tuple(
      ...Array.from({ length: width }, (_, index) =>
        fc
          .record({
            key: fc.constant(`s${index}`),
            label: text,
            kind: fc.constantFrom('text' as const, 'number' as const),
            unit: maybe(line),
            decimals: maybe(fc.nat(6)),
          })
          .map(given),
      ),
    ),
    rows: fc.array(
      fc
        .record({
          kind: fc.constantFrom('data' as const, 'sum' as const, 'heading' as const),
          indent: maybe(fc.nat(4)),
          relation: maybe(fc.constantFrom('davon' as const, 'darunter' as const)),
          cells: fc.array(cell, { minLength: width, maxLength: width }),
        })
        .map(given),
      { maxLength: 3 },
    ),
  }),
);
const about = { stand: maybe(stand), source: maybe(line) };

const withText = (kind: 'paragraph' | 'source' | 'note') =>
  fc.record({ kind: fc.constant(kind), id: key, content, toCheck: flag }).map(given);
const block: fc.Arbitrary<Block> = fc.oneof(
  withText('paragraph'),
  withText('source'),
  withText('note'),
  fc
    .record({
      kind: fc.constant('heading' as const),
      id: key,
      level: fc.constantFrom(3 as const, 4 as const),
      content,
      toCheck: flag,
    })
    .map(given),
  fc
    .record({ kind: fc.constant('quotation' as const), id: key, content, source: maybe(line), toCheck: flag })
    .map(given),
  fc
    .record({
      kind: fc.constant('list' as const),
      id: key,
      ordered: fc.boolean(),
      items: fc.array(item, { minLength: 1, maxLength: 3 }),
      toCheck: flag,
    })
    .map(given),
  fc
    .record({ kind: fc.constant('table' as const), id: key, title: maybe(line), table, ...about, note: maybe(line) })
    .map(given),
  fc.record({ kind: fc.constant('figure' as const), id: key, title: line, alt: text, ...about }).map(given),
  fc
    .record({
      kind: fc.constant('planning' as const),
      id: key,
      part: fc.constantFrom('budget' as const, 'eintrittsplanung' as const, 'kennzahlen' as const),
      title: maybe(line),
      keys: maybe(fc.array(key, { minLength: 1, maxLength: 3 })),
      show: maybe(fc.constant(['vorjahr' as const, 'mittel' as const])),
      note: maybe(line),
      toCheck: flag,
      ...about,
    })
    .map(given),
  fc
    .record({
      kind: fc.constant('chart' as const),
      id: key,
      title: line,
      chart: fc.constantFrom('balken' as const, 'anteile' as const),
      data: fc.oneof(
        fc.record({ from: fc.constant('kennzahlen' as const), keys: fc.array(key, { minLength: 1, maxLength: 3 }) }),
        fc.record({ from: fc.constant('personal' as const), show: fc.constant('bereiche' as const) }),
        fc.record({
          from: fc.constant('organigramm' as const),
          nodes: fc.array(fc.record({ key, label: line, parent: maybe(key) }).map(given), {
            minLength: 1,
            maxLength: 3,
          }),
        }),
      ),
      alt: maybe(text),
      ...about,
    })
    .map(given),
) as fc.Arbitrary<Block>;

export const anyBlocks = fc.array(block, { maxLength: 5 });
