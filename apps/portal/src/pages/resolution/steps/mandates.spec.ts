import { freeDeputies, openSeats } from './mandates.js';

const seat = (id: string, traeger: 'agentur' | 'kommune', deputy?: string) => ({
  id,
  accountId: id,
  name: id,
  traeger,
  isVorsitz: false,
  hasVoted: false,
  ...(deputy ? { deputy: { accountId: deputy, name: deputy } } : {}),
});
const deputy = (accountId: string, traeger: string | null) => ({ accountId, name: accountId, traeger });

describe('mandates', () => {
  const given = {
    roll: [seat('a1', 'agentur'), seat('a2', 'agentur', 'd1'), seat('k1', 'kommune')],
    deputies: [deputy('d1', 'agentur'), deputy('d2', 'agentur'), deputy('d3', 'kommune'), deputy('k1', 'kommune')],
  };

  it('offers seats that have no deputy yet', () => {
    expect(openSeats(given as never).map(({ id }) => id)).toEqual(['a1', 'k1']);
  });

  it('offers deputies of the same Träger who have neither a mandate nor a seat', () => {
    const names = (traeger: 'agentur' | 'kommune') => freeDeputies(given as never, { traeger }).map(({ name }) => name);
    expect(names('agentur')).toEqual(['d2']);
    expect(names('kommune')).toEqual(['d3']);
  });
});
