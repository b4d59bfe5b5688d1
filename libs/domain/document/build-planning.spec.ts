/** Planning tables print the figures of the programme: computed sums, changes with their kind, a house's own lines, and refusals in German. */
import { sampleProgramme } from '../../../test/support/sample-programme.js';
import { readableProgramme } from '../comparison/readable.js';
import type { Block, ChartBlock, PlanningBlock } from './blocks.js';
import { buildDocument } from './build-document.js';
import { buildPlanning } from './build-planning.js';
import type { TableNode } from './document-model.js';
import { plainText } from './plain-text.js';
import type { Programme } from './programme.js';
import { collectReferences } from './references.js';

const planning = (changes: Omit<PlanningBlock, 'kind' | 'id'>): PlanningBlock => ({
  kind: 'planning',
  id: 'plan',
  ...changes,
});
const FIGURES: Partial<Programme> = {
  budget: {
    mark: 'vorlaeufig',
    plan: {
      year: 2024,
      verwaltung: { bundEinglMV: '6593989.00', umschichtungAusEGT: '1793645.00', kommunalerAnteil: '1606442.00' },
      eingliederung: { vorbindungen: '1632294.00', neubewilligungen: '1338063.50' },
      source: 'Schätzwerttabelle',
    },
    vorjahr: {
      year: 2023,
      verwaltung: { bundEinglMV: '6000000', umschichtungAusEGT: '1500000', kommunalerAnteil: '1500000' },
      eingliederung: { vorbindungen: '1500000', neubewilligungen: '1500000' },
    },
  },
  personal: {
    koepfe: 10,
    bereiche: [
      { name: 'Markt und Integration', vzae: '4.5', inhalt: 'Vermittlung' },
      { name: 'Leistung', vzae: '3.8' },
    ],
    traegeranteile: [
      { traeger: 'Agentur', prozent: '78' },
      { traeger: 'Kreis', prozent: '22' },
    ],
    betreuungsschluessel: [{ bereich: 'unter 25', verhaeltnis: '1:75' }],
  },
  eintrittsplanung: [
    { key: 'mabe', instrument: 'Aktivierung', istVorjahr: 541, plan: 489, mittelPlan: '1000.00' },
    {
      key: 'mat',
      instrument: 'bei einem Träger',
      istVorjahr: 6,
      plan: 0,
      parent: { key: 'mabe', relation: 'darunter' },
    },
    { key: 'gabe', instrument: 'GaBe', istVorjahr: 0, plan: 55, mittelPlan: '2000.50', begruendung: 'Mehr Bedarf.' },
    { key: 'esg', instrument: 'Einstiegsgeld', istVorjahr: null, plan: 78 },
  ],
  handlungsfelder: [
    { key: 'jung', title: 'Junge Menschen', zielgruppen: ['unter 25', 'Schule'], massnahmen: ['Beratung'] },
  ],
};
const programme = (changes: Partial<Programme> = {}) => sampleProgramme({ ...FIGURES, ...changes });
const built = (block: PlanningBlock, changes: Partial<Programme> = {}): TableNode =>
  buildPlanning(collectReferences(programme(changes)), block).node;
const texts = ({ rows }: TableNode) => rows.map(({ cells }) => cells.map(({ lines }) => lines.join('|')));
const heads = ({ columns }: TableNode) =>
  columns.map(({ label, unit }) => (unit === undefined ? label : `${label} ${unit}`));

describe('budget', () => {
  it('computes the sums of the law and the changes', () => {
    const table = built(planning({ part: 'budget', show: ['vorjahr', 'veraenderung'] }));
    expect(heads(table)).toEqual([
      'Position',
      '2023 in EUR',
      'Plan 2024 (vorläufig) in EUR',
      'Veränderung in EUR',
      'Veränderung in %',
    ]);
    expect(texts(table)[0]).toEqual(['Verwaltungshaushalt', '9.000.000', '9.994.076', '+994.076', '+11,0\u00a0%']);
    expect(texts(table)[1]![0]).toBe('davon gemäß Eingliederungsmittelverordnung (Bund)');
    expect(texts(table).at(-1)).toEqual(['Gesamtbudget', '12.000.000', '12.964.433,50', '+964.433,50', '+8,0\u00a0%']);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['sum', 'data', 'data', 'data', 'sum', 'data', 'data', 'sum']);
    expect(table.meta).toBe('Quelle: Schätzwerttabelle');
  });

  it('puts the final plan beside the provisional one', () => {
    const budget = FIGURES.budget!;
    const table = built(planning({ part: 'budget' }), { budget: { ...budget, endgueltig: budget.plan } });
    expect(heads(table)).toEqual(['Position', 'Plan 2024 (vorläufig) in EUR', 'Plan 2024 (endgültig) in EUR']);
  });

  it.each([7, 13])(
    'prints a table of a house with %i columns, sums and shares computed, cents where asked',
    (count) => {
      const amounts = Array.from({ length: count - 1 }, (_, at) => `k${at}`);
      const row = (key: string, factor: number) => ({
        key,
        label: key,
        parent: { key: 'summe', relation: 'davon' as const },
        values: Object.fromEntries(amounts.map((name, at) => [name, `${factor * (at + 1)}.00`])),
      });
      const table = built(planning({ part: 'budget', table: 'frei' }), {
        budget: {
          plan: { year: 2024 },
          tables: [
            {
              key: 'frei',
              title: 'Eigene Zeilen',
              columns: [
                ...amounts.map((key, at) => ({
                  kind: 'betrag' as const,
                  key,
                  label: `Jahr ${at + 1}`,
                  cents: at === 1,
                })),
                { kind: 'prozent' as const, key: 'anteil', label: 'Anteil', of: 'k0' },
              ],
              rows: [{ key: 'summe', label: 'Insgesamt', sum: true }, row('a', 3000), row('b', 1000)],
            },
          ],
        },
      });
      expect(table.columns).toHaveLength(count + 1);
      expect(table.caption.title).toBe('Eigene Zeilen');
      expect(texts(table)[0]!.slice(0, 3)).toEqual(['Insgesamt', '4.000', '8.000,00']);
      expect(texts(table)[0]!.at(-2)).toBe(new Intl.NumberFormat('de-DE').format(4000 * (count - 1)));
      expect(texts(table).map((cells) => cells.at(-1))).toEqual(['100,0\u00a0%', '75,0\u00a0%', '25,0\u00a0%']);
      expect(table.rows.map(({ kind, indent }) => [kind, indent])).toEqual([
        ['sum', 0],
        ['data', 1],
        ['data', 1],
      ]);
    },
  );
});

describe('eintrittsplanung', () => {
  it('prints the tree and the computed total, and says whom it leaves out', () => {
    const table = built(planning({ part: 'eintrittsplanung', show: ['mittel', 'veraenderung'] }));
    expect(heads(table)).toEqual([
      'Instrument',
      'Ist 2023',
      'Plan 2024',
      'Veränderung',
      'Veränderung in %',
      'Mittel 2024 in EUR',
    ]);
    expect(texts(table)).toEqual([
      ['Aktivierung', '541', '489', '−52', '−9,6\u00a0%', '1.000'],
      ['darunter bei einem Träger', '6', '0', '−6', '−100,0\u00a0%', '–'],
      ['GaBe', '0', '55', '+55', 'neu', '2.000,50'],
      ['Einstiegsgeld', '–', '78', '–', '–', '–'],
      ['Gesamt', '541', '622', '+81', '+15,0\u00a0%', '3.000,50'],
    ]);
    expect(table.note).toBe('Gesamt: Ist 2023 ohne Einstiegsgeld; Mittel 2024 ohne Einstiegsgeld (keine Angabe).');
  });

  it('prints chosen rows without a total', () => {
    const table = built(planning({ part: 'eintrittsplanung', keys: ['gabe', 'mat'], show: ['begruendung'] }));
    expect(texts(table)).toEqual([
      ['GaBe', '0', '55', '+55', 'Mehr Bedarf.'],
      ['bei einem Träger', '6', '0', '−6', ''],
    ]);
  });
});

describe('personal', () => {
  it('keeps heads and full-time equivalents apart and sums the areas', () => {
    const table = built(planning({ part: 'personal' }));
    expect(heads(table)).toEqual(['Gliederung', 'Aufgaben', 'VZÄ', 'Anteil', 'Schlüssel']);
    expect(texts(table)).toEqual([
      ['nach Bereichen', '', '', '', ''],
      ['Markt und Integration', 'Vermittlung', '4,5', '', ''],
      ['Leistung', '', '3,8', '', ''],
      ['Insgesamt', '', '8,3', '', ''],
      ['nach Trägern', '', '', '', ''],
      ['Agentur', '', '', '78\u00a0%', ''],
      ['Kreis', '', '', '22\u00a0%', ''],
      ['Betreuungsschlüssel', '', '', '', ''],
      ['unter 25', '', '', '', '1:75'],
    ]);
    const alone = built(planning({ part: 'personal' }), { personal: { koepfe: 10 } });
    expect([heads(alone), texts(alone)]).toEqual([['Bereich', 'Köpfe'], [['Insgesamt', '10']]]);
  });

  it('prints one group alone under its own name', () => {
    expect(heads(built(planning({ part: 'personal', keys: ['traeger'] })))).toEqual(['Träger', 'Anteil']);
  });
});

describe('kennzahlen, ziele and handlungsfelder', () => {
  const kennzahlen: Programme['kennzahlen'] = [
    {
      key: 'elb',
      label: 'eLb',
      kind: 'ist',
      unit: 'Personen',
      value: '4560',
      source: 'BA',
      stand: { kind: 'year', year: 2023 },
    },
    {
      key: 'x',
      label: 'Withheld',
      kind: 'ist',
      unit: 'Personen',
      suppressed: 'X',
      source: 'BA',
      stand: { kind: 'year', year: 2023 },
    },
    {
      key: 'iq',
      label: 'Integrationsquote',
      kind: 'ziel',
      measure: 'JFW',
      unit: '%',
      value: '16.0',
      decimals: 1,
      comparison: { value: '16.4', relativePercent: '-2.5' },
      goal: { owner: 'Bund' },
    },
    {
      key: 'lzb',
      label: 'LZB-Anteil',
      kind: 'ziel',
      measure: 'JFW',
      unit: '%',
      value: '60.0',
      decimals: 1,
      comparison: { value: '61.0' },
      goal: { owner: 'Kommune' },
    },
  ];
  it('says unit, Stand and source once where all are alike; withheld is not 0', () => {
    const table = built(planning({ part: 'kennzahlen' }), { kennzahlen, sections: [] });
    expect(heads(table)).toEqual(['Kennzahl', 'Wert in Personen']);
    expect(texts(table)).toEqual([
      ['eLb', '4.560'],
      ['Withheld', 'X'],
    ]);
    expect(table.meta).toBe('Stand: 2023 · Quelle: BA');
  });

  it('keeps relative change and percentage points apart', () => {
    const table = built(planning({ part: 'ziele', show: ['vorjahr'] }), { kennzahlen, sections: [] });
    expect(texts(table)).toEqual([
      ['Integrationsquote', 'JFW', '16,4\u00a0%', '16,0\u00a0%', '−2,5\u00a0%', 'Bund'],
      ['LZB-Anteil', 'JFW', '61,0\u00a0%', '60,0\u00a0%', '−1,0\u00a0Prozentpunkte', 'Kommune'],
    ]);
  });

  it('lists groups and measures line by line', () => {
    expect(texts(built(planning({ part: 'handlungsfelder' })))).toEqual([
      ['Junge Menschen', 'unter 25|Schule', 'Beratung'],
    ]);
  });

  it('says where nobody has entered anything yet', () => {
    expect(texts(built(planning({ part: 'eintrittsplanung' }), { eintrittsplanung: [] }))[0]![0]).toBe('keine Angaben');
  });
});

const CHART: ChartBlock = {
  kind: 'chart',
  id: 'bild',
  title: 'Eintritte',
  chart: 'balken',
  data: { from: 'eintrittsplanung', show: 'eintritte' },
};
const withBlocks = (...blocks: Block[]): Programme => {
  const base = programme();
  return {
    ...base,
    sections: [
      ...base.sections,
      { key: 'zahlen', title: 'Zahlen', numbering: 'ohne', inTableOfContents: false, blocks },
    ],
  };
};

describe('the same figures everywhere', () => {
  it('prints them in the document, in plain text and for the comparison', () => {
    const blocks = [planning({ part: 'eintrittsplanung' }), CHART];
    const whole = withBlocks(...blocks);
    const section = buildDocument(whole).parts.find((part) => part.kind === 'section' && part.key === 'zahlen');
    const [table, figure] = section?.kind === 'section' ? section.blocks : [];
    expect(table).toMatchObject({ kind: 'table', caption: { label: 'Tabelle' } });
    expect(figure).toMatchObject({ kind: 'figure', caption: { label: 'Abbildung' }, chart: { widthPx: 640 } });
    const references = collectReferences(whole);
    for (const block of blocks) expect(plainText(block, references)).toContain('489');
    const [read, drawn] = readableProgramme(whole).find(({ key }) => key === 'zahlen')!.blocks;
    expect(read!.table?.columns.map(({ key }) => key)).toEqual(['instrument', 'istVorjahr', 'plan', 'veraenderung']);
    expect(drawn!.table?.rows[0]?.cells).toEqual(['Aktivierung', '541', '489']);
    expect(drawn!.around).toContain('Balkendiagramm „Eintritte“');
  });
});
