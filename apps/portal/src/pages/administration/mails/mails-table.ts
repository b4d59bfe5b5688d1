/** Mails as a table for a spreadsheet, in the words of the page; their text is in it as little as there. */
import type { TableContent } from '../../../export/table-content.js';
import { dayAndTime } from '../../../ui/dates.js';
import type { Mail } from './mail-queries.js';
import { MAIL_STATES, reasonInWords, recipient } from './mail-words.js';

const moment = (instant: string | null): string => (instant === null ? '' : dayAndTime(instant));

export const mailsTable = (mails: readonly Mail[]): TableContent => ({
  title: 'E-Mails',
  columns: ['Betreff', 'An', 'Stand', 'Erstellt', 'Gesendet', 'Versuche', 'Nächster Versuch spätestens', 'Hinweis'],
  rows: mails.map(({ subject, to, state, createdAt, sentAt, attempts, nextTryAt, error }) => [
    subject,
    recipient(to),
    MAIL_STATES[state].label,
    moment(createdAt),
    moment(sentAt),
    String(attempts),
    moment(nextTryAt),
    error === null ? '' : reasonInWords(error),
  ]),
});
