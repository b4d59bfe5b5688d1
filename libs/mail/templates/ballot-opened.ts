/** To those entitled to vote: the ballot is open. */
import { betreff, programm, tag, type Template } from '../letter.js';

export const ballotOpened: Template = (data) => ({
  subject: betreff(data, 'die Abstimmung ist eröffnet'),
  paragraphs: [
    `die Abstimmung über das ${programm(data)} ist eröffnet.`,
    `Bitte geben Sie Ihre Stimme im Portal ab${data.frist ? `, bis einschließlich ${tag(data.frist)}` : ''}. Bis zum Schließen der Abstimmung können Sie sie noch ändern.`,
  ],
  action: 'Zur Abstimmung',
});
