/** To those who release sections: one was handed in. */
import { abschnitt, betreff, programm, type Template } from '../letter.js';

export const sectionSubmitted: Template = (data) => ({
  subject: betreff(data, `${abschnitt(data)} ist eingereicht`),
  paragraphs: [
    `der ${abschnitt(data)} im ${programm(data)} wurde eingereicht und wartet auf Ihre Freigabe.`,
    'Sie können ihn freigeben oder mit einer Begründung zurückgeben.',
  ],
  action: 'Abschnitt prüfen',
});
