/** To owners: comments are to be worked into the text. */
import { betreff, bis, programm, type Template } from '../letter.js';

export const incorporationStarted: Template = (data) => ({
  subject: betreff(data, 'die Einarbeitung der Anmerkungen beginnt'),
  paragraphs: [
    `die Beteiligung zum ${programm(data)} ist abgeschlossen; jetzt werden die Anmerkungen eingearbeitet.`,
    `Bitte sehen Sie nach, ob Ihre Abschnitte betroffen sind, und reichen Sie geänderte Texte${bis(data)} erneut ein.`,
  ],
  action: 'Zum Programm',
});
