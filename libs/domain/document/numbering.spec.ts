/** Section numbers in three styles, paragraph numbers, and the counting of tables and figures. */
import { resolvedProgramme, sampleProgramme } from '../../../test/support/sample-programme.js';
import { numberFloats, numberParagraphs, numberSections } from './numbering.js';
import type { ProgrammeSection } from './programme.js';

const section = (
  key: string,
  numbering: ProgrammeSection['numbering'],
  sections: ProgrammeSection[] = [],
  front = false,
): ProgrammeSection => ({
  key,
  title: key,
  numbering,
  inTableOfContents: true,
  front,
  blocks: [],
  sections,
});
const numbers = (sections: ProgrammeSection[]) =>
  numberSections(sections).map(({ section: { key }, number, level }) => [key, number, level]);

describe('numberSections', () => {
  it('numbers decimally over three levels', () => {
    expect(
      numbers([
        section('a', 'dezimal', [section('b', 'dezimal', [section('c', 'dezimal'), section('d', 'dezimal')])]),
        section('e', 'dezimal'),
      ]),
    ).toEqual([
      ['a', '1', 1],
      ['b', '1.1', 2],
      ['c', '1.1.1', 3],
      ['d', '1.1.2', 3],
      ['e', '2', 1],
    ]);
  });

  it('counts on past sections with an arrow or without a number, and starts anew below them', () => {
    expect(
      numbers([
        section('a', 'dezimal'),
        section('b', 'ohne', [section('c', 'dezimal')]),
        section('d', 'dezimal', [section('e', 'pfeil'), section('f', 'dezimal')]),
      ]),
    ).toEqual([
      ['a', '1', 1],
      ['b', undefined, 1],
      ['c', '1', 2],
      ['d', '2', 1],
      ['e', '→', 2],
      ['f', '2.1', 2],
    ]);
  });

  it('puts the front sections first and outside the counting', () => {
    expect(numbers([section('a', 'dezimal'), section('vorwort', 'ohne', [], true)])).toEqual([
      ['vorwort', undefined, 1],
      ['a', '1', 1],
    ]);
  });
});

describe('numberParagraphs', () => {
  it('counts the paragraphs of the numbered part only', () => {
    expect([...numberParagraphs(sampleProgramme())]).toEqual([
      ['p-lage', '1'],
      ['p-eintritte', '2'],
      ['p-schwerpunkt', '3'],
      ['p-intern', '4'],
    ]);
  });

  it('gives the draft and the resolved copy the same numbers', () => {
    expect(numberParagraphs(resolvedProgramme())).toEqual(numberParagraphs(sampleProgramme()));
  });
});

describe('numberFloats', () => {
  it('counts tables and figures each from 1', () => {
    expect([...numberFloats(sampleProgramme())]).toEqual([
      ['f-bild', { label: 'Abbildung', number: 1 }],
      ['f-leer', { label: 'Abbildung', number: 2 }],
      ['tab-eintritte', { label: 'Tabelle', number: 1 }],
    ]);
  });
});
