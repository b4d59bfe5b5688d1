/** What a team may write down, and when handing it in is late. */
import { estimatedIn, handedInLate, parseNeedRows } from './need-rows.js';

describe('rows', () => {
  const problems = (input: unknown) => {
    const parsed = parseNeedRows(input);
    return parsed.ok ? [] : parsed.problems.map(({ pointer }) => pointer);
  };

  it('keep numbers, nothing, money and remarks; 0 is a number', () => {
    const rows = [
      { instrument: 'avgs', eintritte: 12, mittel: '9000.50', bemerkung: ' mehr Zugänge\nim Herbst ' },
      { instrument: 'fbw', eintritte: 0 },
      { instrument: 'egz', eintritte: null, bemerkung: '  ' },
    ];
    const parsed = parseNeedRows(rows);
    expect(parsed).toEqual({
      ok: true,
      rows: [
        { instrument: 'avgs', eintritte: 12, mittel: '9000.50', bemerkung: 'mehr Zugänge\nim Herbst' },
        { instrument: 'fbw', eintritte: 0 },
        { instrument: 'egz', eintritte: null },
      ],
    });
    expect(parsed.ok && estimatedIn(parsed.rows)).toBe(2);
  });

  it.each([
    ['a negative number', { eintritte: -1 }, '/rows/0/eintritte'],
    ['half a person', { eintritte: 1.5 }, '/rows/0/eintritte'],
    ['a number as text', { eintritte: '12' }, '/rows/0/eintritte'],
    ['no number at all', { eintritte: undefined }, '/rows/0/eintritte'],
    ['negative money', { mittel: '-1.00' }, '/rows/0/mittel'],
    ['money with one digit', { mittel: '1.5' }, '/rows/0/mittel'],
    ['a strange key', { instrument: 'a b' }, '/rows/0/instrument'],
    ['a field of its own', { team: 'x' }, '/rows/0/team'],
    ['control characters', { bemerkung: 'a\u0000b' }, '/rows/0/bemerkung'],
  ])('refuse %s with its place', (_what, change, pointer) => {
    expect(problems([{ instrument: 'avgs', eintritte: 1, ...change }])).toEqual([pointer]);
  });

  it('refuse the same instrument twice, and what is no list', () => {
    expect(
      problems([
        { instrument: 'a', eintritte: 1 },
        { instrument: 'a', eintritte: 2 },
      ]),
    ).toEqual(['/rows/1/instrument']);
    expect(problems({})).toEqual(['/rows']);
  });
});

describe('late', () => {
  const sheet = { dueOn: '2026-08-15', late: false, returnedAt: null };
  const lastSecond = new Date('2026-08-15T21:59:59.999Z'); // Berlin, summer
  const over = new Date('2026-08-15T22:00:00Z');

  it('begins with the next local day', () => {
    expect(handedInLate(sheet, lastSecond)).toBe(false);
    expect(handedInLate(sheet, over)).toBe(true);
  });
  it('is nobody for what was given back only after the last day, unless late before', () => {
    const returnedAt = new Date('2026-08-20T08:00:00Z');
    const again = new Date('2026-08-22T08:00:00Z');
    expect(handedInLate({ ...sheet, returnedAt }, again)).toBe(false);
    expect(handedInLate({ ...sheet, returnedAt, late: true }, again)).toBe(true);
    expect(handedInLate({ ...sheet, returnedAt: new Date('2026-08-10T08:00:00Z') }, again)).toBe(true);
  });
});
