/** Nothing gets lost in a comparison: both texts come out of it again, whatever was done to them. */
import fc from 'fast-check';
import type { Block } from '../document/blocks.js';
import type { Programme, ProgrammeSection } from '../document/programme.js';
import { sampleProgramme } from '../../../test/support/sample-programme.js';
import { compareProgrammes } from './compare-programmes.js';
import { compareWords } from './compare-words.js';
import type { BlockChange, Comparison, Segment } from './comparison.js';
import { readableProgramme, type ReadableSection } from './readable.js';
import { tokensOf } from './tokens.js';

const before = (segments: readonly Segment[]): string =>
  segments.flatMap(({ text, change }) => (change === 'neu' ? [] : [text])).join('');
const after = (segments: readonly Segment[]): string =>
  segments.flatMap(({ text, change }) => (change === 'entfallen' ? [] : [text])).join('');
const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ text, change }) => (change === 'gleich' ? text : change === 'neu' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

const words = fc
  .array(fc.constantFrom('Ziele', 'sind', ' ', ' ', ', ', '1.250', '12,5', '§ 16 Abs. 1', 'Job-Turbo', '\n', '.', 'für'))
  .map((parts) => parts.join(''));
const anyText = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }));

describe('tokens', () => {
  test.each([
    ['Nach § 16 Abs. 1 Satz 2 SGB II', ['Nach', ' ', '§ 16 Abs. 1 Satz 2', ' ', 'SGB', ' ', 'II']],
    ['§§ 16e, 16i', ['§§ 16e', ',', ' ', '16', 'i']],
    ['rund 1.250 Personen (12,5 %)', ['rund', ' ', '1.250', ' ', 'Personen', ' ', '(', '12,5', ' ', '%', ')']],
    ['Am 31.12.2023.', ['Am', ' ', '31.12.2023', '.']],
    ['Kund*innen im Job-Turbo', ['Kund*innen', ' ', 'im', ' ', 'Job-Turbo']],
    ['\u22123,4 oder +5', ['\u22123,4', ' ', 'oder', ' ', '+5']],
  ])('%s', (text, expected) => expect(tokensOf(text)).toEqual(expected));

  test('joined they are the text', () => fc.assert(fc.property(anyText, (text) => tokensOf(text).join('') === text)));
});

describe('words', () => {
  test('both texts come out of the segments, none of which is empty or repeats its kind', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const segments = compareWords(a, b);
        expect([before(segments), after(segments)]).toEqual([a, b]);
        expect(segments.every(({ text }) => text !== '')).toBe(true);
        expect(segments.some(({ change }, at) => change === segments[at + 1]?.change)).toBe(false);
        expect(segments.every(({ change }) => change === 'gleich')).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'Es gibt 1.250 Plätze nach § 16 Abs. 1 SGB II.',
      'Es gibt 1.300 Plätze nach § 16 Abs. 3 SGB II.',
      'Es gibt {-1.250-}{+1.300+} Plätze nach {-§ 16 Abs. 1-}{+§ 16 Abs. 3+} SGB II.',
    ],
    [
      'Wir fördern Frauen, Männer und Jugendliche gezielt.',
      'Wir fördern Ältere, Jüngere und Jugendliche gezielt.',
      'Wir fördern {-Frauen, Männer-}{+Ältere, Jüngere+} und Jugendliche gezielt.',
    ],
    ['Die Lage ist gut.', 'Der Haushalt wächst um 5 %', '{-Die Lage ist gut.-}{+Der Haushalt wächst um 5 %+}'],
    ['', 'Neu.', '{+Neu.+}'],
  ])('%s → %s', (a, b, expected) => expect(marked(compareWords(a, b))).toBe(expected));

  test('a text that was shuffled beyond measure is told as replaced, in time', () => {
    const long = (seed: number): string =>
      Array.from({ length: 60_000 }, (_, n) => `w${(n * seed) % 59_999}`).join(' ');
    const [a, b] = [long(7), long(11)];
    const begun = performance.now();
    const segments = compareWords(a, b);
    expect(performance.now() - begun).toBeLessThan(2000);
    expect([before(segments) === a, after(segments) === b]).toEqual([true, true]);
  });
});

const paragraph = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  content: [{ kind: 'text', text }],
});
const section = (key: string, blocks: Block[], more: Partial<ProgrammeSection> = {}): ProgrammeSection => ({
  key,
  title: `Abschnitt ${key}`,
  numbering: 'dezimal',
  inTableOfContents: true,
  blocks,
  ...more,
});
const withSections = (sections: ProgrammeSection[], more: Partial<Programme> = {}): Programme =>
  sampleProgramme({ sections, ...more });
const [A, B, C, D] = [
  'Der Arbeitsmarkt in der Region bleibt auch in diesem Jahr angespannt.',
  'Die Zahl der Langzeitleistungsbeziehenden sinkt voraussichtlich auf 1.250 Personen.',
  'Junge Menschen werden in der Jugendberufsagentur gemeinsam beraten.',
  'Frauen mit Kindern erhalten frühzeitig Angebote zur Rückkehr in den Beruf.',
] as const;
const told = (comparison: Comparison, key: string): (string | null)[][] =>
  (comparison.sections.find((s) => s.key === key)?.changes ?? []).map(({ blockId, status, label }) => [
    blockId,
    status,
    label,
  ]);

describe('programmes', () => {
  test('moved, changed, moved and changed, gone, new', () => {
    const was = withSections([section('a', [paragraph('1', A), paragraph('2', B), paragraph('3', C)])]);
    const is = withSections([
      section('a', [paragraph('3', C), paragraph('1', A), paragraph('5', D), paragraph('2', B.replace('1.250', '1.100'))]),
    ]);
    const comparison = compareProgrammes(was, is);
    expect(told(comparison, 'a')).toEqual([
      ['3', 'verschoben', 'Absatz 1'],
      ['1', 'gleich', 'Absatz 2'],
      ['5', 'neu', 'Absatz 3'],
      ['2', 'geaendert', 'Absatz 4'],
    ]);
    expect(comparison.counts).toEqual({ geaendert: 1, neu: 1, entfallen: 0, verschoben: 1 });
    const back = compareProgrammes(is, was);
    expect(told(back, 'a').map(([id, status]) => `${id} ${status}`)).toContain('5 entfallen');
  });

  test('other ids, same words: known again, also when some words changed and in another section', () => {
    const was = withSections([
      section('a', [paragraph('1', A), paragraph('2', B), paragraph('3', C)]),
      section('b', [paragraph('4', D)]),
    ]);
    const is = withSections([
      section('a', [paragraph('x', A), paragraph('y', B.replace('1.250', '980'))]),
      section('b', [paragraph('z', D), paragraph('w', C.replace('gemeinsam ', ''))]),
    ]);
    const comparison = compareProgrammes(was, is);
    expect(told(comparison, 'a')).toEqual([
      ['x', 'gleich', 'Absatz 1'],
      ['y', 'geaendert', 'Absatz 2'],
    ]);
    expect(told(comparison, 'b')).toEqual([
      ['z', 'gleich', 'Absatz 3'],
      ['w', 'verschobenUndGeaendert', 'Absatz 4, bisher in „Abschnitt a“'],
    ]);
  });

  test('something else under an old id is not mistaken for the old text that stands elsewhere now', () => {
    const was = withSections([section('a', [paragraph('1', A), paragraph('2', B)])]);
    const is = withSections([section('a', [paragraph('1', D), paragraph('2', B), paragraph('9', A)])]);
    expect(told(compareProgrammes(was, is), 'a').map(([id, status]) => `${id} ${status}`)).toEqual([
      '1 neu',
      '2 gleich',
      '9 verschoben',
    ]);
  });

  test('a Kennzahl with another value changes the sentence that prints it', () => {
    const was = sampleProgramme();
    const is = sampleProgramme({
      kennzahlen: was.kennzahlen.map((k) => (k.key === 'elb' ? { ...k, value: '4610' } : k)),
    });
    const change = compareProgrammes(was, is)
      .sections.flatMap(({ changes }) => changes)
      .find(({ status }) => status !== 'gleich');
    expect(change?.blockId).toBe('p-lage');
    expect(marked(change?.segments ?? [])).toContain('{-4.560-}{+4.610+}');
  });

  test('sections: renamed, moved, under another predecessor, gone, new; over the years the predecessor counts', () => {
    const was = withSections([
      section('a', [paragraph('1', A)]),
      section('b', [paragraph('2', B)]),
      section('c', [paragraph('3', C)]),
    ]);
    const is = withSections(
      [
        section('b', [paragraph('2', B)]),
        section('a', [paragraph('1', A)], { title: 'Anders' }),
        section('neu', [paragraph('9', D)]),
        section('d', [paragraph('3', C)], { predecessor: 'c' }),
      ],
      { period: { year: 2025, years: 1 } },
    );
    const sections = compareProgrammes(was, is).sections.map((s) => [s.key, s.status, s.titleBefore]);
    expect(sections).toEqual([
      ['#titelseite', 'gleich', null],
      ['b', 'verschoben', null],
      ['a', 'geaendert', 'Abschnitt a'],
      ['neu', 'neu', null],
      ['d', 'geaendert', 'Abschnitt c'],
    ]);
    const same = compareProgrammes(was, { ...is, period: was.period });
    expect(same.sections.map((s) => `${s.key} ${s.status}`)).toContain('c entfallen');
  });

  test('title, subtitle and picture are part of what is printed', () => {
    const was = sampleProgramme();
    const is = sampleProgramme({ subtitle: 'Chancen eröffnen' });
    const figure = is.sections[1]?.sections?.[0]?.blocks[0];
    if (figure?.kind !== 'figure' || !figure.image) throw new Error('the sample has a picture there');
    figure.image.base64 = `${figure.image.base64.slice(0, -4)}AAAA`;
    const changed = compareProgrammes(was, is)
      .sections.flatMap(({ changes }) => changes)
      .filter(({ status }) => status !== 'gleich');
    expect(changed.map(({ kind, blockId }) => [kind, blockId])).toEqual([
      ['angabe', null],
      ['figure', 'f-bild'],
    ]);
  });
});

/** A programme and another made from it by taking out, putting in, changing and moving. */
const block = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom(A, B, C, D, 'Kurz.', ''), words);
const sections = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), blocks: fc.array(block, { maxLength: 6 }) }),
  { maxLength: 4 },
);
const programme = sections.map((list): Programme => {
  const ids = new Set<string>();
  const keys = new Set<string>();
  return withSections(
    list.flatMap(({ key, blocks }) => {
      if (keys.has(key)) return [];
      keys.add(key);
      return section(
        key,
        blocks.flatMap(([n, start, end]) => {
          if (ids.has(`p${n}`)) return [];
          ids.add(`p${n}`);
          return [paragraph(`p${n}`, `${start} ${end}`)];
        }),
      );
    }),
  );
});

const rowsOf = (change: BlockChange, side: 'before' | 'after'): string[] =>
  (change.table?.rows ?? [])
    .filter(({ status }) => status !== (side === 'before' ? 'neu' : 'entfallen'))
    .map(({ cells }) => cells.flatMap((cell) => cell[side] ?? []).join('|'));

test('whatever two programmes are: each block of both comes out once, word by word, in the order after', () => {
  fc.assert(
    fc.property(programme, programme, (was, is) => {
      const { sections } = compareProgrammes(was, is);
      const changes = sections.flatMap((s) => s.changes);
      const texts = (list: readonly ReadableSection[]): string[] => list.flatMap((s) => s.blocks.map((b) => b.around));
      const afterTexts = changes.filter((c) => c.status !== 'entfallen').map((c) => after(c.segments));
      expect(afterTexts).toEqual(texts(readableProgramme(is)));
      const beforeTexts = changes.filter((c) => c.status !== 'neu').map((c) => before(c.segments));
      expect(beforeTexts.sort()).toEqual(texts(readableProgramme(was)).sort());
      for (const { status, segments } of changes)
        if (status === 'gleich' || status === 'verschoben') expect(segments.every((s) => s.change === 'gleich')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a programme compared with itself is the same throughout', () => {
  const { sections, counts } = compareProgrammes(sampleProgramme(), sampleProgramme());
  expect(new Set(sections.map((s) => s.status))).toEqual(new Set(['gleich']));
  expect(counts).toEqual({ geaendert: 0, neu: 0, entfallen: 0, verschoben: 0 });
});

describe('tables', () => {
  const tableOf = (edit: (rows: { cells: unknown[] }[], columns: { key: string; label: string }[]) => void): Programme => {
    const changed = sampleProgramme();
    const table = changed.sections[2]?.sections?.[0]?.blocks[1];
    if (table?.kind !== 'table') throw new Error('the sample has a table there');
    edit(table.table.rows, table.table.columns);
    return changed;
  };
  const compared = (is: Programme): BlockChange => {
    const change = compareProgrammes(sampleProgramme(), is)
      .sections.flatMap((s) => s.changes)
      .find((c) => c.kind === 'table');
    if (!change?.table) throw new Error('no table');
    return change;
  };

  test('one number: that cell before and after, all else the same', () => {
    const change = compared(tableOf((rows) => void (rows[1]!.cells[2] = { value: '1512' })));
    expect(change.status).toBe('geaendert');
    const rows = change.table!.rows.filter((row) => row.status !== 'gleich');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells.filter((cell) => cell.changed)).toEqual([{ before: '489', after: '1.512', changed: true }]);
  });

  test('a new row, one that went, one renamed, one moved; a new and a renamed column', () => {
    const is = tableOf((rows, columns) => {
      const [heading, first, second, third, values, sum] = rows as [never, never, never, never, never, never];
      (second as { cells: unknown[] }).cells[0] = { text: 'bei einem freien Träger' };
      const fresh = { kind: 'data', cells: [{ text: 'Ganz neu' }, null, null, null, null] };
      rows.splice(0, rows.length, heading, values, first, second, fresh as never, sum);
      void third;
      columns[1]!.label = 'Ist 2024';
      columns.push({ key: 'kommentar', label: 'Bemerkung', kind: 'text' } as never);
      for (const row of rows) row.cells.push({ text: '' });
    });
    const { table } = compared(is);
    expect(table?.columns).toEqual([
      'Förderinstrument',
      'Ist 2024 (vorher: Ist 2023)',
      'Plan 2024',
      'Mittel in EUR',
      'Veränderung',
      'Bemerkung (neu)',
    ]);
    expect(table?.rows.map(({ status, cells }) => [status, cells[0]?.before ?? cells[0]?.after])).toEqual([
      ['geaendert', 'Arbeitsmarktpolitische Instrumente'],
      ['verschobenUndGeaendert', 'Zwei Werte'],
      ['geaendert', 'Aktivierung und Eingliederung'],
      ['geaendert', 'davon bei einem Träger'],
      ['entfallen', 'darunter für Jüngere'],
      ['neu', 'Ganz neu'],
      ['geaendert', 'Gesamt'],
    ]);
  });

  test('whatever the rows: each comes out once on its side', () => {
    const row = fc.record({
      name: fc.constantFrom('Frauen', 'Männer', '', 'Jüngere unter 25', 'Jüngere unter 30'),
      n: fc.integer({ min: 0, max: 9 }),
      kind: fc.constantFrom('data', 'sum', 'heading'),
      indent: fc.integer({ min: 0, max: 2 }),
    });
    const rows = fc.array(row, { maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, (was, is) => {
        const make = (list: typeof was): Programme =>
          tableOf((target) => {
            target.splice(
              0,
              target.length,
              ...list.map(
                ({ name, n, kind, indent }) =>
                  ({ kind, indent, cells: [{ text: name }, { value: String(n) }, null, null, null] }) as never,
              ),
            );
          });
        const changes = compareProgrammes(make(was), make(is)).sections.flatMap((s) => s.changes);
        const change = changes.find((c) => c.kind === 'table') as BlockChange;
        const line = ({ name, n }: { name: string; n: number }): string => `${name}|${n}|||`;
        expect(rowsOf(change, 'after')).toEqual(is.map(line));
        expect(rowsOf(change, 'before').sort()).toEqual(was.map(line).sort());
      }),
      { numRuns: 300 },
    );
  });
});
