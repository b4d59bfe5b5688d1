/** To the owner: the Bedarfsschätzung is due on another day. */
import { bedarf, betreff, bis, programm, type Template } from '../letter.js';

export const needDueMoved: Template = (data) => ({
  subject: betreff(data, `neue Frist: ${bedarf(data)}`),
  paragraphs: [
    `die Frist für die ${bedarf(data)} zum ${programm(data)} hat sich geändert.`,
    `Bitte reichen Sie sie${bis(data) || ' bis zu der Frist, die im Portal steht,'} ein.`,
  ],
  action: 'Zur Bedarfsschätzung',
});
