/** To those who consolidate, the day after: which teams have not handed in. */
import { betreff, programm, tag, type Template } from '../letter.js';

export const needsMissing: Template = (data) => ({
  subject: betreff(data, 'Bedarfsschätzungen fehlen'),
  paragraphs: [
    `für das ${programm(data)} sind nicht alle Bedarfsschätzungen eingereicht${data.frist ? `; die Frist endete am ${tag(data.frist)}` : ''}.`,
    data.bedarf ? `Es fehlen noch: ${data.bedarf}.` : 'Welche noch fehlen, steht im Portal.',
    'Die Zuständigen haben heute ebenfalls eine Nachricht bekommen. Sie können die Frist im Portal verlängern.',
  ],
  action: 'Zu den Bedarfsschätzungen',
});
