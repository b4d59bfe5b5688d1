/** To the members of the Beirat: a round is open to them. */
import { betreff, programm, tag, type Template } from '../letter.js';

export const roundOpened: Template = (data) => ({
  subject: betreff(data, `Beteiligung des Beirats eröffnet${data.runde ? `: ${data.runde}` : ''}`),
  paragraphs: [
    `wir bitten Sie um Ihre Stellungnahme zum ${programm(data)}${data.runde ? ` (${data.runde})` : ''}.`,
    data.frist
      ? `Ihre Anmerkungen nehmen wir bis einschließlich ${tag(data.frist)} entgegen. Danach ist die Abgabe im Portal geschlossen.`
      : 'Ihre Anmerkungen nehmen wir im Portal entgegen; dort steht auch die Frist.',
    'Wenn Sie keine Anmerkungen haben, können Sie auch das im Portal mit einem Klick mitteilen.',
  ],
  action: 'Lesen und Stellung nehmen',
});
