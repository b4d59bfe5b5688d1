/** A small programme that uses every kind of block, number and reference once; `sampleProgramme({...})` changes what a test needs. */
import type { Block } from '#domain/document/blocks.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';

/** A real PNG of 2 × 1 pixels. */
export const PNG_BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGOQt4q/8/QdAAirA2jR45TJAAAAAElFTkSuQmCC';

const text = (value: string) => ({ kind: 'text' as const, text: value });
const paragraph = (id: string, ...content: Extract<Block, { kind: 'paragraph' }>['content']): Block => ({
  kind: 'paragraph',
  id,
  content,
});

const table: Block = {
  kind: 'table',
  id: 'tab-eintritte',
  title: 'Geplante Eintritte',
  part: 'eintrittsplanung',
  stand: { kind: 'month', year: 2023, month: 12 },
  source: 'Planung des Jobcenters',
  createdBy: 'Controlling',
  note: 'X: aus Gründen des Datenschutzes nicht ausgewiesen.',
  table: {
    columns: [
      { key: 'instrument', label: 'Förderinstrument', kind: 'text' },
      { key: 'ist', label: 'Ist 2023', kind: 'number' },
      { key: 'plan', label: 'Plan 2024', kind: 'number' },
      { key: 'mittel', label: 'Mittel', kind: 'number', unit: 'EUR', decimals: 2, width: 1.4 },
      { key: 'delta', label: 'Veränderung', kind: 'number', decimals: 1, width: 1.3 },
    ],
    rows: [
      { kind: 'heading', cells: [{ text: 'Arbeitsmarktpolitische Instrumente' }, null, null, null, null] },
      {
        kind: 'data',
        cells: [
          { text: 'Aktivierung und Eingliederung' },
          { value: '541' },
          { value: '489' },
          { value: '1234567.5' },
          { value: '-9.61', sign: true, unit: '%' },
        ],
      },
      {
        kind: 'data',
        relation: 'davon',
        cells: [
          { text: 'bei einem Träger' },
          { value: '536' },
          { kennzahl: 'davon-traeger' },
          null,
          { value: '6.3', sign: true, unit: '%' },
        ],
      },
      {
        kind: 'data',
        relation: 'darunter',
        indent: 2,
        cells: [{ text: 'darunter für Jüngere' }, { suppressed: 'X' }, { suppressed: '*' }, null, null],
      },
      {
        kind: 'data',
        cells: [
          { text: 'Zwei Werte', bold: true },
          {
            values: [
              { value: '27.2', unit: '%' },
              { value: '28.4', unit: '%', label: 'ohne Flucht' },
            ],
          },
          { value: '0' },
          { value: '0' },
          { value: '0', sign: true },
        ],
      },
      {
        kind: 'sum',
        cells: [{ text: 'Gesamt' }, { value: '875' }, { value: '869' }, { value: '2970357' }, { kennzahl: 'quote' }],
      },
    ],
  },
};

const lage: ProgrammeSection = {
  key: 'lage',
  title: 'Ausgangslage',
  numbering: 'dezimal',
  inTableOfContents: true,
  blocks: [
    paragraph(
      'p-lage',
      text('Im Jahresdurchschnitt werden '),
      { kind: 'kennzahl', key: 'elb', prefix: 'rund', withUnit: true, bold: true },
      text(' erwartet'),
      {
        kind: 'footnote',
        content: [
          text('Quelle: '),
          { kind: 'link', href: 'https://statistik.arbeitsagentur.de/', content: [text('Statistik der BA')] },
        ],
      },
      text('; das zeigt '),
      { kind: 'blockReference', block: 'tab-eintritte' },
      text(' in Abschnitt '),
      { kind: 'sectionReference', section: 'eintritte', show: 'numberAndTitle' },
      text('.'),
      { kind: 'lineBreak' },
      { kind: 'text', text: 'Größe, Übergänge und Förderung', italic: true },
    ),
    { kind: 'heading', id: 'h-1', level: 3, content: [text('Bewerberseite')] },
    {
      kind: 'list',
      id: 'l-1',
      ordered: false,
      items: [
        {
          content: [text('Langzeitleistungsbeziehende')],
          list: { ordered: true, items: [{ content: [text('Frauen')] }, { content: [text('Männer')] }] },
        },
        { content: [{ kind: 'link', href: 'mailto:amip@example.org', content: [text('Rückfragen per E-Mail')] }] },
      ],
    },
    {
      kind: 'quotation',
      id: 'z-1',
      content: [text('Gemeinsam kommen wir weiter.')],
      source: 'Leitbild des Jobcenters',
    },
  ],
  sections: [
    {
      key: 'arbeitgeber',
      title: 'Arbeitgeberseite',
      subtitle: 'Beschäftigung und offene Stellen',
      numbering: 'dezimal',
      inTableOfContents: true,
      blocks: [
        {
          kind: 'figure',
          id: 'f-bild',
          title: 'Beschäftigung am Arbeitsort',
          alt: 'Zwei Balken: Beschäftigung in Industrie und Handwerk.',
          stand: { kind: 'day', date: '2023-06-30' },
          source: 'Statistik der BA',
          image: { mediaType: 'image/png', base64: PNG_BASE64, widthPx: 200, heightPx: 100 },
        },
        { kind: 'figure', id: 'f-leer', title: 'Organigramm', alt: 'Geschäftsführung, darunter fünf Fachbereiche.' },
        { kind: 'source', id: 's-1', content: [text('Quelle: eigene Erhebung')] },
        { kind: 'note', id: 'n-1', content: [text('Die Werte sind vorläufig.')] },
      ],
    },
  ],
};

export const SAMPLE: Programme = {
  schemaVersion: 1,
  jobcenter: {
    name: 'Jobcenter Musterkreis',
    traegerform: 'gE',
    traeger: [
      { kind: 'agentur', name: 'Agentur für Arbeit Musterstadt' },
      { kind: 'kommune', name: 'Landkreis Musterkreis' },
    ],
    ort: 'Musterstadt',
  },
  period: { year: 2024, years: 1 },
  variant: { eintrittsplanung: 'imAmip', consultation: 'frueh' },
  edition: { kind: 'entwurf', version: 2, on: '2023-10-12' },
  title: 'Arbeitsmarkt- und Integrationsprogramm 2024',
  subtitle: 'Chancen eröffnen – Fachkräfte gewinnen',
  definition:
    'Das Programm beschreibt, wie das Jobcenter im Jahr 2024 arbeitet.\nEs wird von der Trägerversammlung beschlossen.',
  impressum: {
    herausgeber: 'Jobcenter Musterkreis',
    verantwortlich: { funktion: 'Geschäftsführung' },
    ort: 'Musterstadt',
    kontakt: ['Telefon 0123 456', 'amip@example.org'],
    redaktion: 'Büro der Geschäftsführung',
  },
  layout: { titlePage: true, tableOfContents: true, paragraphNumbers: true, signaturePage: true },
  redaktionsschluss: '2023-10-01',
  openInformation: ['Endgültige Zuteilung der Eingliederungsmittel'],
  sections: [
    {
      key: 'vorwort',
      title: 'Vorwort',
      numbering: 'ohne',
      inTableOfContents: true,
      front: true,
      blocks: [paragraph('p-vorwort', text('Sehr geehrte Damen und Herren, dieses Programm zeigt, was wir vorhaben.'))],
    },
    lage,
    {
      key: 'ressourcen',
      title: 'Ressourcen',
      numbering: 'dezimal',
      inTableOfContents: true,
      newPage: true,
      blocks: [],
      sections: [
        {
          key: 'eintritte',
          title: 'Eintrittsplanung',
          numbering: 'dezimal',
          inTableOfContents: true,
          blocks: [paragraph('p-eintritte', text('Die Planung folgt dem Bedarf der Teams.')), table],
        },
        {
          key: 'schwerpunkt',
          title: 'Zugewanderte integrieren',
          numbering: 'pfeil',
          inTableOfContents: true,
          blocks: [paragraph('p-schwerpunkt', text('Der Job-Turbo wird fortgesetzt.'))],
        },
        {
          key: 'intern',
          title: 'Hinweise zur Lesart',
          numbering: 'ohne',
          inTableOfContents: false,
          blocks: [
            paragraph(
              'p-intern',
              text('Siehe '),
              { kind: 'sectionReference', section: 'vorwort', show: 'number' },
              text('.'),
            ),
          ],
        },
      ],
    },
  ],
  kennzahlen: [
    {
      key: 'elb',
      label: 'Erwerbsfähige Leistungsberechtigte',
      kind: 'prognose',
      measure: 'JDW',
      unit: 'Personen',
      value: '4560',
      stand: { kind: 'yearAverage', year: 2023 },
    },
    { key: 'davon-traeger', label: 'Eintritte bei einem Träger', kind: 'plan', unit: 'Eintritte', value: '1489' },
    {
      key: 'quote',
      label: 'Integrationsquote',
      kind: 'ziel',
      measure: 'JFW',
      unit: '%',
      value: '16',
      decimals: 1,
      base: 'elb',
    },
  ],
  participation: [
    { kind: 'traeger', label: 'Landkreis Musterkreis', event: 'Abstimmung des Entwurfs', on: '2023-09-20' },
    { kind: 'traeger', label: 'Agentur für Arbeit Musterstadt', event: 'Abstimmung des Entwurfs', on: '2023-09-20' },
    { kind: 'beirat', label: 'Beirat', event: 'Beratung des Entwurfs, Fassung 1', on: '2023-10-05' },
    { kind: 'bfdh', label: 'Beauftragte für den Haushalt', event: 'Mitzeichnung des Budgetteils', on: '2023-10-10' },
  ],
  signatures: [],
};

/** The sample with other members at the top level. */
export const sampleProgramme = (changes: Partial<Programme> = {}): Programme => ({
  ...structuredClone(SAMPLE),
  ...changes,
});

/** The sample as resolved on a tie that the Vorsitz decided, with conditions, signed later. */
export const resolvedProgramme = (): Programme =>
  sampleProgramme({
    edition: { kind: 'beschlossen', version: 2, on: '2024-02-21', textHash: 'a'.repeat(64) },
    resolution: {
      body: 'Trägerversammlung',
      heldOn: '2024-02-15',
      place: 'Musterstadt',
      ballotRound: 1,
      textVersion: 2,
      textHash: 'a'.repeat(64),
      decision: 'beschlossenMitAuflagen',
      conditions: 'Bericht über die Umsetzung im dritten Quartal.\nVorlage der endgültigen Zuteilung.',
      count: { entitled: 6, yes: 3, no: 3, abstention: 0, absent: 0 },
      castingVote: { choice: 'ja', at: '2024-02-15T10:30:00Z' },
      recordedBy: 'Vorsitz der Trägerversammlung',
    },
    signatures: [
      { funktion: 'Geschäftsführung', on: '2024-02-21', ort: 'Musterstadt' },
      { funktion: 'Vorsitz der Trägerversammlung', on: '2024-02-21' },
    ],
  });
