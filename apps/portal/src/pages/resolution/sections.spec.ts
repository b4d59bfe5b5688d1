import { namedSections } from './sections.js';

describe('sections of a frozen text', () => {
  it('names them in the order of the text, with their level', () => {
    const content = {
      sections: [
        { key: 'a', title: 'Lage', sections: [{ key: 'b', title: 'Markt' }] },
        { key: 'c', title: 'Haushalt' },
      ],
    };
    const anchors = ['c', 'b', 'a'].map((key) => ({ key, sectionId: `id-${key}`, sectionVersionId: `v-${key}` }));
    expect(namedSections({ anchors, content } as never)).toEqual([
      { sectionId: 'id-a', title: 'Lage', level: 1 },
      { sectionId: 'id-b', title: 'Markt', level: 2 },
      { sectionId: 'id-c', title: 'Haushalt', level: 1 },
    ]);
  });

  it('leaves out what has no id, and bears an empty text', () => {
    expect(namedSections({ anchors: [], content: { sections: [{ key: 'x', title: 'X' }] } } as never)).toEqual([]);
    expect(namedSections({ anchors: [], content: {} } as never)).toEqual([]);
  });
});
