/** What domain.md §2 and §3 say, written down a second time by hand: who may, who must not, and which ways there are. */
import { bedarfTable } from '../bedarf/bedarf-table.js';
import { cycleTable } from '../cycle/cycle-table.js';
import { roundTable } from '../consultation/round-table.js';
import { resolutionTable } from '../resolution/resolution-table.js';
import { sectionTable } from '../section/section-table.js';
import { BEIRAT_ROLES, TRAEGERVERSAMMLUNG_ROLES, type ActorRole } from '../shared/roles.js';
import { PERMITTED } from '../../../test/model/golden.js';
import { ALL_TABLES } from './all-tables.js';
import type { AnyTable } from './table.js';

const ways = (table: AnyTable): string[] =>
  [
    ...new Set(
      table.transitions.flatMap((t) => t.from.filter(() => t.to !== 'same').map((from) => `${from} → ${t.to}`)),
    ),
  ].sort();
const steps = (role: ActorRole): string[] =>
  ALL_TABLES.flatMap((table) => [
    ...new Set(table.transitions.filter((t) => t.by.includes(role)).map((t) => `${table.name}.${t.event}`)),
  ]);
const mayDo = (table: AnyTable, event: string): string[] =>
  [...new Set(table.transitions.filter((t) => t.event === event).flatMap((t) => t.by))].sort();

it('permits exactly the changes that are written down by hand', () => {
  const rows = ALL_TABLES.flatMap((table) =>
    table.transitions.flatMap((t) =>
      t.from.flatMap((from) =>
        t.by.map((role) => `${table.name}.${t.event} ${from}>${t.to === 'same' ? from : t.to} ${role}`),
      ),
    ),
  );
  expect(rows.sort()).toEqual([...PERMITTED].sort());
});

describe('ways', () => {
  it('cycle', () => {
    expect(ways(cycleTable)).toEqual(
      [
        'angelegt → erarbeitung',
        'erarbeitung → konsultation',
        'konsultation → einarbeitung',
        'einarbeitung → konsultation',
        'einarbeitung → beschlussfassung',
        'erarbeitung → beschlussfassung',
        'beschlussfassung → einarbeitung',
        'beschlussfassung → beschlossen',
        'beschlossen → unterzeichnet',
        'unterzeichnet → veroeffentlicht',
        'veroeffentlicht → abgeschlossen',
        ...['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung', 'beschlussfassung'].map(
          (s) => `${s} → abgebrochen`,
        ),
      ].sort(),
    );
  });
  it('section', () => {
    expect(ways(sectionTable)).toEqual(
      [
        'offen → inBearbeitung',
        'inBearbeitung → eingereicht',
        'eingereicht → freigegeben',
        'eingereicht → zurueckgegeben',
        'zurueckgegeben → inBearbeitung',
        'freigegeben → inBearbeitung',
      ].sort(),
    );
  });
  it('round: a closed one never reopens', () => {
    expect(ways(roundTable)).toEqual(['geplant → offen', 'geschlossen → beantwortet', 'offen → geschlossen']);
  });
  it('resolution: recorded is final', () => {
    expect(ways(resolutionTable)).toEqual([
      'eroeffnet → geschlossen',
      'geschlossen → niedergelegt',
      'vorbereitet → eroeffnet',
      'vorbereitet → niedergelegt',
    ]);
    expect(resolutionTable.transitions.filter((t) => t.from.includes('niedergelegt'))).toEqual([]);
  });
});

describe('ways of a Bedarfsschätzung', () => {
  it('is handed in, given back or taken over; what was taken over only comes back, it is not withdrawn', () => {
    expect(ways(bedarfTable)).toEqual(
      [
        'angefordert → inArbeit',
        'inArbeit → eingereicht',
        'eingereicht → uebernommen',
        'eingereicht → zurueckgegeben',
        'uebernommen → zurueckgegeben',
        'zurueckgegeben → inArbeit',
        ...['angefordert', 'inArbeit', 'eingereicht', 'zurueckgegeben'].map((s) => `${s} → zurueckgezogen`),
      ].sort(),
    );
  });
});

describe('who', () => {
  it('leaves Revision, Administration and the Beirat without a step of their own', () => {
    for (const role of ['revision', 'administration', ...BEIRAT_ROLES] as const) expect(steps(role)).toEqual([]);
  });
  it('lets nobody but the Trägerversammlung vote, and only the Vorsitz open, close, decide a tie and record', () => {
    expect(mayDo(resolutionTable, 'vote')).toEqual([...TRAEGERVERSAMMLUNG_ROLES].sort());
    for (const event of ['open', 'close', 'castVorsitzVote', 'record'])
      expect(mayDo(resolutionTable, event)).toEqual(['traegerversammlungVorsitz']);
    expect(mayDo(resolutionTable, 'recordDecision')).toEqual(['kommunalesBeschlussorgan']);
    expect(mayDo(resolutionTable, 'recordDeliberation')).toEqual(['kommunalerAusschuss']);
    for (const event of ['resolve', 'referBack', 'adjourn'])
      expect(mayDo(cycleTable, event)).toEqual(['kommunalesBeschlussorgan', 'traegerversammlungVorsitz']);
  });
  it('keeps the Trägerversammlung from editing and the Geschäftsführung from voting', () => {
    expect(steps('traegerversammlungMitglied')).toEqual(['resolution.vote']);
    expect(steps('traegerversammlungVertretung')).toEqual(['resolution.vote']);
    expect(steps('geschaeftsfuehrung').filter((s) => s.startsWith('resolution.'))).toEqual([]);
  });
  it('lets only the clock close a round, and nothing else', () => {
    expect(steps('clock')).toEqual(['round.close']);
    expect(mayDo(roundTable, 'close')).toEqual(['clock']);
  });
  it('lets Teamleitung, Controlling, BCA and Büro write but never release', () => {
    for (const role of ['teamleitung', 'bca', 'bueroGeschaeftsfuehrung'] as const)
      expect(steps(role)).toEqual([
        ...['section.startWriting', 'section.save', 'section.submit'],
        ...['needSheet.startEstimating', 'needSheet.save', 'needSheet.handIn'],
      ]);
    expect(steps('controlling').filter((s) => !s.startsWith('needSheet.'))).toEqual([
      'cycle.markBudget',
      'section.startWriting',
      'section.save',
      'section.submit',
    ]);
    expect(mayDo(sectionTable, 'release')).toEqual(['bereichsleitung', 'geschaeftsfuehrung']);
    expect(steps('bereichsleitung').filter((s) => s.startsWith('cycle.'))).toEqual([]);
  });
  it('lets Bereichsleitung, Controlling and Geschäftsführung consolidate what the teams estimate, and nobody else', () => {
    for (const event of ['return', 'accept', 'withdraw'])
      expect(mayDo(bedarfTable, event)).toEqual(['bereichsleitung', 'controlling', 'geschaeftsfuehrung']);
  });
  it('lets only the BfdH sign off the budget', () => {
    expect(steps('bfdh')).toEqual(['cycle.signOffBudget']);
    expect(mayDo(cycleTable, 'signOffBudget')).toEqual(['bfdh']);
  });
});
