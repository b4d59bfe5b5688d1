import { ownerInWords } from './owner.js';

const section = { ownerId: 'a', ownerRole: 'geschaeftsfuehrung' } as const;

describe('who is responsible for a section', () => {
  it('is named with the role that person holds, not with the one the template proposes', () => {
    expect(ownerInWords(section, 'Sie selbst', ['teamleitung'])).toBe('Sie selbst (Teamleitung)');
    expect(ownerInWords(section, 'Kim Muster', ['bca', 'teamleitung'])).toBe(
      'Kim Muster (Teamleitung, Beauftragte für Chancengleichheit am Arbeitsmarkt)',
    );
  });

  it('is named with the proposed role where they hold it, and without any where none is known', () => {
    expect(ownerInWords(section, 'Kim Muster', ['teamleitung', 'geschaeftsfuehrung'])).toBe(
      'Kim Muster (Geschäftsführung)',
    );
    expect(ownerInWords(section, 'Kim Muster', [])).toBe('Kim Muster');
    expect(ownerInWords(section, 'Teamleitung', ['teamleitung'])).toBe('Teamleitung');
  });

  it('is the proposed role while nobody is named', () => {
    expect(ownerInWords({ ...section, ownerId: null }, undefined, [])).toBe('Geschäftsführung');
    expect(ownerInWords(section, undefined, [])).toBe('Geschäftsführung');
  });
});
