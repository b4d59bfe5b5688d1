/** To the deciding body: the Vorlage is ready. */
import { beschluss, betreff, programm, type Template } from '../letter.js';

export const voteReady: Template = (data) => ({
  subject: betreff(data, 'Vorlage zur Beschlussfassung'),
  paragraphs: [
    `das ${programm(data)} liegt Ihnen zur Beschlussfassung vor. Bitte lesen Sie es.${beschluss(data)}`,
    'Der Text der Vorlage ist festgeschrieben und ändert sich bis zum Beschluss nicht mehr. Über die Eröffnung der Abstimmung werden Sie gesondert informiert.',
  ],
  action: 'Vorlage lesen',
});
