/** To the members of the Beirat: the period of a round was changed. */
import { betreff, programm, tag, type Template } from '../letter.js';

export const roundDeadlineMoved: Template = (data) => ({
  subject: betreff(data, `neue Frist für Ihre Anmerkungen${data.runde ? `: ${data.runde}` : ''}`),
  paragraphs: [
    `die Frist für Ihre Anmerkungen zum ${programm(data)} hat sich geändert${data.runde ? ` (${data.runde})` : ''}.`,
    data.frist
      ? `Ihre Anmerkungen nehmen wir jetzt bis einschließlich ${tag(data.frist)} entgegen.`
      : 'Die neue Frist steht im Portal.',
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Lesen und Stellung nehmen',
});
