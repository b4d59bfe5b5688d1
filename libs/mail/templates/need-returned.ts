/** To the owner: the Bedarfsschätzung came back, with the reason. */
import { bedarf, betreff, bis, programm, type Template } from '../letter.js';

export const needReturned: Template = (data) => ({
  subject: betreff(data, `${bedarf(data)} kommt zu Ihnen zurück`),
  paragraphs: [
    `die ${bedarf(data)} für das ${programm(data)} wurde Ihnen zur Überarbeitung zurückgegeben.`,
    `Ihre Zahlen sind erhalten. Bitte prüfen Sie sie und reichen Sie die Bedarfsschätzung${bis(data)} erneut ein.`,
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Zur Bedarfsschätzung',
});
