/** One example each of the requests on which a year hangs, for the OpenAPI document. */

const example = (summary: string, value: unknown) => ({ beispiel: { summary, value } });
const SOMEBODY = '6f1c2f0e-6d3b-4c59-9a53-0d6f3a2b1c01';
const SOMETHING = '0b9a7a52-5c1d-4a4e-8f0e-2f7d5f1e9c02';

export const CREATE_CYCLE = example('Programm 2027 mit früher Beteiligung des Beirats', {
  year: 2027,
  eintrittsplanung: 'imAmip',
  consultation: 'frueh',
  templateKey: 'amip-2024-ge',
  dates: {
    start: '2026-07-01',
    draftUntil: '2026-09-30',
    beiratFrom: '2026-10-01',
    beiratUntil: '2026-10-31',
    resolutionUntil: '2026-12-31',
  },
  votingRules: { quorum: 'beideTraegerVertreten', castingVote: true },
});

export const SAVE_BLOCKS = example('Ein Absatz, eine Liste und eine Tabelle', {
  blocks: [
    {
      kind: 'paragraph',
      id: 'a1',
      content: [
        { kind: 'text', text: 'Im kommenden Jahr setzen wir ' },
        { kind: 'text', text: 'zwei Schwerpunkte', bold: true },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      id: 'l1',
      ordered: false,
      items: [
        { content: [{ kind: 'text', text: 'Qualifizierung' }] },
        { content: [{ kind: 'text', text: 'Gesundheit' }] },
      ],
    },
    {
      kind: 'table',
      id: 't1',
      title: 'Plätze',
      table: {
        columns: [
          { key: 'art', label: 'Art', kind: 'text' },
          { key: 'plaetze', label: 'Plätze', kind: 'number' },
        ],
        rows: [{ kind: 'data', cells: [{ text: 'Werkstatt' }, { value: '24' }] }],
      },
      stand: { kind: 'day', date: '2026-08-31' },
      source: 'eigene Auswertung',
    },
  ],
});

export const PLAN_ROUND = example('Anmerkungen zum Entwurf im Oktober', {
  kind: 'B',
  title: 'Stellungnahme des Beirats zum Entwurf 2027',
  startsOn: '2026-10-01',
  endsOn: '2026-10-31',
  memberIds: [SOMEBODY],
});

export const SUBMIT_COMMENT = example('Anmerkung zu einer Stelle im Entwurf', {
  kind: 'anmerkung',
  text: 'Bitte auch Teilzeitausbildungen nennen.',
  anchor: { sectionId: SOMETHING, blockId: 'a1', quote: 'zwei Schwerpunkte' },
});

export const VOTE = example('Zustimmung', { choice: 'ja' });
