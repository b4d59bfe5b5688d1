import { auditCsv } from './audit-csv.js';
import type { Entry } from './audit-filter.js';
import { detailFacts, stateLabel } from './entry-facts.js';

const entry: Entry = {
  seq: 7,
  at: '2026-07-01T10:02:05Z',
  actor: 'a',
  actorName: '=HYPERLINK("x")',
  sentence: 'Der Abschnitt „Budget; Personal“ wurde eingereicht (Fassung 2).',
  entity: 'section',
  entityId: 's',
  event: 'submit',
  role: 'teamleitung',
  from: 'inBearbeitung',
  to: 'eingereicht',
  details: {
    number: 2,
    onPaper: false,
    changed: ['reply', 'disposition'],
    before: { start: '2026-07-01' },
    ownerId: 'a1',
  },
  names: { a1: 'Kim Muster' },
  hash: 'ff',
};

describe('the audit trail as a file', () => {
  it('has one row per entry, in local time, harmless for spreadsheets', () => {
    const [head, row] = auditCsv([entry]).split('\r\n');
    expect(head).toMatch(/^\uFEFFNr\.;Tag;Uhrzeit;Person;/);
    expect(row).toContain(`7;01.07.2026;12:02:05;"'=HYPERLINK(""x"")";Teamleitung;"Der Abschnitt „Budget; Personal“`);
    expect(row).toMatch(
      /;Einreichen;in Bearbeitung;eingereicht;;s;Nummer: 2, Auf Papier eingegangen: nein, Geändert: Antwort, Umgang, Vorher: Beginn der Erarbeitung: 1\. Juli 2026, Zuständig: Kim Muster;ff$/,
    );
  });

  it('names details and states in German', () => {
    expect(detailFacts(entry)[1]).toEqual({ label: 'Auf Papier eingegangen', value: 'nein' });
    expect(detailFacts({ details: { budgetMark: 'vorlaeufig', role: 'bfdh', until: null } })).toEqual([
      { label: 'Budget gekennzeichnet als', value: 'vorläufig' },
      { label: 'Rolle', value: 'Beauftragte für den Haushalt' },
      { label: 'Letzter Tag', value: 'keine Angabe' },
    ]);
    expect(stateLabel('cycle', 'veroeffentlicht')).toBe('veröffentlicht');
    expect(stateLabel('mail', 'egal')).toBe('egal');
  });
});
