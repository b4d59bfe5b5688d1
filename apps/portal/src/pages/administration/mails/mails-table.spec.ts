/** A mail in the file says what the page says of it, with its times as times. */
import { savedTable } from '../../../export/table-content.js';
import { mailsTable } from './mails-table.js';

it('tells times as times, states and reasons in words', () => {
  const mail = {
    id: 'm',
    to: 'Kim Muster <kim.muster@example.org>',
    subject: 'Einladung',
    createdAt: '2026-11-21T13:02:00Z',
    sentAt: null,
    attempts: 3,
    nextTryAt: null,
  };
  const saved = savedTable(
    mailsTable([
      { ...mail, state: 'gesendet', sentAt: '2026-11-21T13:03:00Z', error: null },
      { ...mail, state: 'fehlgeschlagen', error: 'Konto nicht vorhanden' },
    ]),
  );
  expect(saved.columns.map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'text',
    'date',
    'date',
    'number',
    'text',
    'text',
  ]);
  expect(saved.rows).toEqual([
    ['Einladung', mail.to, 'gesendet', '2026-11-21T14:02', '2026-11-21T14:03', '3', null, null],
    [
      'Einladung',
      mail.to,
      'fehlgeschlagen',
      '2026-11-21T14:02',
      null,
      '3',
      null,
      'Das Konto gibt es nicht mehr. Es ist nichts zu tun.',
    ],
  ]);
});
