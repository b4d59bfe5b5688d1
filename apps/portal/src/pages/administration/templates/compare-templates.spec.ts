import { compareTemplates, isSame } from './compare-templates.js';
import type { Template, TemplateSection } from './template-queries.js';
import { traits, tree } from './template-words.js';

const section = (key: string, more: Partial<TemplateSection> = {}): TemplateSection => ({
  key,
  title: `Titel ${key}`,
  numbering: 'dezimal',
  inTableOfContents: true,
  required: true,
  ownerRole: 'teamleitung',
  ...more,
});
const template = (sections: TemplateSection[], more: Partial<Template> = {}): Template => ({
  key: 'muster',
  version: 1,
  label: 'Muster',
  traegerform: 'gE',
  title: 'Programm {jahr}',
  layout: { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: true },
  sections,
  ...more,
});

describe('what a new version of a template changes', () => {
  const before = template([section('a', { sections: [section('a1'), section('a2')] }), section('b'), section('c')]);

  it('is nothing for the same template, whatever its version', () => {
    expect(isSame(compareTemplates(before, { ...before, version: 2 }))).toBe(true);
  });

  it('names new and dropped sections, and each changed field', () => {
    const after = template(
      [
        section('a', { title: 'Ausgangslage', sections: [section('a1', { structuredParts: ['budget', 'personal'] })] }),
        section('b', { required: false, ownerRole: 'controlling', numbering: 'pfeil' }),
        section('c'),
        section('d'),
      ],
      { label: 'Muster 2027' },
    );
    expect(compareTemplates(before, after)).toEqual({
      general: ['Bezeichnung: bisher „Muster“, jetzt „Muster 2027“'],
      sections: [
        {
          key: 'a',
          title: 'Ausgangslage',
          status: 'geaendert',
          sentences: ['Titel: bisher „Titel a“, jetzt „Ausgangslage“'],
        },
        {
          key: 'a1',
          title: 'Titel a1',
          status: 'geaendert',
          sentences: ['Enthält: bisher nichts, jetzt Budget, Personal'],
        },
        {
          key: 'b',
          title: 'Titel b',
          status: 'geaendert',
          sentences: [
            'Nummerierung: bisher mit Nummer, jetzt mit Pfeil',
            'Schreibt: bisher Teamleitung, jetzt Controlling/Finanzen',
            'Pflicht: bisher ja, jetzt nein',
          ],
        },
        { key: 'd', title: 'Titel d', status: 'neu', sentences: [] },
        { key: 'a2', title: 'Titel a2', status: 'entfallen', sentences: [] },
      ],
    });
  });

  it('recognises sections that were moved', () => {
    const swapped = template([section('b'), section('a', { sections: [section('a1'), section('a2')] }), section('c')]);
    expect(compareTemplates(before, swapped).sections.map(({ key, sentences }) => [key, sentences])).toEqual([
      ['b', ['steht an anderer Stelle']],
      ['a', ['steht an anderer Stelle']],
    ]);
    const lifted = template([section('a', { sections: [section('a1')] }), section('b'), section('c'), section('a2')]);
    expect(compareTemplates(before, lifted).sections).toEqual([
      { key: 'a2', title: 'Titel a2', status: 'geaendert', sentences: ['steht jetzt auf der obersten Ebene'] },
    ]);
  });

  it('does not call moved what only makes room for a new neighbour', () => {
    const after = template([section('new'), ...before.sections]);
    expect(compareTemplates(before, after).sections.map(({ key }) => key)).toEqual(['new']);
  });
});

describe('a template to look at', () => {
  it('is numbered as the programme will be', () => {
    const entries = tree([
      section('vorwort', { numbering: 'ohne', front: true }),
      section('a', { sections: [section('a1'), section('a2', { numbering: 'pfeil' })] }),
      section('zwischen', { numbering: 'ohne' }),
      section('b'),
    ]);
    expect(entries.map(({ number }) => number)).toEqual([null, '1', null, '2']);
    expect(entries[1]?.children.map(({ number }) => number)).toEqual(['1.1', '→']);
  });
  it('tells duty, owner and parts', () => {
    expect(traits(section('a', { structuredParts: ['kennzahlen'], newPage: true }))).toEqual([
      'Pflicht',
      'schreibt: Teamleitung',
      'enthält: Kennzahlen',
      'beginnt auf neuer Seite',
    ]);
  });
});
