import type { Block, Inline } from '../document/blocks.js';
import { carryTexts } from './carry-texts.js';

const paragraph = (id: string, ...content: Inline[]): Block => ({ kind: 'paragraph', id, content });
const text = (value: string): Inline => ({ kind: 'text', text: value });
const section = (key: string, ...blocks: Block[]) => ({ key, title: key.toUpperCase(), blocks });
const open = (key: string, predecessor?: string) => ({ key, title: key, predecessor });

describe('texts of last year as a start', () => {
  it('find their section by predecessor, then by key, then by title; every block is to be checked', () => {
    const before = [section('a', paragraph('p1', text('A'))), section('b', paragraph('p2', text('B'))), section('c')];
    const { texts, sections, left } = carryTexts(before, [open('b'), open('x', 'a'), { key: 'y', title: 'C' }]);
    expect([...texts]).toEqual([
      ['x', [{ ...paragraph('p1', text('A')), toCheck: true }]],
      ['b', [{ ...paragraph('p2', text('B')), toCheck: true }]],
    ]);
    expect(Object.fromEntries(sections)).toEqual({ a: 'x', b: 'b', c: 'y' });
    expect(left).toEqual([]);
  });

  it('come without the characters nobody sees, which a text of today may not hold', () => {
    const before = [section('a', paragraph('p1', text('Arbeits\u00admarkt\u200b')))];
    const [block] = carryTexts(before, [open('a')]).texts.get('a') ?? [];
    expect(block).toMatchObject(paragraph('p1', text('Arbeitsmarkt')));
  });

  it('are taken once, and what has no place is named', () => {
    const before = [section('a', paragraph('p1', text('A'))), section('weg', paragraph('p2', text('W')))];
    const { texts, left } = carryTexts(before, [open('x', 'a'), open('z', 'a')]);
    expect([...texts.keys()]).toEqual(['x']);
    expect(left).toEqual(['WEG']);
  });

  it('refer to the sections as they are called now; a target that is gone is named in words, in lists and footnotes too', () => {
    const table: Block = { kind: 'figure', id: 'abb', title: 'Lage', alt: 'Karte' };
    const gone: Inline = { kind: 'sectionReference', section: 'weg', show: 'number' };
    const { texts } = carryTexts(
      [
        section(
          'a',
          paragraph('p1', { kind: 'sectionReference', section: 'b', show: 'title' }, gone, {
            kind: 'blockReference',
            block: 'abb',
          }),
          { kind: 'list', id: 'l', ordered: false, items: [{ content: [{ kind: 'footnote', content: [gone] }] }] },
        ),
        section('b', paragraph('p2', text('B'))),
        section('weg', table),
      ],
      [open('a'), open('b2', 'b')],
    );
    expect(texts.get('a')).toEqual([
      {
        ...paragraph(
          'p1',
          { kind: 'sectionReference', section: 'b2', show: 'title' },
          text('„WEG“'),
          text('Abbildung „Lage“'),
        ),
        toCheck: true,
      },
      {
        kind: 'list',
        id: 'l',
        ordered: false,
        items: [{ content: [{ kind: 'footnote', content: [text('„WEG“')] }] }],
        toCheck: true,
      },
    ]);
  });

  it('leave out a chart whose table stays behind', () => {
    const chart: Block = { kind: 'chart', id: 'c', title: 'D', chart: 'balken', data: { from: 'table', block: 't' } };
    const { texts } = carryTexts([section('a', chart, paragraph('p', text('A')))], [open('a')]);
    expect(texts.get('a')?.map(({ id }) => id)).toEqual(['p']);
  });
});
