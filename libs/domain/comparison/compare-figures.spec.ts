import { changedRows, compareFigures } from './compare-figures.js';
import type { ComparableFigures } from './figure-tables.js';

const figures = (more: Partial<ComparableFigures> = {}): ComparableFigures => ({ kennzahlen: [], ...more });
const kennzahl = (key: string, value: string, more: object = {}) => ({
  key,
  label: key,
  kind: 'ist' as const,
  unit: 'Personen',
  value,
  ...more,
});
const tableOf = (before: ComparableFigures, after: ComparableFigures, acrossYears = false) =>
  compareFigures(before, after, acrossYears)[0];

describe('figures compared', () => {
  it('numbers with their difference and percent, shares in percentage points, by key', () => {
    const before = figures({
      kennzahlen: [kennzahl('elb', '4400'), kennzahl('quote', '16.4', { unit: '%' }), kennzahl('alt', '1')],
    });
    const after = figures({
      kennzahlen: [kennzahl('quote', '16.0', { unit: '%' }), kennzahl('elb', '4561'), kennzahl('neu', '2')],
    });
    const table = tableOf(before, after);
    expect(table?.columns).toEqual(['Wert']);
    expect(
      table?.rows.map(({ label, status, cells: [cell] }) => [label, status, cell?.absolute, cell?.percent]),
    ).toEqual(
      [
        ['quote', 'geaendert', '−0,4\u00a0Prozentpunkte', null],
        ['elb', 'geaendert', '+161', '+3,7\u00a0%'],
        ['alt', 'entfallen', null, null],
        ['neu', 'neu', null, null],
      ].sort((a, b) => order(table, a[0]) - order(table, b[0])),
    );
    expect(changedRows(table ? [table] : [])).toBe(4);
  });

  it('a new label is still the same figure, and the Stand shows where it changed', () => {
    const stand = { kind: 'year' as const, year: 2025 };
    const table = tableOf(
      figures({ kennzahlen: [kennzahl('elb', '1', { stand })] }),
      figures({ kennzahlen: [kennzahl('elb', '1', { label: 'eLb', stand: { ...stand, year: 2026 } })] }),
    );
    expect(table?.columns).toEqual(['Wert', 'Stand']);
    expect(table?.rows).toEqual([
      {
        label: 'eLb (vorher: elb)',
        status: 'geaendert',
        cells: [
          { before: '1\u00a0Personen', after: '1\u00a0Personen', changed: false, absolute: null, percent: null },
          { before: '2025', after: '2026', changed: true, absolute: null, percent: null },
        ],
      },
    ]);
  });

  it('units that differ are not set off against each other, and from nothing there is no percent', () => {
    const table = tableOf(
      figures({ kennzahlen: [kennzahl('a', '1'), kennzahl('b', '0')] }),
      figures({ kennzahlen: [kennzahl('a', '5', { unit: 'BG' }), kennzahl('b', '3')] }),
    );
    expect(table?.rows.map(({ cells: [cell] }) => [cell?.absolute, cell?.percent])).toEqual([
      [null, null],
      ['+3', null],
    ]);
  });

  it('across two years plan stands against plan, the final one where there is one; sums are computed', () => {
    const plan = (year: number, amount: string) => ({
      year,
      verwaltung: { bundEinglMV: amount, umschichtungAusEGT: '1.00', kommunalerAnteil: '2.00' },
    });
    const [table] = compareFigures(
      figures({ budget: { plan: plan(2026, '1.00'), endgueltig: plan(2026, '7.00') } }),
      figures({ budget: { plan: plan(2027, '17.00'), vorjahr: plan(2026, '1.00') } }),
      true,
    );
    expect(table?.columns).toEqual(['Plan']);
    expect(table?.rows[0]).toMatchObject({
      status: 'geaendert',
      cells: [{ before: '10', after: '20', absolute: '+10', percent: '+100,0\u00a0%' }],
    });
  });

  it('Eintrittsplanung: rows, total, and the reason only where both versions are of one year', () => {
    const rows = (plan: number, begruendung: string) =>
      figures({ eintrittsplanung: [{ key: 'fbw', instrument: 'FbW', istVorjahr: 80, plan, begruendung }] });
    const within = tableOf(rows(90, 'alt'), rows(60, 'neu'));
    expect(within?.columns).toEqual(['Ist des Vorjahres', 'Plan', 'Begründung']);
    expect(within?.rows.map(({ label, cells }) => [label, cells[1]?.absolute, cells[1]?.percent])).toEqual([
      ['FbW', '−30', '−33,3\u00a0%'],
      ['Gesamt', '−30', '−33,3\u00a0%'],
    ]);
    expect(tableOf(rows(90, 'alt'), rows(60, 'neu'), true)?.columns).toEqual(['Ist des Vorjahres', 'Plan']);
  });

  it('Personal by group, Handlungsfelder by their predecessor, own budget tables by key; what both lack is missing', () => {
    const before = figures({
      personal: { koepfe: 80, bereiche: [{ name: 'Leistung', vzae: '20.5' }] },
      handlungsfelder: [{ key: 'u25', title: 'Jugend', massnahmen: ['A'] }],
      budget: { plan: { year: 2026 }, tables: [own('10.00')] },
    });
    const after = figures({
      personal: { koepfe: 82, bereiche: [{ name: 'Leistung', vzae: '20.5' }] },
      handlungsfelder: [{ key: 'jugend', predecessor: 'u25', title: 'Junge Menschen', massnahmen: ['A', 'B'] }],
      budget: { plan: { year: 2026 }, tables: [own('12.50')] },
    });
    const tables = compareFigures(before, after, false);
    expect(tables.map(({ title }) => title)).toEqual(['Eigene Tabelle', 'Personal', 'Handlungsfelder']);
    expect(tables[0]?.rows[0]?.cells[0]).toMatchObject({ before: '10', after: '12,50', absolute: '+2,50' });
    expect(tables[1]?.rows.map(({ label, status }) => [label, status])).toEqual([
      ['Insgesamt', 'geaendert'],
      ['Leistung', 'gleich'],
    ]);
    expect(tables[2]?.rows.map(({ label, status }) => [label, status])).toEqual([
      ['Junge Menschen (vorher: Jugend)', 'geaendert'],
    ]);
  });

  it('the same figures have no difference', () => {
    const same = figures({ kennzahlen: [kennzahl('a', '1')], personal: { koepfe: 3 } });
    expect(changedRows(compareFigures(same, same, false))).toBe(0);
  });
});

const own = (amount: string) => ({
  key: 'eigen',
  title: 'Eigene Tabelle',
  columns: [{ kind: 'betrag' as const, key: 'b', label: 'Betrag' }],
  rows: [{ key: 'r', label: 'Sachkosten', values: { b: amount } }],
});
const order = (table: { rows: readonly { label: string }[] } | undefined, label: unknown): number =>
  table?.rows.findIndex((row) => row.label === label) ?? -1;
