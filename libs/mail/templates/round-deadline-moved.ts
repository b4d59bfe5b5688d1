/** To the members of the Beirat: the period of a round was changed. */
import { betreff, programm, tag, type Template } from '../letter.js';

export const roundDeadlineMoved: Template = (data) => ({
  subject: betreff(data, `neue Frist: ${data.runde ?? 'Beteiligung des Beirats'}`),
  paragraphs: [
    `die Frist für Ihre Anmerkungen zum Entwurf des ${programm(data)} hat sich geändert${data.runde ? ` (${data.runde})` : ''}.`,
    data.frist
      ? `Ihre Anmerkungen nehmen wir jetzt bis einschließlich ${tag(data.frist)} entgegen.`
      : 'Die neue Frist steht im Portal.',
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Entwurf lesen und Stellung nehmen',
});
