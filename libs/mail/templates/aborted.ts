/** To everybody concerned: the cycle was stopped. */
import { betreff, programm, type Template } from '../letter.js';

export const aborted: Template = (data) => ({
  subject: betreff(data, 'die Arbeit am Programm ist abgebrochen'),
  paragraphs: [
    `die Arbeit am ${programm(data)} wurde abgebrochen.`,
    'Alle Texte und Anmerkungen bleiben lesbar; bearbeiten lassen sie sich nicht mehr. Sie müssen nichts weiter tun.',
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Zum Programm',
});
