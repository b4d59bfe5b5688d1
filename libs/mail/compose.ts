/** From a mail row and an account to what goes over the wire: the same data always gives the same message with the same Message-ID. */
import { MAIL_TEMPLATES, SECURITY_MAILS, type MailData, type MailTemplate } from '#domain/shared/mail-template.js';
import { oneLine, write, type Written } from './letter.js';
import { TEMPLATES } from './templates.js';

export interface OutgoingMail extends Written {
  readonly to: { readonly name: string; readonly address: string };
  readonly messageId: string;
  readonly date: Date;
}

export interface MailRow {
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly messageId: string;
  readonly createdAt: Date;
}

/**
 * @param publicUrl what links start with
 * @throws Error for an unknown template, missing data, and for line breaks where a header could begin
 */
export function compose(mail: MailRow, account: { name: string; email: string }, publicUrl: string): OutgoingMail {
  if (!isMailTemplate(mail.template)) throw new Error(`Die Mailvorlage „${mail.template}“ gibt es nicht`);
  const data = mailData(mail.data);
  return {
    ...write(TEMPLATES[mail.template](data), data, { name: account.name, publicUrl }),
    to: { name: oneLine(account.name, 'Name'), address: oneLine(account.email, 'Adresse') },
    messageId: oneLine(mail.messageId, 'Message-ID'),
    date: mail.createdAt,
  };
}

export const isSecurityMail = (template: string): boolean => SECURITY_MAILS.some((name) => name === template);

const isMailTemplate = (name: string): name is MailTemplate => MAIL_TEMPLATES.some((known) => known === name);

function mailData(data: Readonly<Record<string, unknown>>): MailData {
  const texts = Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
  const { jobcenter, path } = texts;
  if (jobcenter === undefined || path === undefined) throw new Error('Die Mail nennt kein Jobcenter oder keinen Pfad');
  return { ...texts, jobcenter, path };
}
