/** Comments and what is answered as a table for a spreadsheet; what the Jobcenter keeps among itself (who prepares it) is not in it. */
import type { TableContent } from '../../../export/table-content.js';
import { dayAndTime } from '../../../ui/dates.js';
import { DISPOSITIONS, excerpt } from '../round/comments.js';
import { organisationName, stateWord, type Comment } from './comments.js';

/** @param placeOf what the list on the page says of the place of a comment */
export const commentsTable = (
  title: string,
  comments: readonly Comment[],
  placeOf: (comment: Comment) => string,
): TableContent => ({
  title: `Anmerkungen: ${title}`,
  columns: [
    'Nr.',
    'Organisation',
    'Stelle',
    'Worauf sie sich bezieht',
    'Anmerkung',
    'Eingegangen',
    'Auf Papier',
    'Stand',
    'Antwort des Jobcenters',
    'Was daraus wird',
    'Begründung',
  ],
  rows: comments.map((comment) => [
    String(comment.number),
    organisationName(comment),
    placeOf(comment),
    comment.anchor?.quote ? excerpt(comment.anchor.quote) : '',
    comment.text,
    dayAndTime(comment.submittedAt),
    comment.onPaper ? 'ja' : '',
    stateWord(comment),
    comment.reply ?? '',
    comment.disposition === null ? '' : DISPOSITIONS[comment.disposition],
    comment.dispositionReason ?? '',
  ]),
});
