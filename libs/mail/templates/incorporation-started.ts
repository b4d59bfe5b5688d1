/** To staff: what the Beirat said is worked in now. */
import { beschluss, betreff, mehrere, programm, titel, type Template } from '../letter.js';

export const incorporationStarted: Template = (data) => ({
  subject: betreff(data, 'die Einarbeitung der Anmerkungen beginnt'),
  paragraphs: [
    `die Anmerkungen zum ${programm(data)} werden jetzt eingearbeitet.`,
    data.abschnitt
      ? `Bitte sehen Sie im Portal nach, ob ${mehrere(data) ? 'Ihre Abschnitte' : 'Ihr Abschnitt'} ${titel(data.abschnitt)} betroffen ${mehrere(data) ? 'sind' : 'ist'}, und reichen Sie geänderte Texte bald erneut ein.${beschluss(data)}`
      : `Die Anmerkungen und Antworten stehen im Portal. Von Ihnen ist nur etwas zu tun, wenn es unter „Meine Aufgaben“ steht.${beschluss(data)}`,
  ],
  action: 'Zum Programm',
});
