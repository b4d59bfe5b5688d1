/** To the deciding body: the Vorlage is ready. */
import { betreff, programm, type Template } from '../letter.js';

export const voteReady: Template = (data) => ({
  subject: betreff(data, 'Vorlage zur Beschlussfassung'),
  paragraphs: [
    `das ${programm(data)} liegt Ihnen zur Beschlussfassung vor.`,
    'Der Text der Vorlage ist festgeschrieben und ändert sich bis zum Beschluss nicht mehr. Über die Eröffnung der Abstimmung werden Sie gesondert informiert.',
  ],
  action: 'Vorlage lesen',
});
