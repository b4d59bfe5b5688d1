/** To staff: a round is over, the replies can be written. */
import { beschluss, betreff, programm, type Template } from '../letter.js';

export const roundClosed: Template = (data) => ({
  subject: betreff(data, `Beteiligung des Beirats beendet${data.runde ? `: ${data.runde}` : ''}`),
  paragraphs: [
    `die Frist für Anmerkungen zum ${programm(data)} ist abgelaufen${data.runde ? ` (${data.runde})` : ''}.`,
    `Alle eingegangenen Anmerkungen stehen im Portal. Jede braucht eine Antwort mit Begründung, bevor das Programm zur Beschlussfassung vorgelegt werden kann.${beschluss(data)}`,
  ],
  action: 'Anmerkungen ansehen',
});
