// What the Beirat does in a round, in one line each: comment on the draft, read the comments, and the Jobcenter answers.
import { answerComment } from '#application/consultation/answer-comment.js';
import { readComments } from '#application/consultation/read-round.js';
import { submitComment, type SubmitComment } from '#application/consultation/submit-comment.js';
import type { CommentRecord } from '#application/records.js';
import { QUOTE, type PersonKey, type Year } from './year.js';

export const ALL = { limit: 100, after: null };
export const QUESTIONS = [{ key: 'A1', question: 'Was ist am Arbeitsmarkt hier anders?' }];

export const general = (text: string): SubmitComment => ({ kind: 'allgemein', text });

/** A comment on the quoted words of the first section; `changes` spoil the place it is pinned to. */
export const anchored = (year: Year, changes: Partial<NonNullable<SubmitComment['anchor']>> = {}): SubmitComment => ({
  kind: 'anmerkung',
  text: 'Bitte belegen.',
  anchor: { sectionId: year.sectionIds[0] as string, blockId: 'p1', quote: QUOTE, ...changes },
});

export const commentIn = (year: Year, roundId: string, key: PersonKey, input: SubmitComment): Promise<CommentRecord> =>
  year.door.change(year.as(key), (tx) => submitComment(tx, roundId, input, QUESTIONS));

export const commentsOf = (year: Year, roundId: string, key: PersonKey) =>
  year.door.read(year.as(key), (tx) => readComments(tx, roundId, ALL));

export const answer = (year: Year, key: PersonKey, { id }: CommentRecord, input: Parameters<typeof answerComment>[2]) =>
  year.door.change(year.as(key), async (tx) =>
    answerComment(tx, id, input, (await tx.comments.find(id))?.version ?? 0),
  );
