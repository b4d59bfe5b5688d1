/** To the owner, the day after: it can still be handed in. */
import { bedarf, betreff, programm, tag, type Template } from '../letter.js';

export const needOverdue: Template = (data) => ({
  subject: betreff(data, `Frist abgelaufen: ${bedarf(data)}`),
  paragraphs: [
    `die ${bedarf(data)} für das ${programm(data)} ist noch nicht eingereicht${data.frist ? `; der letzte Tag war der ${tag(data.frist)}` : ''}.`,
    'Sie können sie weiterhin einreichen. Wenn Sie mehr Zeit brauchen, sprechen Sie bitte die Stelle an, die darum gebeten hat.',
  ],
  action: 'Zur Bedarfsschätzung',
});
