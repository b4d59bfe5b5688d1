/** Mails with their state; what failed says why and can be sent again. */
import { Badge } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { DataTable } from '../../../ui/DataTable.js';
import { dayAndTime } from '../../../ui/dates.js';
import type { Mail } from './mail-queries.js';
import { MAIL_STATES, reasonInWords, tries } from './mail-words.js';

export interface MailsTableProps {
  readonly mails: readonly Mail[];
  /** Id of the mail that is being sent again. */
  readonly busy: string | null;
  readonly onRetry: (mail: Mail) => void;
}

export const MailsTable = ({ mails, busy, onRetry }: MailsTableProps) => (
  <DataTable<Mail>
    caption="E-Mails"
    captionHidden
    rows={mails}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'mail',
        label: 'E-Mail',
        cell: ({ subject, to }) => (
          <div className="admin-mail">
            {subject}
            <span className="admin-second">an {to}</span>
          </div>
        ),
      },
      {
        key: 'state',
        label: 'Stand',
        cell: ({ state }) => <Badge kind={MAIL_STATES[state].kind}>{MAIL_STATES[state].label}</Badge>,
      },
      { key: 'times', label: 'Zeiten', cell: (mail) => <Times mail={mail} /> },
      {
        key: 'error',
        label: 'Was nicht ging',
        cell: (mail) => (mail.error === null ? '–' : <div className="admin-reason">{reasonInWords(mail.error)}</div>),
      },
      {
        key: 'retry',
        label: 'Noch einmal',
        cell: (mail) =>
          mail.state === 'fehlgeschlagen' && (
            <Button
              className="admin-nowrap"
              busy={busy === mail.id}
              aria-label={`Noch einmal senden: „${mail.subject}“ an ${mail.to}`}
              onClick={() => onRetry(mail)}
            >
              Noch einmal senden
            </Button>
          ),
      },
    ]}
  />
);

const Times = ({ mail: { createdAt, sentAt, nextTryAt, attempts, state } }: { readonly mail: Mail }) => (
  <ul className="plain-list admin-times">
    <li>Erstellt {dayAndTime(createdAt)}</li>
    {sentAt !== null && <li>Gesendet {dayAndTime(sentAt)}</li>}
    {(state !== 'gesendet' || attempts > 1) && <li>Bisher: {tries(attempts)}</li>}
    {nextTryAt !== null && <li>Nächster Versuch bis {dayAndTime(nextTryAt)}</li>}
    {state === 'fehlgeschlagen' && nextTryAt === null && <li>Von selbst wird nicht mehr versucht</li>}
  </ul>
);
