/** A block is called by its printed number, or by how it begins. */
import { buildDocument } from '#domain/document/build-document.js';
import { occursIn, plainText } from '#domain/document/plain-text.js';
import type { ProgrammeSection } from '#domain/document/programme.js';
import { collectReferences } from '#domain/document/references.js';
import { sampleProgramme } from '../../../../test/support/sample-programme.js';
import { beginning, placeOf } from './place.js';

const section = { anchor: 'Abschnitt_3', key: 'lage' };
const text = (value: string) => ({ kind: 'text' as const, text: value });
const LONG =
  'Der Arbeitsmarkt im Landkreis bleibt im kommenden Jahr angespannt, zeigt aber an einigen Stellen Chancen.';

describe('name of a block', () => {
  it('is the number in the margin', () => {
    expect(placeOf(section, { kind: 'paragraph', id: 'p1', number: '12', content: [text(LONG)] })).toEqual({
      blockId: 'p1',
      anchor: 'Abschnitt_3',
      sectionKey: 'lage',
      name: 'Absatz 12',
      words: LONG,
    });
  });

  it('is the beginning of the words where nothing is numbered', () => {
    expect(placeOf(section, { kind: 'paragraph', id: 'p1', content: [text(LONG)] }).name).toBe(
      'Absatz „Der Arbeitsmarkt im Landkreis bleibt im …“',
    );
    expect(placeOf(section, { kind: 'heading', id: 'h1', level: 2, content: [text('Das „Modell“')] }).name).toBe(
      'Überschrift „Das Modell“',
    );
    const list = { ordered: false, items: [{ content: [text('eins')] }, { content: [text('zwei')] }] };
    expect(placeOf(section, { kind: 'list', id: 'l1', list })).toMatchObject({ name: 'Liste „eins“', words: 'eins' });
  });

  it('is the number of the table; without a title its first column is quoted', () => {
    const table = {
      kind: 'table' as const,
      id: 't1',
      anchor: 'Tabelle_2',
      caption: { label: 'Tabelle', number: 2 },
      columns: [{ label: 'Titel', align: 'left' as const, width: 1 }],
      rows: [],
    };
    expect(placeOf(section, table)).toMatchObject({ name: 'Tabelle 2', words: 'Titel' });
  });
});

it('the beginning of a text never ends inside a word and never with an added sign', () => {
  expect(beginning('eins zwei drei', 9)).toBe('eins zwei');
  expect(beginning('eins  zwei\ndrei', 12)).toBe('eins zwei');
  expect(beginning('Donaudampfschifffahrt', 5)).toBe('Donau');
  expect(beginning(' kurz ', 9)).toBe('kurz');
});

/** The server accepts a comment only with words that occur in its paragraph. */
it('quotes every kind of block as the server reads it', () => {
  const programme = sampleProgramme();
  const references = collectReferences(programme);
  const flat = (sections: readonly ProgrammeSection[]): ProgrammeSection[] =>
    sections.flatMap((one) => [one, ...flat(one.sections ?? [])]);
  const blocks = new Map(flat(programme.sections).flatMap((one) => one.blocks.map((block) => [block.id, block])));
  const places = buildDocument(programme).parts.flatMap((part) =>
    part.kind === 'section'
      ? part.blocks.flatMap((block) => (block.kind === 'marker' ? [] : [placeOf(part, block)]))
      : [],
  );
  const own = places.filter(({ blockId }) => blocks.has(blockId));
  expect(own.length).toBe(blocks.size);
  const missing = own.filter(({ blockId, words }) => {
    const block = blocks.get(blockId);
    return !block || !occursIn(plainText(block, references), words);
  });
  expect(missing).toEqual([]);
});
