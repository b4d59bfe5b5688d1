/** To those who write: drafting has begun, what is theirs, until when. */
import { betreff, bis, mehrere, programms, titel, type Template } from '../letter.js';

export const cycleOpened: Template = (data) => ({
  subject: betreff(data, 'die Erarbeitung beginnt'),
  paragraphs: [
    `die Erarbeitung des ${programms(data)} hat begonnen. ${
      data.abschnitt
        ? `Sie sind zuständig für ${mehrere(data) ? 'die Abschnitte' : 'den Abschnitt'} ${titel(data.abschnitt)}.`
        : 'Die Abschnitte, für die Sie zuständig sind, finden Sie im Portal.'
    }`,
    `Bitte schreiben Sie ${mehrere(data) ? 'Ihre Texte' : 'Ihren Text'} im Portal und reichen Sie ${mehrere(data) ? 'sie' : 'ihn'}${bis(data)} ein.`,
  ],
  action: 'Zum Programm',
});
