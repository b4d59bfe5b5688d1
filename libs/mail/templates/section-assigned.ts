/** To the new owner of a section, or of several that were assigned one after the other. */
import { abschnitt, betreff, bis, mehrere, programm, titel, type Template } from '../letter.js';

export const sectionAssigned: Template = (data) => ({
  subject: betreff(
    data,
    mehrere(data) ? 'Abschnitte sind Ihnen zugewiesen' : `${abschnitt(data)} ist Ihnen zugewiesen`,
  ),
  paragraphs: mehrere(data)
    ? [
        `im ${programm(data)} sind jetzt Sie zuständig für die Abschnitte ${titel(data.abschnitt)}.`,
        `Bitte schreiben Sie die Texte im Portal und reichen Sie sie${bis(data)} ein.`,
      ]
    : [
        `im ${programm(data)} sind jetzt Sie zuständig für den ${abschnitt(data)}.`,
        `Bitte schreiben Sie den Text im Portal und reichen Sie ihn${bis(data)} ein.`,
      ],
  action: mehrere(data) ? 'Zum Programm' : 'Abschnitt öffnen',
});
