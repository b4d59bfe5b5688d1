/** To those entitled to vote: the ballot is open. */
import { beschluss, betreff, programm, type Template } from '../letter.js';

export const ballotOpened: Template = (data) => ({
  subject: betreff(data, 'die Abstimmung ist eröffnet'),
  paragraphs: [
    `die Abstimmung über das ${programm(data)} ist eröffnet.`,
    `Bitte geben Sie Ihre Stimme im Portal ab, bevor der Vorsitz die Abstimmung schließt; bis dahin können Sie sie noch ändern.${beschluss(data)}`,
  ],
  action: 'Zur Abstimmung',
});
