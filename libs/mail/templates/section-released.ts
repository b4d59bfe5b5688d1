/** To the owner: the section is released. */
import { betreff, programm, titel, type Template } from '../letter.js';

export const sectionReleased: Template = (data) => ({
  subject: betreff(data, `Abschnitt ${titel(data.abschnitt)} ist freigegeben`),
  paragraphs: [
    `der Abschnitt ${titel(data.abschnitt)} im ${programm(data)} ist freigegeben. Vielen Dank für Ihre Arbeit.`,
    'Sie müssen nichts weiter tun.',
  ],
  action: 'Abschnitt ansehen',
});
