/** To everybody concerned: the programme is resolved. */
import { betreff, programm, type Template } from '../letter.js';

export const resolved: Template = (data) => ({
  subject: betreff(data, 'das Programm ist beschlossen'),
  paragraphs: [
    `das ${programm(data)} ist beschlossen. Vielen Dank an alle, die daran mitgewirkt haben.`,
    'Den Beschluss und den beschlossenen Text finden Sie im Portal. Sie müssen nichts weiter tun.',
  ],
  action: 'Beschluss ansehen',
});
