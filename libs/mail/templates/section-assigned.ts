/** To the new owner of a section. */
import { abschnitt, betreff, bis, programm, type Template } from '../letter.js';

export const sectionAssigned: Template = (data) => ({
  subject: betreff(data, `${abschnitt(data)} ist Ihnen zugewiesen`),
  paragraphs: [
    `der ${abschnitt(data)} im ${programm(data)} ist jetzt Ihnen zugewiesen.`,
    `Sie können ihn im Portal bearbeiten, sobald die Erarbeitung begonnen hat. Bitte reichen Sie ihn${bis(data)} ein.`,
  ],
  action: 'Abschnitt öffnen',
});
