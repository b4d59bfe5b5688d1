/** To those who write: the cycle is open. */
import { betreff, bis, programm, type Template } from '../letter.js';

export const cycleOpened: Template = (data) => ({
  subject: betreff(data, 'die Erarbeitung beginnt'),
  paragraphs: [
    `die Erarbeitung des ${programm(data)} hat begonnen. Ihre Abschnitte finden Sie im Portal, sobald sie Ihnen zugewiesen sind.`,
    `Bitte reichen Sie Ihre Texte${bis(data)} ein.`,
  ],
  action: 'Zum Programm',
});
