/** The document model of the sample: what is printed, in which order, in which German words. */
import { resolvedProgramme, sampleProgramme } from '../../../test/support/sample-programme.js';
import { buildDocument } from './build-document.js';
import { plainText } from './document-model.js';
import type { BlockNode, DocumentModel, PartNode, SectionNode, TableNode } from './document-model.js';
import type { Programme } from './programme.js';

const part = <K extends PartNode['kind']>(model: DocumentModel, kind: K): Extract<PartNode, { kind: K }> => {
  const found = model.parts.find((candidate): candidate is Extract<PartNode, { kind: K }> => candidate.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const section = (model: DocumentModel, title: string): SectionNode => {
  const found = model.parts.find(
    (candidate): candidate is SectionNode => candidate.kind === 'section' && candidate.title === title,
  );
  if (!found) throw new Error(`no section ${title}`);
  return found;
};
const words = (blocks: readonly BlockNode[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'list') return block.list.items.map((item) => plainText(item.content));
    return block.kind === 'marker' || block.kind === 'table' || block.kind === 'figure'
      ? []
      : [plainText(block.content)];
  });
const titles = (model: DocumentModel) => model.parts.map(({ title }) => title);
const draft = buildDocument(sampleProgramme());

describe('buildDocument', () => {
  it('puts the parts in order', () => {
    expect(titles(draft)).toEqual([
      'Arbeitsmarkt- und Integrationsprogramm 2024',
      'Impressum',
      'Inhalt',
      'Vorwort',
      'Ausgangslage',
      'Arbeitgeberseite',
      'Ressourcen',
      'Eintrittsplanung',
      'Zugewanderte integrieren',
      'Hinweise zur Lesart',
      'Redaktionsschluss und offene Angaben',
      'Mitwirkung',
    ]);
    expect(titles(buildDocument(resolvedProgramme())).slice(-2)).toEqual(['Beschluss', 'Unterschriften']);
  });

  it('is frozen and the same every time', () => {
    expect(Object.isFrozen(section(draft, 'Ausgangslage').blocks[0])).toBe(true);
    expect(buildDocument(sampleProgramme())).toEqual(draft);
  });

  it('describes edition and year on the title page', () => {
    expect(part(draft, 'titlePage')).toMatchObject({
      jobcenter: 'Jobcenter Musterkreis',
      traeger: 'Gemeinsame Einrichtung von Agentur für Arbeit Musterstadt und Landkreis Musterkreis',
      period: '2024',
      edition: 'Entwurf, Fassung 2 vom 12.\u00a0Oktober 2023',
      definition: [
        'Das Programm beschreibt, wie das Jobcenter im Jahr 2024 arbeitet.',
        'Es wird von der Trägerversammlung beschlossen.',
      ],
    });
    expect(part(buildDocument(resolvedProgramme()), 'titlePage').edition).toBe(
      'Beschlossen am 15.\u00a0Februar 2024 · Trägerversammlung',
    );
    expect(part(buildDocument(sampleProgramme({ period: { year: 2016, years: 2 } })), 'titlePage').period).toBe(
      '2016 und 2017',
    );
  });

  it('lists contents without sections that are left out and without arrows', () => {
    expect(
      part(draft, 'contents').entries.map(({ level, number, title }) => `${level} ${number ?? '-'} ${title}`),
    ).toEqual([
      '1 - Vorwort',
      '1 1 Ausgangslage',
      '2 1.1 Arbeitgeberseite',
      '1 2 Ressourcen',
      '2 2.1 Eintrittsplanung',
      '2 - Zugewanderte integrieren',
      '1 - Redaktionsschluss und offene Angaben',
      '1 - Mitwirkung',
    ]);
  });

  it('prints Kennzahlen, references and footnotes', () => {
    const [paragraph] = section(draft, 'Ausgangslage').blocks;
    expect(paragraph).toMatchObject({ kind: 'paragraph', number: '1' });
    expect(words(section(draft, 'Ausgangslage').blocks)[0]).toBe(
      'Im Jahresdurchschnitt werden rund\u00a04.560\u00a0Personen erwartet; das zeigt Tabelle\u00a01 in Abschnitt 2.1 Eintrittsplanung.\nGröße, Übergänge und Förderung',
    );
    expect(
      paragraph && 'content' in paragraph && paragraph.content.find(({ kind }) => kind === 'footnote'),
    ).toMatchObject({ number: 1 });
    expect(words(section(draft, 'Hinweise zur Lesart').blocks)).toEqual(['Siehe „Vorwort“.']);
  });

  it('gives headings inside sections the level below their section', () => {
    expect(section(draft, 'Ausgangslage').blocks[1]).toMatchObject({ kind: 'heading', level: 2 });
  });

  it('shows watermark and version before the resolution only', () => {
    expect([draft.watermark, draft.footer]).toEqual(['ENTWURF', 'Entwurf, Fassung 2']);
    expect(buildDocument(sampleProgramme({ edition: { kind: 'vorlage' } })).watermark).toBe('VORLAGE');
    expect(buildDocument(resolvedProgramme())).toMatchObject({ footer: 'Beschlossen, Fassung 2' });
    expect(buildDocument(resolvedProgramme()).watermark).toBeUndefined();
  });

  it('marks unchecked blocks of last year in a working copy only', () => {
    const [vorwort, ...others] = sampleProgramme().sections;
    const sections = [
      { ...vorwort!, blocks: vorwort!.blocks.map((block) => ({ ...block, toCheck: true })) },
      ...others,
    ];
    const kinds = (kind: Programme['edition']['kind']) =>
      section(buildDocument(sampleProgramme({ sections, edition: { kind } })), 'Vorwort').blocks.map(
        (block) => block.kind,
      );
    expect(kinds('arbeitsstand')).toEqual(['marker', 'paragraph']);
    expect(kinds('entwurf')).toEqual(['paragraph']);
  });
});

describe('tables', () => {
  const table = section(draft, 'Eintrittsplanung').blocks.find((block): block is TableNode => block.kind === 'table')!;

  it('prints every cell in German', () => {
    expect(table.rows.map((row) => row.cells.map((cell) => cell.lines.join('|')))).toEqual([
      ['Arbeitsmarktpolitische Instrumente', '', '', '', ''],
      ['Aktivierung und Eingliederung', '541', '489', '1.234.567,50', '\u22129,6\u00a0%'],
      ['davon bei einem Träger', '536', '1.489', '', '+6,3\u00a0%'],
      ['darunter für Jüngere', 'X', '*', '', ''],
      ['Zwei Werte', '27,2\u00a0%|ohne Flucht: 28,4\u00a0%', '0', '0,00', '0,0'],
      ['Gesamt', '875', '869', '2.970.357,00', '16,0\u00a0%'],
    ]);
  });

  it('sets off sums, headings and the rows below others', () => {
    expect(table.rows.map(({ kind, indent, cells }) => [kind, indent, cells[0]?.bold])).toEqual([
      ['heading', 0, true],
      ['data', 0, false],
      ['data', 1, false],
      ['data', 2, false],
      ['data', 0, true],
      ['sum', 0, true],
    ]);
  });

  it('says Stand, source and author', () => {
    expect(table.meta).toBe('Stand: Dezember 2023 · Quelle: Planung des Jobcenters · erstellt: Controlling');
    expect(table.caption).toEqual({ label: 'Tabelle', number: 1, title: 'Geplante Eintritte' });
    expect(table.columns[3]).toEqual({ label: 'Mittel', unit: 'in EUR', align: 'right', width: 1.4 });
  });
});

describe('Mitwirkung', () => {
  const statement = (changes: Partial<Programme>) =>
    words(section(buildDocument(sampleProgramme(changes)), 'Mitwirkung').blocks)[0];
  const record = (kind: Programme['participation'][number]['kind'], on = '2023-10-05') => ({
    kind,
    label: 'Beirat',
    event: 'Unterrichtung',
    on,
  });

  it('names those who took part', () => {
    expect(statement({})).toBe(
      'An diesem Programm haben mitgewirkt: die Träger (Landkreis Musterkreis und Agentur für Arbeit Musterstadt), der Beirat nach § 18d SGB II und die Beauftragte für den Haushalt.',
    );
  });

  it('claims no consultation of a Beirat that was told late', () => {
    const late = statement({ participation: [record('beiratVerspaetet')] });
    expect(late).toContain('erst nach der Beschlussfassung unterrichtet');
    expect(late).not.toContain('mitgewirkt');
  });

  it('claims no participation of a Beirat that was asked and said nothing', () => {
    const silent = statement({ participation: [record('beiratEingeladen')] });
    expect(silent).toContain('hatte Gelegenheit zur Stellungnahme');
    expect(silent).not.toContain('mitgewirkt');
  });

  it('claims no consultation that is dated after the resolution', () => {
    const { resolution } = resolvedProgramme();
    const text = statement({
      edition: { kind: 'beschlossen' },
      resolution,
      participation: [record('beirat', '2024-02-16')],
    });
    expect(text).not.toContain('mitgewirkt');
  });

  it('says so where nothing is recorded, and nothing in a draft', () => {
    expect(statement({ edition: { kind: 'vorlage' }, participation: [] })).toBe(
      'Eine Beteiligung des Beirats ist für dieses Programm nicht verzeichnet.',
    );
    expect(titles(buildDocument(sampleProgramme({ participation: [] })))).not.toContain('Mitwirkung');
  });
});

describe('Beschluss', () => {
  const resolved = part(buildDocument(resolvedProgramme()), 'resolution');

  it('prints the recorded facts', () => {
    expect(resolved.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Beschlussorgan: Trägerversammlung',
      'Sitzung: 15.\u00a0Februar 2024, Musterstadt',
      'Gegenstand: Arbeitsmarkt- und Integrationsprogramm 2024, Fassung 2',
      'Ergebnis: beschlossen mit Auflagen',
      'Abstimmung: 3 Ja, 3 Nein, 0 Enthaltungen bei 6 Stimmberechtigten',
      'Niederschrift: Vorsitz der Trägerversammlung',
      `Prüfsumme der Fassung (SHA-256): ${'a'.repeat(64)}`,
    ]);
    expect(resolved.conditions).toEqual([
      'Bericht über die Umsetzung im dritten Quartal.',
      'Vorlage der endgültigen Zuteilung.',
    ]);
  });

  it('gives the casting vote a sentence of its own', () => {
    expect(resolved.statements).toEqual([
      'Bei Stimmengleichheit hat die Stimme des Vorsitzes entschieden (§ 44c Absatz 1 SGB II); der Vorsitz hat mit Ja gestimmt.',
    ]);
  });

  it('prints the real dates of the signatures, or a line to sign', () => {
    expect(part(buildDocument(resolvedProgramme()), 'signatures').signatures).toEqual([
      { funktion: 'Geschäftsführung', name: '', placeAndDate: 'Musterstadt, 21.\u00a0Februar 2024' },
      { funktion: 'Vorsitz der Trägerversammlung', name: '', placeAndDate: '21.\u00a0Februar 2024' },
    ]);
    expect(part(buildDocument({ ...resolvedProgramme(), signatures: [] }), 'signatures').signatures).toEqual([
      { funktion: 'Geschäftsführung', name: '', placeAndDate: '' },
    ]);
  });
});
