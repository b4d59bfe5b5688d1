/** To those who have not handed in their Bedarfsschätzung yet, some days before it is due. */
import { bedarf, betreff, bis, programm, type Template } from '../letter.js';

export const needReminder: Template = (data) => ({
  subject: betreff(data, `Erinnerung: ${bedarf(data)}`),
  paragraphs: [
    `die ${bedarf(data)} für das ${programm(data)} ist noch nicht eingereicht.`,
    `Bitte reichen Sie sie${bis(data) || ' bald'} im Portal ein.`,
    'Wenn Sie sie inzwischen eingereicht haben, betrachten Sie diese Erinnerung bitte als erledigt.',
  ],
  action: 'Zur Bedarfsschätzung',
});
