/** To those who release: a section waits for them. */
import { abschnitt, betreff, bis, programm, type Template } from '../letter.js';

export const sectionSubmitted: Template = (data) => ({
  subject: betreff(data, `${abschnitt(data)} ist eingereicht`),
  paragraphs: [
    `der ${abschnitt(data)} im ${programm(data)} wurde eingereicht und wartet auf Ihre Freigabe.`,
    `Bitte prüfen Sie ihn${bis(data)}: Sie können ihn freigeben oder mit einer Begründung zurückgeben.`,
  ],
  action: 'Abschnitt prüfen',
});
