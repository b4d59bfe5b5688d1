/** To the owner: the section is released. */
import { abschnitt, betreff, programm, type Template } from '../letter.js';

export const sectionReleased: Template = (data) => ({
  subject: betreff(data, `${abschnitt(data)} ist freigegeben`),
  paragraphs: [
    `der ${abschnitt(data)} im ${programm(data)} ist freigegeben. Vielen Dank für Ihre Arbeit.`,
    'Sie müssen nichts weiter tun.',
  ],
  action: 'Abschnitt ansehen',
});
