/** To everybody concerned: the programme is published. */
import { betreff, programm, type Template } from '../letter.js';

export const published: Template = (data) => ({
  subject: betreff(data, 'das Programm ist veröffentlicht'),
  paragraphs: [`das ${programm(data)} ist veröffentlicht und steht im Portal zum Lesen und Herunterladen bereit.`],
  action: 'Programm lesen',
});
