/** To the members of the Beirat: the replies to their comments can be read. */
import { betreff, programm, type Template } from '../letter.js';

export const repliesReleased: Template = (data) => ({
  subject: betreff(data, 'Antworten auf Ihre Anmerkungen'),
  paragraphs: [
    `zu Ihren Anmerkungen zum ${programm(data)} liegen jetzt die Antworten vor${data.runde ? ` (${data.runde})` : ''}.`,
    'Zu jeder Anmerkung steht im Portal, was daraus geworden ist und warum. Vielen Dank für Ihre Beteiligung.',
  ],
  action: 'Antworten lesen',
});
