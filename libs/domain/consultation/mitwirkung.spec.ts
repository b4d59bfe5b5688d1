/** The Vermerk claims what records show and no more. */
import fc from 'fast-check';
import { anyCharacter } from '../../../test/support/any-character.js';
import { participationRecord } from '../document/programme.js';
import { mitwirkungsvermerk, participationRecords, type ParticipationEvents, type RoundHeld } from './mitwirkung.js';

const round: RoundHeld = {
  number: 1,
  kind: 'B',
  openedOn: '2023-10-02',
  closedOn: '2023-10-20',
  invited: 8,
  commented: 3,
  noRemarks: 1,
  organisations: ['Kammer', 'Gewerkschaft'],
  draftVersion: 1,
};
const none: ParticipationEvents = {
  traeger: [
    { name: 'Agentur für Arbeit', kind: 'agentur' },
    { name: 'Landkreis', kind: 'kommune' },
  ],
  rounds: [],
};
/** Dates are printed with a no-break space. */
const plain = (sentences: readonly string[]): string[] => sentences.map((s) => s.replaceAll('\u00a0', ' '));
const tell = (events: Partial<ParticipationEvents>): string =>
  plain(mitwirkungsvermerk(participationRecords({ ...none, ...events }))).join('\n');

describe('Mitwirkungsvermerk', () => {
  it('says nothing when nothing was recorded: to be a Träger is not to take part', () => {
    expect(mitwirkungsvermerk(participationRecords(none))).toEqual([]);
  });

  it('tells a whole year', () => {
    expect(
      plain(
        mitwirkungsvermerk(
          participationRecords({
            ...none,
            ballotHeld: { on: '2023-12-14', body: 'Trägerversammlung' },
            rounds: [round],
            bcaWrote: { on: '2023-09-12' },
            bfdhSignedOff: { on: '2023-11-30' },
          }),
        ),
      ),
    ).toEqual([
      'Träger: Agentur für Arbeit und Landkreis, vertreten bei der Beschlussfassung (Trägerversammlung), 14. Dezember 2023.',
      'Beirat (§ 18d SGB II): Stellungnahmen zum Entwurf in der Fassung 1 (Kommentarrunde 1, 2. Oktober 2023 bis 20. Oktober 2023): 8 eingeladen, 3 mit Stellungnahme, 1 mit der Erklärung „keine Anmerkungen“, 4 ohne Antwort; Stellungnahmen von Kammer und Gewerkschaft.',
      'Beauftragte für Chancengleichheit am Arbeitsmarkt: schriftlicher Beitrag, 12. September 2023.',
      'Beauftragte für den Haushalt: Mitzeichnung des Budgetteils, 30. November 2023.',
    ]);
  });

  it('tells silence apart from „keine Anmerkungen“', () => {
    const silent = tell({ rounds: [{ ...round, commented: 0, noRemarks: 0, organisations: [] }] });
    expect(silent).toContain('Gelegenheit zur Stellungnahme');
    expect(silent).toContain('8 eingeladen, niemand hat geantwortet');
    expect(silent).not.toContain('keine Anmerkungen');
    const content = tell({ rounds: [{ ...round, commented: 0, noRemarks: 2, organisations: [] }] });
    expect(content).toContain('Gelegenheit zur Stellungnahme');
    expect(content).toContain('2 mit der Erklärung „keine Anmerkungen“, 6 ohne Antwort');
  });

  it('does not count a round to which nobody was invited', () => {
    expect(tell({ rounds: [{ ...round, invited: 0, commented: 0, noRemarks: 0 }] })).toBe('');
  });

  it('never calls a Beirat consulted that was informed after the vote or not heard', () => {
    const late = tell({
      ballotHeld: { on: '2023-10-10', body: 'Trägerversammlung' },
      rounds: [round],
      lateReason: 'Die Mittelzuteilung\nkam spät',
    });
    expect(late).toContain(
      'vor der Beschlussfassung nicht angehört; Begründung: Die Mittelzuteilung kam spät, 10. Oktober 2023.',
    );
    expect(late).toContain(
      'erst nach der Beschlussfassung unterrichtet (2. Oktober 2023 bis 20. Oktober 2023). Das ist keine Anhörung vor der Beschlussfassung.',
    );
    expect(late).not.toMatch(/Stellungnahme/);
    expect(
      plain(
        mitwirkungsvermerk([
          { kind: 'beiratVerspaetet', label: 'Beirat', event: 'umfassend beteiligt', on: '2024-03-01' },
        ]),
      ),
    ).toEqual(['Beirat: umfassend beteiligt, 1. März 2024. Das ist keine Anhörung vor der Beschlussfassung.']);
  });

  it('drops the reason of a late variant when the Beirat was heard after all', () => {
    expect(
      tell({ ballotHeld: { on: '2023-12-14', body: 'Trägerversammlung' }, rounds: [round], lateReason: 'Zeit fehlte' }),
    ).not.toContain('Zeit fehlte');
  });

  it('makes valid records of any events and claims Stellungnahmen only where somebody wrote', () => {
    const day = fc
      .integer({ min: 0, max: 400 })
      .map((n) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10));
    const text = fc
      .string({ minLength: 1, maxLength: 700, unit: anyCharacter })
      .filter((s) => s.trim() !== '' && !/^[\p{Cc}\p{Cs}\s]*$/u.test(s));
    const held = fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom('A' as const, 'B' as const),
      openedOn: day,
      closedOn: day,
      invited: fc.nat(20),
      commented: fc.nat(20),
      noRemarks: fc.nat(20),
      organisations: fc.array(text, { maxLength: 6 }),
    });
    const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
    const any = fc.record({
      traeger: fc.constant(none.traeger),
      ballotHeld: optional(fc.record({ on: day, body: text })),
      rounds: fc.array(held, { maxLength: 4 }),
      bfdhSignedOff: optional(fc.record({ on: day })),
      bcaWrote: optional(fc.record({ on: day })),
      lateReason: optional(text),
    });
    fc.assert(
      fc.property(any, (events) => {
        const records = participationRecords(events);
        for (const record of records) expect(participationRecord.safeParse(record).success).toBe(true);
        const of = (kind: string): number => records.filter((r) => r.kind === kind).length;
        expect(of('traeger')).toBe(events.ballotHeld ? 2 : 0);
        expect(of('bfdh')).toBe(events.bfdhSignedOff ? 1 : 0);
        expect(of('bca')).toBe(events.bcaWrote ? 1 : 0);
        const inTime = events.rounds.filter(
          (r) => r.invited > 0 && (!events.ballotHeld || r.closedOn <= events.ballotHeld.on),
        );
        const heard = inTime.filter((r) => r.commented + r.noRemarks > 0).length;
        expect([of('beirat'), of('beiratEingeladen')]).toEqual([heard, inTime.length - heard]);
        expect(records.filter((r) => r.event.startsWith('Stellungnahmen')).length).toBe(
          inTime.filter((r) => r.commented > 0).length,
        );
        expect(mitwirkungsvermerk(records).length).toBeLessThanOrEqual(records.length);
      }),
      { numRuns: 300 },
    );
  });
});
