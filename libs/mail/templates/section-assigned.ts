/** To the new owner of a section. */
import { betreff, bis, programm, titel, type Template } from '../letter.js';

export const sectionAssigned: Template = (data) => ({
  subject: betreff(data, `Abschnitt ${titel(data.abschnitt)} ist Ihnen zugewiesen`),
  paragraphs: [
    `der Abschnitt ${titel(data.abschnitt)} im ${programm(data)} ist jetzt Ihnen zugewiesen.`,
    `Sie können ihn im Portal bearbeiten und${bis(data)} einreichen.`,
  ],
  action: 'Abschnitt öffnen',
});
