/** To the person who is to estimate what a team needs. */
import { bedarf, betreff, bis, programm, type Template } from '../letter.js';

export const needAsked: Template = (data) => ({
  subject: betreff(data, `${bedarf(data)} wird gebraucht`),
  paragraphs: [
    `für das ${programm(data)} bitten wir Sie um die ${bedarf(data)}: wie viele Eintritte je Förderinstrument im Planungsjahr gebraucht werden.`,
    `Bitte reichen Sie sie${bis(data)} im Portal ein. Wird ein Instrument nicht gebraucht, tragen Sie bitte 0 ein.`,
  ],
  action: 'Bedarf schätzen',
});
