import { checkNachtrag, emptyNachtrag, isComplete } from './nachtrag-form.js';

describe('a Nachtrag', () => {
  const empty = emptyNachtrag('2027-03-01');

  it('begins today with dates that follow each other', () => {
    expect(empty.dates.start).toBe('2027-03-01');
    expect(checkNachtrag(empty, 2028).dates).toEqual({});
  });

  it('needs sections and a reason', () => {
    expect(checkNachtrag(empty, 2028)).toMatchObject({
      sectionKeys: expect.stringContaining('Abschnitt') as string,
      reason: expect.stringContaining('Anlass') as string,
    });
    expect(isComplete(checkNachtrag(empty, 2028))).toBe(false);
    expect(isComplete(checkNachtrag({ ...empty, sectionKeys: ['budget'], reason: 'Mehr Mittel' }, 2028))).toBe(true);
  });
});
