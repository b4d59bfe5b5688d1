/** Nothing gets lost in a comparison: both programmes come out of it again, whatever was done to them. */
import fc from 'fast-check';
import type { Block } from '../document/blocks.js';
import type { Programme, ProgrammeSection } from '../document/programme.js';
import { sampleProgramme } from '../../../test/support/sample-programme.js';
import { compareProgrammes, compareSections } from './compare-programmes.js';
import type { Comparison, Segment } from './comparison.js';
import { readableProgramme, type ReadableSection } from './readable.js';

const before = (segments: readonly Segment[]): string =>
  segments.flatMap(({ text, change }) => (change === 'neu' ? [] : [text])).join('');
const after = (segments: readonly Segment[]): string =>
  segments.flatMap(({ text, change }) => (change === 'entfallen' ? [] : [text])).join('');
const marked = (segments: readonly Segment[]): string =>
  segments
    .map(({ text, change }) => (change === 'gleich' ? text : change === 'neu' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

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
      section('a', [
        paragraph('3', C),
        paragraph('1', A),
        paragraph('5', D),
        paragraph('2', B.replace('1.250', '1.100')),
      ]),
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
      '2 verschoben',
      '9 gleich',
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

  test('a section whose parent is in neither text has no place it could have left', () => {
    const child = readableProgramme(
      withSections([section('a', [paragraph('1', A)], { sections: [section('b', [paragraph('2', B)])] })]),
    ).filter(({ key }) => key === 'b');
    expect(child[0]?.parentKey).toBe('a');
    const lastYear = child.map((s) => ({ ...s, parentKey: 'a-alt' }));
    expect(compareSections(child, child, false).sections.map(({ status }) => status)).toEqual(['gleich']);
    expect(compareSections(lastYear, child, true).sections.map(({ status }) => status)).toEqual(['gleich']);
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
const words = fc
  .array(
    fc.constantFrom('Ziele', 'sind', ' ', ' ', ', ', '1.250', '12,5', '§ 16 Abs. 1', 'Job-Turbo', '\n', '.', 'für'),
  )
  .map((parts) => parts.join(''));
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
        if (status === 'gleich' || status === 'verschoben')
          expect(segments.every((s) => s.change === 'gleich')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a programme compared with itself is the same throughout', () => {
  const { sections, counts } = compareProgrammes(sampleProgramme(), sampleProgramme());
  expect(new Set(sections.map((s) => s.status))).toEqual(new Set(['gleich']));
  expect(counts).toEqual({ geaendert: 0, neu: 0, entfallen: 0, verschoben: 0 });
});
