/** To the owner: the section came back, with the reason. */
import { abschnitt, betreff, bis, programm, type Template } from '../letter.js';

export const sectionReturned: Template = (data) => ({
  subject: betreff(data, `${abschnitt(data)} kommt zu Ihnen zurück`),
  paragraphs: [
    `der ${abschnitt(data)} im ${programm(data)} wurde Ihnen zur Überarbeitung zurückgegeben.`,
    `Ihre eingereichte Fassung bleibt erhalten. Bitte überarbeiten Sie den Text und reichen Sie ihn${bis(data)} erneut ein.`,
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Abschnitt öffnen',
});
