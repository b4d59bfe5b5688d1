import { plainLaw, unbrokenLaw } from './law.js';

/** The pieces between which a line may break. */
const pieces = (words: string): string[] => unbrokenLaw(words).split(' ').map(plainLaw);

describe('references to laws', () => {
  it('break only between their parts', () => {
    expect(pieces('§ 16 Abs. 1 SGB II i. V. m. §§ 81 ff. SGB III')).toEqual([
      '§ 16 Abs. 1',
      'SGB II',
      'i. V. m.',
      '§§ 81 ff.',
      'SGB III',
    ]);
    expect(pieces('§ 16e Abs. 2 Satz 1 Nr. 3 SGB II')).toEqual(['§ 16e Abs. 2 Satz 1 Nr. 3', 'SGB II']);
    expect(pieces('§ 45 SGB III')).toEqual(['§ 45', 'SGB III']);
  });

  it('leave other words alone, and come back as they were typed', () => {
    expect(unbrokenLaw('Freie Förderung nach Absatz')).toBe('Freie Förderung nach Absatz');
    const typed = '§ 16 Abs. 1 SGB II i. V. m. § 45 SGB III';
    expect(unbrokenLaw(typed)).not.toBe(typed);
    expect(plainLaw(unbrokenLaw(typed))).toBe(typed);
  });
});
