/** To owners who have not handed in yet. */
import type { MailData } from '#domain/shared/mail-template.js';
import { betreff, programm, tag, titel, type Template } from '../letter.js';

const stillOpen = ({ abschnitt }: MailData): string =>
  abschnitt
    ? `Noch nicht eingereicht ${abschnitt.includes('“, „') ? 'sind' : 'ist'}: ${titel(abschnitt)}.`
    : 'Mindestens ein Abschnitt von Ihnen ist noch nicht eingereicht.';

export const reminder: Template = (data) => ({
  subject: betreff(data, 'Erinnerung an die Abgabe'),
  paragraphs: [
    `wir möchten Sie an das ${programm(data)} erinnern. ${stillOpen(data)}`,
    data.frist ? `Die Abgabe ist bis einschließlich ${tag(data.frist)} vorgesehen.` : 'Bitte reichen Sie bald ein.',
    'Wenn Sie den Text inzwischen eingereicht haben, betrachten Sie diese Erinnerung bitte als erledigt.',
  ],
  action: 'Zum Programm',
});
