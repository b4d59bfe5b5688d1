/** To the members of the Beirat: a round is open to them. */
import { betreff, programm, tag, type Template } from '../letter.js';

export const roundOpened: Template = (data) => ({
  subject: betreff(data, `${data.runde ?? 'Beteiligung des Beirats'} ist eröffnet`),
  paragraphs: [
    `der Entwurf des ${programm(data)} liegt Ihnen zur Stellungnahme vor${data.runde ? ` (${data.runde})` : ''}.`,
    data.frist
      ? `Ihre Anmerkungen nehmen wir bis einschließlich ${tag(data.frist)} entgegen. Danach ist die Abgabe im Portal geschlossen.`
      : 'Ihre Anmerkungen nehmen wir im Portal entgegen.',
    'Wenn Sie keine Anmerkungen haben, können Sie auch das im Portal mit einem Klick mitteilen.',
  ],
  action: 'Entwurf lesen und Stellung nehmen',
});
