/** To staff: the deciding body referred the Vorlage back. */
import { betreff, programm, titel, type Template } from '../letter.js';

export const referredBack: Template = (data) => ({
  subject: betreff(data, 'die Vorlage ist zurückverwiesen'),
  paragraphs: [
    `die Vorlage zum ${programm(data)} wurde zur Überarbeitung zurückverwiesen${data.abschnitt ? `: ${titel(data.abschnitt)}` : ''}.`,
    'Welche Abschnitte betroffen sind, steht im Portal. Sie sind wieder zur Bearbeitung geöffnet.',
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Zum Programm',
});
