/** To the owner: a released section may be changed again. */
import { abschnitt, betreff, bis, programm, type Template } from '../letter.js';

export const sectionReopened: Template = (data) => ({
  subject: betreff(data, `${abschnitt(data)} ist wieder geöffnet`),
  paragraphs: [
    `der ${abschnitt(data)} im ${programm(data)} ist wieder zur Bearbeitung geöffnet.`,
    `Bitte überarbeiten Sie den Text und reichen Sie ihn${bis(data)} erneut ein.`,
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Abschnitt öffnen',
});
