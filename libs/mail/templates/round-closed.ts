/** To staff: a round is over, the replies can be written. */
import { betreff, programm, type Template } from '../letter.js';

export const roundClosed: Template = (data) => ({
  subject: betreff(data, `${data.runde ?? 'Beteiligung des Beirats'} ist abgeschlossen`),
  paragraphs: [
    `die Frist für Anmerkungen zum Entwurf des ${programm(data)} ist abgelaufen${data.runde ? ` (${data.runde})` : ''}.`,
    'Alle eingegangenen Anmerkungen stehen im Portal. Jede braucht eine Antwort mit Begründung, bevor abgestimmt werden kann.',
  ],
  action: 'Anmerkungen ansehen',
});
