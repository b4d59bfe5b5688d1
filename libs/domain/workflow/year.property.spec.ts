/** Ten thousand years of random commands: whatever is asked in whatever order, the invariants hold after every step. */
import fc from 'fast-check';
import { TABLES } from '../../../test/model/world.js';
import { playYear } from '../../../test/model/year.js';

const SEED = Number(process.env['AMIP_SEED'] ?? 20_241_107);

describe('a programme year', () => {
  it('keeps the invariants through 10,000 random sequences of commands', () => {
    const reached = new Map<string, number>();
    let steps = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(fc.noBias(fc.nat()), { minLength: 11, maxLength: 41, size: 'max' }), (seeds) => {
        const year = playYear(seeds, TABLES);
        if (year.problem) throw new Error([year.problem, ...year.trace].join('\n'));
        steps += year.steps;
        refused += year.refused;
        for (const what of year.reached) reached.set(what, (reached.get(what) ?? 0) + 1);
      }),
      { numRuns: 10_000, seed: SEED },
    );
    console.log(steps, refused, [...reached].sort((a, b) => b[1] - a[1]).map(([k, n]) => `${k}:${n}`).join(' '));
  });
});
