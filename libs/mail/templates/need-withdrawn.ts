/** To the owner: nothing more has to be done. */
import { bedarf, betreff, programm, type Template } from '../letter.js';

export const needWithdrawn: Template = (data) => ({
  subject: betreff(data, `${bedarf(data)} wird nicht mehr gebraucht`),
  paragraphs: [
    `die ${bedarf(data)} für das ${programm(data)} wurde zurückgezogen. Sie brauchen nichts mehr einzureichen.`,
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Im Portal ansehen',
});
