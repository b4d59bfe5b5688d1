/** To staff: the draft goes to the Beirat. */
import { betreff, programm, type Template } from '../letter.js';

export const draftReleased: Template = (data) => ({
  subject: betreff(data, 'der Entwurf geht an den Beirat'),
  paragraphs: [
    `der Entwurf des ${programm(data)} ist freigegeben und wird dem örtlichen Beirat vorgelegt.`,
    'Der vorgelegte Stand ist eingefroren. Änderungen danach entstehen als neue Fassung.',
  ],
  action: 'Zum Programm',
});
