/** To owners: comments are to be worked into the text. */
import { betreff, bis, programm, type Template } from '../letter.js';

export const incorporationStarted: Template = (data) => ({
  subject: betreff(data, 'die Einarbeitung der Anmerkungen beginnt'),
  paragraphs: [
    `die Anmerkungen zum ${programm(data)} werden jetzt eingearbeitet.`,
    `Bitte sehen Sie im Portal nach, ob Ihre Abschnitte betroffen sind, und reichen Sie geänderte Texte${bis(data)} erneut ein.`,
  ],
  action: 'Zum Programm',
});
