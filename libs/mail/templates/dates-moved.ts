/** To those who write: the dates of the year were changed. */
import { betreff, programm, tag, type Template } from '../letter.js';

export const datesMoved: Template = (data) => ({
  subject: betreff(data, 'neue Termine'),
  paragraphs: [
    `die Termine für das ${programm(data)} haben sich geändert.`,
    data.frist
      ? `Bitte reichen Sie Ihre Entwürfe jetzt bis einschließlich ${tag(data.frist)} ein.`
      : 'Die neuen Termine stehen im Portal.',
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Termine ansehen',
});
