/** To staff: the deciding body referred the Vorlage back; whose sections are named reads which. */
import { betreff, beschluss, mehrere, programm, titel, type Template } from '../letter.js';

export const referredBack: Template = (data) => ({
  subject: betreff(data, 'die Vorlage ist zurückverwiesen'),
  paragraphs: [
    `die Vorlage zum ${programm(data)} wurde zur Überarbeitung zurückverwiesen.`,
    data.abschnitt
      ? `Von Ihnen ${mehrere(data) ? 'sind die Abschnitte' : 'ist der Abschnitt'} ${titel(data.abschnitt)} betroffen. Bitte überarbeiten Sie ${mehrere(data) ? 'die Texte' : 'den Text'} und reichen Sie ${mehrere(data) ? 'sie' : 'ihn'} erneut ein.${beschluss(data)}`
      : `Welche Abschnitte betroffen sind, steht im Portal. Von Ihnen ist nur etwas zu tun, wenn es unter „Meine Aufgaben“ steht.${beschluss(data)}`,
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Zum Programm',
});
