/** The subject of a mail that stands in the table, for people who look after the mails; the mail itself is not composed. */
import { MAIL_TEMPLATES } from '#domain/shared/mail-template.js';
import { TEMPLATES } from './templates.js';

/** What was erased together with a person has no subject any more. */
const ERASED = 'Inhalt gelöscht';

export function subjectOf({ template, data }: { template: string; data: Readonly<Record<string, unknown>> }): string {
  const name = MAIL_TEMPLATES.find((known) => known === template);
  const { jobcenter, ...texts } = Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  if (name === undefined || jobcenter === undefined) return ERASED;
  return TEMPLATES[name]({ ...texts, jobcenter, path: '/' }).subject;
}
