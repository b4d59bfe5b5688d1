/** To everybody concerned: the decision was adjourned. */
import { betreff, programm, type Template } from '../letter.js';

export const adjourned: Template = (data) => ({
  subject: betreff(data, 'die Beschlussfassung ist vertagt'),
  paragraphs: [
    `die Beschlussfassung über das ${programm(data)} wurde vertagt. Die Vorlage bleibt unverändert.`,
    'Über den neuen Termin werden Sie informiert; bis dahin müssen Sie nichts tun.',
  ],
  quote: data.grund ? { label: 'Begründung:', text: data.grund } : undefined,
  action: 'Zum Programm',
});
