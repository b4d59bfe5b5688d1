/** To a person who forgot the password; the link lets in whoever has it. */
import { tag, type Template } from '../letter.js';

export const passwordReset: Template = (data) => ({
  subject: 'Ihr neues Passwort für das AMIP-System',
  paragraphs: [
    `für Ihr Konto im AMIP-System (${data.jobcenter}) wurde ein neues Passwort angefordert. Mit dem Link unten können Sie es festlegen.`,
    `Der Link gilt nur einmal und nur ${data.frist ? `bis einschließlich ${tag(data.frist)}` : 'kurze Zeit'}. Bitte geben Sie ihn nicht weiter.`,
    'Wenn Sie kein neues Passwort angefordert haben, können Sie diese Nachricht löschen; Ihr bisheriges Passwort bleibt dann gültig.',
  ],
  action: 'Neues Passwort festlegen',
});
