import { figures as figuresSchema } from '../document/programme.js';
import { carryOver, type CarriedParts } from './carry-figures.js';

const YEARS = { fromYear: 2026, toYear: 2027, on: '2027-01-01' };
const elb = {
  key: 'elb',
  label: 'Erwerbsfähige Leistungsberechtigte',
  kind: 'ist' as const,
  unit: 'Personen',
  value: '4560',
  stand: { kind: 'month' as const, year: 2025, month: 12 },
  source: 'Statistik der BA',
  origin: { file: 'x.xlsx', sha256: 'a'.repeat(64) },
  comparison: { value: '4400' },
};
const carried = (parts: Partial<CarriedParts>, options: object = {}) =>
  carryOver({ kennzahlen: [], ...parts }, { ...YEARS, ...options });

describe('figures of last year as a start', () => {
  it('a Kennzahl keeps key and source; its value is the comparison, the new one is open and still printable', () => {
    const [kennzahl] = carried({ kennzahlen: [elb] }).figures.kennzahlen;
    expect(kennzahl).toEqual({
      key: 'elb',
      label: elb.label,
      kind: 'ist',
      unit: 'Personen',
      source: 'Statistik der BA',
      printed: '…',
      comparison: { value: '4560', stand: elb.stand },
    });
  });

  it('a goal keeps whose it is, not when it was agreed; a norm holds; a withheld or vague value compares with nothing', () => {
    const { kennzahlen } = carried({
      kennzahlen: [
        { ...elb, key: 'z', kind: 'ziel', goal: { owner: 'Bund', direction: 'steigern', agreedOn: '2025-11-01' } },
        { key: 'n', label: 'Schlüssel', kind: 'norm', unit: '1:n', value: '75' },
        { key: 'x', label: 'Withheld', kind: 'ist', unit: 'Personen', suppressed: 'X' },
        { key: 'r', label: 'Range', kind: 'ist', unit: '%', value: { min: '66' }, printed: 'mehr als 2/3' },
      ],
    }).figures;
    expect(kennzahlen[0]?.goal).toEqual({ owner: 'Bund', direction: 'steigern' });
    expect(kennzahlen[1]?.value).toBe('75');
    expect(kennzahlen.slice(2).map(({ comparison, printed, suppressed }) => [comparison, printed, suppressed])).toEqual(
      [
        [undefined, '…', undefined],
        [undefined, '…', undefined],
      ],
    );
  });

  it('the plan that counted becomes the year before; own tables keep lines and columns, moved to the new year, without values', () => {
    const plan = { year: 2026, verwaltung: { bundEinglMV: '100.00' }, eingliederung: { inklBEZ: true } };
    const tables = [
      {
        key: 't',
        title: 'Haushalt 2026',
        source: 'Bescheid 2026',
        columns: [
          { kind: 'betrag' as const, key: 'a', label: 'Plan 2026' },
          { kind: 'betrag' as const, key: 'b', label: 'Ist 2025' },
          { kind: 'text' as const, key: 'c', label: 'seit 2019' },
        ],
        rows: [{ key: 'r', label: 'Sachkosten', values: { a: '5.00', c: 'neu' } }],
      },
    ];
    const endgueltig = { year: 2026, verwaltung: { bundEinglMV: '120.00' } };
    expect(carried({ budget: { mark: 'endgueltig', plan, endgueltig, tables } }).figures.budget).toEqual({
      plan: { year: 2027, eingliederung: { inklBEZ: true } },
      vorjahr: endgueltig,
      tables: [
        {
          key: 't',
          title: 'Haushalt 2027',
          columns: [
            { kind: 'betrag', key: 'a', label: 'Plan 2027' },
            { kind: 'betrag', key: 'b', label: 'Ist 2026' },
            { kind: 'text', key: 'c', label: 'seit 2019' },
          ],
          rows: [{ key: 'r', label: 'Sachkosten' }],
        },
      ],
    });
    expect(carried({ budget: { plan } }).figures.budget?.vorjahr).toEqual(plan);
  });

  it('rows of the Eintrittsplanung: the plan is what was planned, the result is unknown, reasons are gone, the catalogue follows the law', () => {
    const options = { fromYear: 2024, toYear: 2025, on: '2025-01-01' };
    const { figures, hints } = carried(
      {
        eintrittsplanung: [
          {
            key: 'fbw',
            instrument: 'Weiterbildung (FbW)',
            catalogue: 'fbw',
            rechtsgrundlage: '§ 16 SGB II i. V. m. § 81 SGB III',
            istVorjahr: 80,
            plan: 90,
            mittelPlan: '1000.00',
            mittelVorjahr: '900.00',
            begruendung: 'Mehr Bedarf',
            monate: [90, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          },
          {
            key: 'avgs',
            instrument: 'AVGS',
            catalogue: 'avgs',
            rechtsgrundlage: '§ 45 SGB III',
            istVorjahr: 1,
            plan: null,
          },
        ],
      },
      options,
    );
    expect(figures.eintrittsplanung).toEqual([
      {
        key: 'fbw',
        instrument: 'Weiterbildung (FbW)',
        catalogue: 'fbw',
        rechtsgrundlage: '§§ 81 ff. SGB III; seit 1. Januar 2025 bewilligt von der Agentur für Arbeit',
        istVorjahr: null,
        planVorjahr: 90,
        plan: null,
        mittelVorjahr: '1000.00',
      },
      // The law is the same: the house's own words stay.
      {
        key: 'avgs',
        instrument: 'AVGS',
        catalogue: 'avgs',
        rechtsgrundlage: '§ 45 SGB III',
        istVorjahr: null,
        plan: null,
      },
    ]);
    expect(hints).toEqual([
      'Bezeichnung oder Rechtsgrundlage stehen jetzt wie im Katalog für 2025: „Weiterbildung (FbW)“.',
    ]);
  });

  it('a term of the catalogue is called as it is called now', () => {
    const rows = [{ key: 'e', instrument: 'FAV', catalogue: 'evl', istVorjahr: 1, plan: 2 }];
    const { figures } = carried({ eintrittsplanung: rows }, { fromYear: 2018, toYear: 2019, on: '2019-01-01' });
    expect(figures.eintrittsplanung?.[0]?.instrument).toBe('EvL');
  });

  it('the staff stays, its Stand says so; a Handlungsfeld names its predecessor and only a section that there is', () => {
    const { figures, hints } = carried(
      {
        personal: { koepfe: 80, stand: { kind: 'day', date: '2025-12-31' } },
        handlungsfelder: [
          { key: 'jugend', title: 'Jugend', section: 'alt', neu: true },
          { key: 'sucht', title: 'Sucht', section: 'weg' },
        ],
      },
      { sections: new Map([['alt', 'neu']]) },
    );
    expect(figures.personal).toEqual({
      koepfe: 80,
      stand: { kind: 'words', text: '31.12.2025 (aus dem Programm 2026 übernommen, bitte prüfen)' },
    });
    expect(figures.handlungsfelder).toEqual([
      { key: 'jugend', title: 'Jugend', section: 'neu', predecessor: 'jugend' },
      { key: 'sucht', title: 'Sucht', predecessor: 'sucht' },
    ]);
    expect(hints).toEqual(['Ein Handlungsfeld hat in diesem Programm keinen Abschnitt mehr: „Sucht“. Bitte zuordnen.']);
  });

  it('names the Kennzahlen whose label speaks of the year that is over', () => {
    const { hints } = carried({
      kennzahlen: [
        { ...elb, label: 'Wachstum 2026' },
        { ...elb, key: 'b', label: 'Seit 2019' },
      ],
    });
    expect(hints).toEqual([
      'Eine Kennzahl nennt in der Bezeichnung noch 2025 oder 2026: „Wachstum 2026“. Bitte für 2027 prüfen.',
    ]);
  });

  it('says when the plan is not of the year directly before', () => {
    const budget = { plan: { year: 2025 } };
    expect(carried({ budget }, { fromYear: 2025 }).hints).toEqual([expect.stringContaining('aus dem Programm 2025')]);
    expect(carried({ budget }).hints).toEqual([]);
  });

  it('what comes out is valid', () => {
    const { figures } = carried({ kennzahlen: [elb], budget: { plan: { year: 2026 } }, personal: { koepfe: 1 } });
    expect(figuresSchema.safeParse(figures).success).toBe(true);
  });
});
