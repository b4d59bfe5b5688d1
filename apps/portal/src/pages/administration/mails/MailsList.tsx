/** Mails with their state; what failed says why and can be sent again. */
import { quoted } from '#domain/shared/quoted.js';
import { Badge } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { dayAndTime } from '../../../ui/dates.js';
import type { Mail } from './mail-queries.js';
import { MAIL_STATES, reasonInWords, recipient, tries } from './mail-words.js';

export interface MailsListProps {
  readonly mails: readonly Mail[];
  /** Id of the mail that is being sent again. */
  readonly busy: string | null;
  readonly onRetry: (mail: Mail) => void;
}

export const MailsList = ({ mails, busy, onRetry }: MailsListProps) => (
  <ul className="plain-list admin-rows" aria-label="E-Mails, die neuesten zuerst">
    {mails.map((mail) => (
      <li key={mail.id}>
        <div className="admin-rows__what">
          <p className="admin-rows__title">{mail.subject}</p>
          <Badge kind={MAIL_STATES[mail.state].kind}>{MAIL_STATES[mail.state].label}</Badge>
          <p>an {recipient(mail.to)}</p>
          <p className="admin-second">{times(mail).join(' · ')}</p>
          {mail.error !== null && <p>{reasonInWords(mail.error)}</p>}
        </div>
        {mail.state === 'fehlgeschlagen' && (
          <Button
            busy={busy === mail.id}
            aria-label={`Noch einmal senden: ${quoted(mail.subject)} an ${recipient(mail.to)}`}
            onClick={() => onRetry(mail)}
          >
            Noch einmal senden
          </Button>
        )}
      </li>
    ))}
  </ul>
);

const times = ({ createdAt, sentAt, nextTryAt, attempts, state }: Mail): string[] => [
  `erstellt ${dayAndTime(createdAt)}`,
  ...(sentAt === null ? [] : [`gesendet ${dayAndTime(sentAt)}`]),
  ...(state !== 'gesendet' || attempts > 1 ? [tries(attempts)] : []),
  ...(nextTryAt === null ? [] : [`nächster Versuch spätestens ${dayAndTime(nextTryAt)}`]),
  ...(state === 'fehlgeschlagen' && nextTryAt === null ? ['wird von selbst nicht mehr versucht'] : []),
];
