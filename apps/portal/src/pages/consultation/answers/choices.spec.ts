import { choicesOf, placeOf } from './choices.js';

const sections = [
  { id: 's1', title: 'Ausgangslage' },
  { id: 's2', title: 'Haushalt' },
];
const at = (sectionId: string | null, organisation: string, responsibleId: string | null = null) =>
  ({
    kind: sectionId === null ? 'allgemein' : 'anmerkung',
    anchor: sectionId === null ? null : { sectionId },
    organisation,
    internal: { responsibleId },
  }) as never;

describe('choices of the list', () => {
  it('are those that occur, in the order of the programme', () => {
    const comments = [at(null, 'Verband'), at('s2', 'Kammer', 'tl'), at('s1', 'Kammer')];
    const staff = [
      { accountId: 'tl', name: 'Teamleitung' },
      { accountId: 'x', name: 'Unbeteiligt' },
    ];
    const labels = (options: readonly { label: string }[]) => options.map(({ label }) => label);
    const choices = choicesOf(comments, sections, staff, 'me');
    expect(labels(choices.sections)).toEqual(['Ausgangslage', 'Haushalt', 'Zum ganzen Programm']);
    expect(labels(choices.organisations)).toEqual(['Kammer', 'Verband']);
    expect(labels(choices.responsible)).toEqual(['Ich', 'Teamleitung', 'Niemand']);
  });

  it('name the place of a comment', () => {
    expect(placeOf(at('s2', ''), sections)).toBe('Haushalt');
    expect(placeOf(at('weg', ''), sections)).toBe('Abschnitt');
    expect(placeOf({ kind: 'frage', anchor: null }, sections)).toBe('Fragenkatalog');
  });
});
