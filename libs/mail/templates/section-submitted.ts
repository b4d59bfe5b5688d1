/** To those who release sections: one was handed in. */
import { betreff, programm, titel, type Template } from '../letter.js';

export const sectionSubmitted: Template = (data) => ({
  subject: betreff(data, `Abschnitt ${titel(data.abschnitt)} ist eingereicht`),
  paragraphs: [
    `der Abschnitt ${titel(data.abschnitt)} im ${programm(data)} wurde eingereicht und wartet auf Ihre Freigabe.`,
    'Sie können ihn freigeben oder mit einer Begründung zurückgeben.',
  ],
  action: 'Abschnitt prüfen',
});
