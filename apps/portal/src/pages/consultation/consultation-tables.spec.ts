/** What the Beirat said leaves the portal as it is shown: nothing internal, nothing of those who may not see who answered. */
import { commentsTable } from './answers/comments-table.js';
import type { Comment } from './answers/comments.js';
import { roundsTable } from './rounds/rounds-table.js';
import { NO_FILTER, type SynopsisEntry, type SynopsisRound } from './synopsis/entries.js';
import { synopsisTable } from './synopsis/synopsis-table.js';

const entry = (number: number, organisation: string | null, more: Partial<SynopsisEntry>): SynopsisEntry => ({
  number,
  organisation,
  memberGroup: null,
  kind: 'anmerkung',
  section: 'Strategie',
  blockId: null,
  quote: null,
  questionKey: null,
  text: 'Bitte ergänzen.',
  submittedAt: '2026-11-21T13:02:00Z',
  reply: null,
  disposition: null,
  dispositionReason: null,
  sectionChanged: false,
  ...more,
});
const round = {
  title: 'Stellungnahme',
  entries: [
    entry(1, 'DGB', { disposition: 'nichtUebernommen', dispositionReason: 'Kein Geld.', reply: 'Danke.' }),
    entry(2, null, { section: null, sectionChanged: true }),
  ],
  noRemarks: [{ organisation: 'IHK', memberGroup: null }],
  silent: [{ organisation: 'Diakonie', memberGroup: null }],
} as unknown as SynopsisRound;

it('holds the statements that are shown, and who said nothing', () => {
  const cells = (filter = NO_FILTER) => synopsisTable([round], filter).rows.map((row) => row.join('|'));
  expect(cells()).toEqual([
    'Stellungnahme|1|DGB|Strategie||Bitte ergänzen.|Nicht übernommen|Danke.|Kein Geld.|',
    'Stellungnahme|2|Ohne Angabe der Organisation|Zum ganzen Programm||Bitte ergänzen.|Noch nicht entschieden|||ja',
    'Stellungnahme||IHK|||Keine Anmerkungen erklärt||||',
    'Stellungnahme||Diakonie|||Nicht geantwortet||||',
  ]);
  expect(cells({ ...NO_FILTER, organisation: 'DGB' })).toHaveLength(3);
});

it('says of the rounds who has answered only to those who are told', () => {
  const one = {
    title: 'Stellungnahme',
    kind: 'B',
    stateLabel: 'offen',
    startsOn: '2026-07-01',
    endsOn: '2026-07-29',
    programmeVersion: { number: 1 },
    repliesReleasedAt: null,
  };
  const audience = [{ answer: 'offen' }, { answer: 'angemerkt' }];
  const [told, notTold] = [audience, null].map((asked) => roundsTable([{ ...one, audience: asked }] as never));
  expect(told?.rows).toEqual([
    [
      'Stellungnahme',
      'Anmerkungen zum Entwurf',
      'offen',
      '1. Juli 2026',
      '29. Juli 2026',
      'Fassung 1',
      '1 von 2 hat geantwortet',
      '',
    ],
  ]);
  expect(notTold?.columns).not.toContain('Antworten');
  expect(notTold?.rows[0]).toHaveLength(notTold?.columns.length ?? 0);
});

it('keeps to itself who prepares an answer', () => {
  const comment = {
    number: 3,
    organisation: 'DGB',
    anchor: { sectionId: 's', blockId: null, quote: 'Wir planen' },
    kind: 'anmerkung',
    text: 'Warum?',
    submittedAt: '2026-11-21T13:02:00Z',
    onPaper: true,
    reply: null,
    disposition: 'zurKenntnis',
    dispositionReason: null,
    internal: { responsibleId: 'geheim' },
  } as unknown as Comment;
  const { rows } = commentsTable('Stellungnahme', [comment], () => 'Strategie');
  expect(rows).toEqual([
    [
      '3',
      'DGB',
      'Strategie',
      'Wir planen',
      'Warum?',
      '21. November 2026, 14:02 Uhr',
      'ja',
      'Antwort fehlt',
      '',
      'Zur Kenntnis genommen',
      '',
    ],
  ]);
});
