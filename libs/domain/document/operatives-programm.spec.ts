/** The operatives Programm and the annex print the planned figures of the programme, their reasons and their money, and nothing of the AMIP's own text. */
import { bareProgramme, section, text } from '../../../test/support/bare-programme.js';
import type { DocumentModel, SectionNode, TableNode } from './document-model.js';
import {
  anlageAsProgramme,
  eintrittsplanungAnlage,
  operativesProgramm,
  operativesProgrammAsProgramme,
} from './operatives-programm.js';
import type { Programme } from './programme.js';
import { validateProgramme } from './validate.js';

const PROGRAMME: Programme = bareProgramme({
  variant: { eintrittsplanung: 'operativesProgramm', consultation: 'frueh' },
  sections: [section(text('Eigener Text des AMIP'))],
  handlungsfelder: [
    {
      key: 'jugend',
      title: 'Junge Menschen',
      zielgruppen: ['Schulabgänger', 'unter 25-Jährige'],
      begruendung: 'Viele ohne Abschluss.\nDie Zahl steigt.',
      massnahmen: ['Jugendwerkstatt', 'Assistierte Ausbildung'],
      rechtsgrundlagen: ['§ 16h SGB II'],
    },
    { key: 'leer', title: 'Gesundheit' },
  ],
  budget: { plan: { year: 2027, eingliederung: { neubewilligungen: '75000.00' } } },
  eintrittsplanung: [
    {
      key: 'avgs',
      instrument: 'Aktivierungsgutschein',
      istVorjahr: 20,
      plan: 15,
      mittelPlan: '30000.00',
      begruendung: 'Weniger Zugänge.',
      kuerzung: 'Die Mittel reichen nicht.',
      bedarfe: [
        { team: 'A', standort: 'Nord', eintritte: 12 },
        { team: 'A', standort: 'Süd', eintritte: 9 },
      ],
      monate: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2],
    },
    {
      key: 'fbw',
      instrument: 'Weiterbildung',
      istVorjahr: 8,
      plan: 10,
      mittelPlan: '50000.50',
      erwarteteWirkung: 'Mehr Abschlüsse.',
    },
    { key: 'egz', instrument: 'Zuschuss', istVorjahr: 4, plan: 4 },
  ],
});

const sections = (model: DocumentModel): SectionNode[] => model.parts.filter((part) => part.kind === 'section');
const headings = (model: DocumentModel): string[] => sections(model).map(({ number, title }) => `${number} ${title}`);
/** Every text of the document in reading order. */
const words = (node: unknown): string[] =>
  typeof node === 'string'
    ? [node]
    : Array.isArray(node)
      ? node.flatMap(words)
      : node !== null && typeof node === 'object'
        ? Object.values(node).flatMap(words)
        : [];
const said = (model: DocumentModel): string => words(model.parts).join(' ');
const tables = (model: DocumentModel): TableNode[] =>
  sections(model).flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

describe('the operatives Programm', () => {
  const model = operativesProgramm(PROGRAMME);

  it('has its own title page and names the AMIP it belongs to', () => {
    expect(model.parts[0]).toMatchObject({
      kind: 'titlePage',
      compact: false,
      title: 'Operatives Programm 2027',
      subtitle: 'Anlage zu „Arbeitsmarkt- und Integrationsprogramm 2027“ (Arbeitsstand)',
    });
    expect(model.watermark).toBe('ARBEITSSTAND');
    expect(said(model)).not.toContain('Eigener Text des AMIP');
    expect(said(model)).not.toContain('Zielwerte zu K1');
  });

  it('goes from measures to Eintritte, reasons, months and money', () => {
    expect(headings(model)).toEqual([
      '1 Konkrete Maßnahmen in den Handlungsfeldern',
      '1.1 Junge Menschen',
      '1.2 Gesundheit',
      '2 Eintrittsplanung 2027',
      '2.1 Begründungen und erwartete Wirkungen',
      '2.2 Eintritte nach Monaten',
      '3 Mittel aus den Neubewilligungen',
    ]);
    expect(said(model)).toContain('Jugendwerkstatt');
    expect(said(model)).toContain('noch keine Maßnahmen genannt');
  });

  it('says plan, change, reason, effect and the cut with its arithmetic', () => {
    const all = said(model);
    expect(all).toContain(
      'insgesamt 29 Eintritte in Förderung geplant. Im Jahr 2026 waren es 32; die Veränderung beträgt −3',
    );
    expect(all).toContain(' (Ist 2026: 20, Plan 2027: 15; −5, −25,0\u00a0%):');
    expect(all).toContain('Abweichung von den Bedarfsschätzungen (12 + 9 = 21, geplant 15): ');
    expect(all).toContain('Die Mittel reichen nicht.');
    expect(all).toContain('Erwartete Wirkung: ');
    // What needs no words has none.
    const reasons = sections(model).find(({ title }) => title.startsWith('Begründungen'));
    expect(words(reasons).join(' ')).not.toContain('Zuschuss');
  });

  it('prints the tables from the figures, the money to the cent and against the Neubewilligungen', () => {
    const [eintritte, monate, mittel] = tables(model);
    expect(eintritte?.rows.map(({ cells }) => cells[0]?.lines[0])).toEqual([
      'Aktivierungsgutschein',
      'Weiterbildung',
      'Zuschuss',
      'Gesamt',
    ]);
    expect(monate?.columns).toHaveLength(16);
    expect(mittel?.rows.map(({ cells }) => cells.map(({ lines }) => lines[0]))).toEqual([
      ['Aktivierungsgutschein', '30.000,00', '40,0'],
      ['Weiterbildung', '50.000,50', '66,7'],
      ['Geplant', '80.000,50', ''],
      ['Neubewilligungen', '75.000,00', ''],
      ['Überplant', '−5.000,50', ''],
    ]);
  });

  it('is a programme that could be validated, with longest words and without any', () => {
    const long = 'x'.repeat(5000);
    const rows = PROGRAMME.eintrittsplanung?.map((row) => ({
      ...row,
      begruendung: long,
      erwarteteWirkung: `${long.slice(9)}\n\tEnde`,
    }));
    for (const programme of [
      PROGRAMME,
      { ...PROGRAMME, eintrittsplanung: rows },
      bareProgramme(),
      bareProgramme({ title: 'T'.repeat(500) }),
    ])
      for (const own of [operativesProgrammAsProgramme(programme), anlageAsProgramme(programme)])
        expect(validateProgramme(JSON.parse(JSON.stringify(own)))).toMatchObject({ ok: true });
  });
});

it('the annex is the Eintrittsplanung alone, without a title page of its own', () => {
  const model = eintrittsplanungAnlage(PROGRAMME);
  expect(model.parts[0]).toMatchObject({ kind: 'titlePage', compact: true, title: 'Eintrittsplanung 2027' });
  expect(headings(model)[0]).toBe('1 Eintrittsplanung 2027');
  expect(said(model)).not.toContain('Jugendwerkstatt');
  expect(tables(model)).toHaveLength(3);
});

it('takes over what the AMIP was resolved as, and claims no resolution of its own', () => {
  const resolved: Programme = {
    ...PROGRAMME,
    edition: { kind: 'beschlossen', version: 3 },
    resolution: {
      body: 'Trägerversammlung',
      heldOn: '2026-12-10',
      textVersion: 3,
      textHash: 'a'.repeat(64),
      decision: 'beschlossen',
    },
    signatures: [{ funktion: 'Geschäftsführung', on: '2026-12-12' }],
  };
  const model = operativesProgramm(resolved);
  expect(model.parts[0]).toMatchObject({
    subtitle:
      'Anlage zu „Arbeitsmarkt- und Integrationsprogramm 2027“ (Beschlossen am 10.\u00a0Dezember 2026 · Trägerversammlung)',
  });
  expect(model.watermark).toBeUndefined();
  expect(model.parts.some(({ kind }) => kind === 'resolution' || kind === 'signatures')).toBe(false);
});
