/** To a new person: here is your account. */
import { tag, type Template } from '../letter.js';

export const invitation: Template = (data) => ({
  subject: `Ihr Zugang zum AMIP-System (${data.jobcenter})`,
  paragraphs: [
    `für Sie wurde ein Konto im AMIP-System (${data.jobcenter}) eingerichtet. Dort entsteht das Arbeitsmarkt- und Integrationsprogramm.`,
    `Bitte legen Sie mit dem Link unten Ihr Passwort fest. Der Link gilt nur einmal${data.frist ? ` und bis einschließlich ${tag(data.frist)}` : ''}; bitte geben Sie ihn nicht weiter.`,
  ],
  action: 'Passwort festlegen',
});
