/** The rounds of a programme as a table for a spreadsheet; how many have answered only for those who see it on the page. */
import type { TableContent } from '../../../export/table-content.js';
import { dayAndTime, longDay } from '../../../ui/dates.js';
import type { Round } from '../../cycle/cycle-queries.js';
import { answersInWords, answersOf, KINDS } from './round-form.js';

export function roundsTable(rounds: readonly Round[]): TableContent {
  const seesAnswers = rounds.some(({ audience }) => audience !== null);
  return {
    title: 'Kommentarrunden',
    columns: [
      'Runde',
      'Art',
      'Stand',
      'Erster Tag',
      'Letzter Tag',
      'Entwurf',
      ...(seesAnswers ? ['Antworten'] : []),
      'Antworten freigegeben',
    ],
    rows: rounds.map((round) => [
      round.title,
      KINDS[round.kind],
      round.stateLabel,
      longDay(round.startsOn),
      longDay(round.endsOn),
      round.programmeVersion ? `Fassung ${round.programmeVersion.number}` : '',
      ...(seesAnswers ? [round.audience ? answersInWords(answersOf(round.audience)) : ''] : []),
      round.repliesReleasedAt === null ? '' : dayAndTime(round.repliesReleasedAt),
    ]),
  };
}
