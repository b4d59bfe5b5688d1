import { countRows, halvesUnequal, mySeats, turnout, type SeatRow } from './seats.js';

const seat = (id: string, traeger: 'agentur' | 'kommune', more: Partial<SeatRow> = {}): SeatRow => ({
  id,
  accountId: id,
  name: id,
  traeger,
  isVorsitz: false,
  hasVoted: false,
  ...more,
});

describe('seats', () => {
  const roll = [
    seat('a', 'agentur', { deputy: { accountId: 'v', name: 'Vertretung' } }),
    seat('k', 'kommune', { hasVoted: true }),
  ];

  it('gives a member the own seat with what is recorded for it', () => {
    const ballot = { seatId: 'k', choice: 'ja' as const, castAt: '2026-12-01T10:00:00Z' };
    expect(mySeats(roll, [ballot], 'k')).toEqual([{ seat: roll[1], asDeputy: false, ballot }]);
  });

  it('gives a deputy the seat of the mandate only', () => {
    expect(mySeats(roll, [], 'v')).toEqual([{ seat: roll[0], asDeputy: true, ballot: null }]);
  });

  it('gives nobody else a seat, and puts the own one first', () => {
    expect(mySeats(roll, [], 'gf')).toEqual([]);
    expect(mySeats(roll, [], undefined)).toEqual([]);
    const both = [seat('x', 'kommune', { deputy: { accountId: 'k', name: 'k' } }), seat('k', 'kommune')];
    expect(mySeats(both, [], 'k').map(({ asDeputy }) => asDeputy)).toEqual([false, true]);
  });

  it('tells how many have voted', () => {
    expect(turnout(roll)).toBe('1 von 2 Sitzen hat abgestimmt');
    expect(turnout([])).toBe('0 von 0 Sitzen haben abgestimmt');
  });

  it('sees unequal halves', () => {
    expect(halvesUnequal(roll)).toBe(false);
    expect(halvesUnequal([...roll, seat('b', 'agentur')])).toBe(true);
  });

  it('counts by Träger and in sum', () => {
    const count = (entitled: number) => ({ entitled, yes: entitled, no: 0, abstention: 0, absent: 0 });
    const rows = countRows({
      kind: 'angenommen',
      count: count(6),
      byTraeger: { agentur: count(3), kommune: count(3) },
      explanation: '',
    });
    expect(rows.map(({ label, yes }) => `${label} ${yes}`)).toEqual([
      'Agentur für Arbeit 3',
      'Kommune 3',
      'Zusammen 6',
    ]);
  });
});
