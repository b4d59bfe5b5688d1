/** All comments of a round, however many, in the order of their numbers. */
import type { Tx } from '../ports.js';
import type { CommentRecord } from '../records.js';

const PAGE = 500;

export async function commentsOf(tx: Tx, roundId: string): Promise<CommentRecord[]> {
  const all: CommentRecord[] = [];
  for (;;) {
    const page = await tx.comments.ofRound(roundId, {
      limit: PAGE,
      after: all.length === 0 ? null : String(all[all.length - 1]?.number),
    });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
