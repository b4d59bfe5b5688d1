/** Accepted exactly from the opening until the exclusive end, at every instant. */
import fc from 'fast-check';
import { endOfDay, startOfDay } from '../shared/berlin.js';
import { refuseComment } from './comment-window.js';

const openedAt = startOfDay('2026-10-12');
const endsAt = endOfDay('2026-10-25'); // the day of 25 hours

describe('comment window', () => {
  it('takes a comment in the last millisecond and none after it', () => {
    expect(refuseComment({ openedAt, endsAt }, new Date('2026-10-25T22:59:59.999Z'))).toBeNull();
    expect(refuseComment({ openedAt, endsAt }, new Date('2026-10-25T23:00:00.000Z'))?.code).toBe('comment.roundOver');
  });

  it('takes none before the opening', () => {
    expect(refuseComment({ openedAt: null, endsAt }, openedAt)?.code).toBe('comment.roundNotOpen');
    expect(refuseComment({ openedAt, endsAt }, new Date(openedAt.getTime() - 1))?.code).toBe('comment.roundNotOpen');
  });

  it('agrees with the plain comparison of instants', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }), (offset) => {
        const at = new Date(openedAt.getTime() + offset);
        expect(refuseComment({ openedAt, endsAt }, at) === null).toBe(at >= openedAt && at < endsAt);
      }),
    );
  });
});
