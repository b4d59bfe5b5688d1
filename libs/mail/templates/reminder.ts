/** To owners who have not handed in yet. */
import { betreff, programm, tag, titel, type Template } from '../letter.js';

export const reminder: Template = (data) => ({
  subject: betreff(data, 'Erinnerung an die Abgabe'),
  paragraphs: [
    `wir möchten Sie an das ${programm(data)} erinnern. Noch nicht eingereicht ${data.abschnitt?.includes('“, „') ? 'sind' : 'ist'}: ${titel(data.abschnitt)}.`,
    data.frist ? `Die Abgabe ist bis einschließlich ${tag(data.frist)} vorgesehen.` : 'Bitte reichen Sie bald ein.',
    'Wenn Sie den Text inzwischen eingereicht haben, betrachten Sie diese Erinnerung bitte als erledigt.',
  ],
  action: 'Zum Programm',
});
