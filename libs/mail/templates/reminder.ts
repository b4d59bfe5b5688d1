/** To owners who have not handed in yet; several titles come quoted already. */
import { areSeveral } from '#domain/shared/german.js';
import type { MailData } from '#domain/shared/mail-template.js';
import { betreff, bis, programm, titel, type Template } from '../letter.js';

const stillOpen = ({ abschnitt }: MailData): string =>
  abschnitt
    ? `Noch nicht eingereicht ${areSeveral(abschnitt) ? 'sind' : 'ist'}: ${titel(abschnitt)}.`
    : 'Mindestens ein Abschnitt von Ihnen ist noch nicht eingereicht.';

export const reminder: Template = (data) => ({
  subject: betreff(data, 'Erinnerung an die Abgabe'),
  paragraphs: [
    `wir möchten Sie an das ${programm(data)} erinnern. ${stillOpen(data)}`,
    `Bitte reichen Sie${bis(data) || ' bald'} ein, was noch fehlt.`,
    'Wenn Sie den Text inzwischen eingereicht haben, betrachten Sie diese Erinnerung bitte als erledigt.',
  ],
  action: 'Zum Programm',
});
