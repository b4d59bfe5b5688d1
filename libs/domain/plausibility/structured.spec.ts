/** Rules about the structured parts: plan, budget, staff, and who takes part. */
import { bareProgramme, section, tableOf } from '../../../test/support/bare-programme.js';
import { kennzahlenAsOf } from '../catalogue/kennzahlen.js';
import type { Programme } from '../document/programme.js';
import { checkProgramme } from './check-programme.js';
import type { PlausibilityContext } from './context.js';

const check = (parts: Partial<Programme>, context?: PlausibilityContext): string[] =>
  checkProgramme(bareProgramme(parts), context).map(({ rule, severity }) => `${rule} ${severity}`);
const row = (key: string, ist: number | null, plan: number | null, more: object = {}) => ({
  key,
  instrument: key,
  istVorjahr: ist,
  plan,
  ...more,
});

describe('structured parts', () => {
  it('R21: strong changes are explained, and block the draft for the Beirat', () => {
    const plan = (ist: number, next: number, more: object = {}, kind: 'arbeitsstand' | 'entwurf' = 'entwurf') =>
      check({ eintrittsplanung: [row('FbW', ist, next, more)], edition: { kind } });
    expect(plan(56, 37)).toEqual(['R21 blocks']);
    expect(plan(56, 37, {}, 'arbeitsstand')).toEqual(['R21 warns']);
    expect(plan(56, 37, { begruendung: 'Weil.' })).toEqual([]);
    expect(plan(16, 55, { begruendung: 'Weil.' })).toEqual(['R21 blocks']);
    expect(plan(16, 55, { begruendung: 'Weil.', erwarteteWirkung: 'Damit.' })).toEqual([]);
    expect([plan(133, 145), plan(2, 1), plan(0, 0)]).toEqual([[], [], []]);
    expect([plan(3, 0), plan(0, 5)]).toEqual([['R21 blocks'], ['R21 blocks']]);
  });

  it('R20 and R22: goals and budget are stated or explained', () => {
    expect(check({ openInformation: [] })).toEqual(['R20 warns', 'R20 warns', 'R20 warns']);
    const names = (year: number) =>
      checkProgramme(bareProgramme({ openInformation: [], period: { year, years: 1 } })).flatMap(({ rule, message }) =>
        rule === 'R20' ? [/„([^“]*)“ \((K\d)\)/.exec(message)?.slice(1)] : [],
      );
    const catalogue = (on: string) =>
      kennzahlenAsOf(on).flatMap(({ key, label }) => (/^K\d$/.test(key) ? [[label, key]] : []));
    expect(names(2027)).toEqual(catalogue('2027-01-01'));
    expect(names(2016)).toEqual(catalogue('2016-01-01'));
    expect(names(2016)).not.toEqual(names(2027));
    expect(check({ budget: undefined })).toEqual(['R22 warns']);
    expect(check({ budget: { plan: { year: 2027 } } })).toEqual(['R22 warns', 'R22 warns']);
    expect(
      check({ budget: { plan: { year: 2026, verwaltung: { umschichtungAusEGT: '0.00' } }, vorjahr: { year: 2026 } } }),
    ).toEqual(['R27 warns']);
  });

  it('R1, R2 and R28: the budget adds up and no more is bound than there is', () => {
    const budget = (neu: string, gesamt: string) => ({
      plan: {
        year: 2027,
        verwaltung: { bundEinglMV: '1.10', umschichtungAusEGT: '2.20', kommunalerAnteil: '3.30', summe: '6.60' },
        eingliederung: { vorbindungen: '4.00', neubewilligungen: neu, summe: '5.05' },
        gesamt,
      },
      vorjahr: { year: 2026 },
    });
    expect(check({ budget: budget('1.05', '11.65') })).toEqual([]);
    expect(check({ budget: budget('1.06', '11.65') })).toEqual(['R1 blocks']);
    expect(check({ budget: budget('1.05', '11.64') })).toEqual(['R2 blocks']);
    expect(
      check({
        budget: {
          plan: {
            year: 2027,
            verwaltung: { umschichtungAusEGT: '0.00' },
            eingliederung: { vorbindungen: '6.00', neubewilligungen: '-1.00', summe: '5.00' },
          },
          vorjahr: { year: 2026 },
        },
      }),
    ).toEqual(['R28 blocks', 'R28 blocks']);
  });

  it('R8: a table says what its data say', () => {
    const printed = (
      part: 'eintrittsplanung' | 'budget' | 'personal',
      column: string,
      label: string,
      value: string,
    ) => ({
      sections: [section([{ ...tableOf([column], ['data', label, value]), part }])],
    });
    const eintrittsplanung = [row('Einstiegsgeld', 61, 60)];
    expect(check({ eintrittsplanung, ...printed('eintrittsplanung', 'Plan 2027', 'Einstiegsgeld', '60') })).toEqual([]);
    expect(check({ eintrittsplanung, ...printed('eintrittsplanung', 'Plan 2027', 'Einstiegsgeld', '61') })).toEqual([
      'R8 blocks',
    ]);
    expect(check({ eintrittsplanung, ...printed('eintrittsplanung', 'Ist 2026', 'Einstiegsgeld', '61') })).toEqual([]);
    const shifted = 'aus Umschichtungen';
    expect(check(printed('budget', 'Betrag', shifted, '0'))).toEqual([]);
    expect(check(printed('budget', 'Betrag 2027', shifted, '1'))).toEqual(['R8 blocks']);
    expect(check(printed('budget', 'Betrag 2025', shifted, '1'))).toEqual([]);
    const personal = { bereiche: [{ name: 'Leistung', vzae: '39.8' }] };
    expect(check({ personal, ...printed('personal', 'VZÄ', 'Leistung', '39.9') })).toEqual(['R8 blocks']);
    expect(check({ personal, ...printed('personal', 'VZÄ', 'Leistung', '39.8') })).toEqual([]);
  });

  it('R23: staff by Träger, sex and area', () => {
    const traegeranteile = [
      { traeger: 'BA', koepfe: 121 },
      { traeger: 'Kreis', koepfe: 28 },
    ];
    expect(check({ personal: { koepfe: 149, traegeranteile } })).toEqual([]);
    expect(check({ personal: { koepfe: 150, traegeranteile } })).toEqual(['R23 warns']);
    expect(
      check({
        personal: {
          koepfe: 123,
          geschlecht: [
            { wert: 'weiblich', prozent: '86' },
            { wert: 'männlich', prozent: '14' },
          ],
        },
      }),
    ).toEqual([]);
    expect(
      check({
        personal: {
          koepfe: 4,
          geschlecht: [
            { wert: 'weiblich', prozent: '60' },
            { wert: 'männlich', prozent: '40' },
          ],
        },
      }),
    ).toEqual(['R23 warns', 'R23 warns']);
    expect(
      check({
        personal: {
          vzae: '10.0',
          bereiche: [
            { name: 'A', vzae: '4.5' },
            { name: 'B', vzae: '5.6' },
          ],
        },
      }),
    ).toEqual(['R23 warns']);
  });

  it('R25, R26 and R32: needs, Beirat, deciding body', () => {
    const bedarfe = [{ team: 'A', standort: 'Ort', eintritte: 30 }];
    expect(check({ eintrittsplanung: [row('X', 27, 28, { bedarfe })] })).toEqual(['R25 warns']);
    expect(check({ eintrittsplanung: [row('X', 27, 28, { bedarfe, begruendung: 'Weil.' })] })).toEqual([]);
    const resolution = (body: string) => ({
      resolution: {
        body,
        heldOn: '2026-12-01',
        textVersion: 1,
        textHash: 'a'.repeat(64),
        decision: 'beschlossen' as const,
      },
    });
    expect(check(resolution('Trägerversammlung'))).toEqual(['R26 warns']);
    expect(check(resolution('Trägerversammlung'), { beiratHadDraftOn: '2026-11-01' })).toEqual([]);
    expect(check(resolution('Kreistag'), { beiratHadDraftOn: '2026-12-02' })).toEqual(['R26 warns', 'R32 blocks']);
    expect(
      check({
        jobcenter: { name: 'Jobcenter X', traegerform: 'zkT', traeger: [{ kind: 'agentur', name: 'Agentur' }] },
      }),
    ).toEqual(['R32 blocks']);
  });
});
