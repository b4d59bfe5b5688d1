/** To those to whom sections are assigned: the writing begins. */
import { betreff, bis, programms, type Template } from '../letter.js';

export const cycleOpened: Template = (data) => ({
  subject: betreff(data, 'die Erarbeitung beginnt'),
  paragraphs: [
    `die Erarbeitung des ${programms(data)} hat begonnen. Die Abschnitte, die Ihnen zugewiesen sind, finden Sie im Portal.`,
    `Bitte schreiben Sie Ihre Texte dort und reichen Sie sie${bis(data)} ein.`,
  ],
  action: 'Zum Programm',
});
