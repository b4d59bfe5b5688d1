/** The synopsis as a table for a spreadsheet: the statements that are shown, then who had no remarks and who did not answer. */
import type { TableContent } from '../../../export/table-content.js';
import { excerpt } from '../round/comments.js';
import { dispositionLabel, filtered, placeName, voiceName, type Filter, type SynopsisRound } from './entries.js';

const COLUMNS = [
  'Runde',
  'Nr.',
  'Organisation',
  'Stelle',
  'Worauf sie sich bezieht',
  'Anmerkung',
  'Was daraus wurde',
  'Antwort des Jobcenters',
  'Begründung',
  'Abschnitt danach neu eingereicht',
];

export const synopsisTable = (rounds: readonly SynopsisRound[], filter: Filter): TableContent => ({
  title: 'Synopse der Anmerkungen',
  columns: COLUMNS,
  rows: rounds.flatMap((round) => [
    ...filtered(round.entries, filter).map((entry) => [
      round.title,
      String(entry.number),
      voiceName(entry),
      placeName(entry),
      entry.quote === null ? '' : excerpt(entry.quote),
      entry.text,
      dispositionLabel(entry.disposition),
      entry.reply ?? '',
      entry.dispositionReason ?? '',
      entry.sectionChanged ? 'ja' : '',
    ]),
    ...round.noRemarks.map((voice) => withoutText(round.title, voiceName(voice), 'Keine Anmerkungen erklärt')),
    ...round.silent.map((voice) => withoutText(round.title, voiceName(voice), 'Nicht geantwortet')),
  ]),
});

const withoutText = (round: string, organisation: string, said: string): string[] =>
  COLUMNS.map((column) =>
    column === 'Runde' ? round : column === 'Organisation' ? organisation : column === 'Anmerkung' ? said : '',
  );
