/** To the owner: a released section may be changed again. */
import { betreff, bis, programm, titel, type Template } from '../letter.js';

export const sectionReopened: Template = (data) => ({
  subject: betreff(data, `Abschnitt ${titel(data.abschnitt)} ist wieder geöffnet`),
  paragraphs: [
    `der Abschnitt ${titel(data.abschnitt)} im ${programm(data)} ist wieder zur Bearbeitung geöffnet.`,
    `Bitte überarbeiten Sie den Text und reichen Sie ihn${bis(data)} erneut ein.`,
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Abschnitt öffnen',
});
