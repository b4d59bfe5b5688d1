/**
 * Documents made from the planned figures alone: the operatives Programm (concrete measures, Eintrittsplanung with reasons and expected
 * effects, money) and the Eintrittsplanung as an annex. Both print the same figures as the AMIP, by the same tables.
 */
import { formulaOf } from '../bedarf/consolidate.js';
import type { ComputedEintrittsplanung, EntryRow } from '../planning/computed.js';
import { computedEintrittsplanung } from '../planning/eintrittsplanung.js';
import { formatNumber, quoted } from '../shared/german.js';
import type { Block, Inline } from './blocks.js';
import { buildDocument } from './build-document.js';
import type { DocumentModel } from './document-model.js';
import { editionLine, periodLabel } from './edition.js';
import type { EintrittsZeile } from './figures.js';
import type { Programme, ProgrammeSection } from './programme.js';

/** For the variant in which the AMIP itself holds no Eintrittsplanung. */
export function operativesProgramm(programme: Programme): DocumentModel {
  return buildDocument(operativesProgrammAsProgramme(programme));
}

/** The Eintrittsplanung on a few pages, to be laid beside the AMIP. */
export function eintrittsplanungAnlage(programme: Programme): DocumentModel {
  return buildDocument(anlageAsProgramme(programme));
}

/** What the operatives Programm says, in the form of a programme: so it is checked and printed as one. */
export function operativesProgrammAsProgramme(programme: Programme): Programme {
  return {
    ...asOwnDocument(programme),
    title: `Operatives Programm ${periodLabel(programme)}`,
    definition:
      'Das operative Programm nennt die konkreten Maßnahmen in den Handlungsfeldern, die geplanten Eintritte je Förderinstrument und die Mittel dafür.',
    layout: { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: false },
    sections: [...massnahmen(programme), ...planning(programme)],
  };
}

export function anlageAsProgramme(programme: Programme): Programme {
  return {
    ...asOwnDocument(programme),
    title: `Eintrittsplanung ${periodLabel(programme)}`,
    definition: undefined,
    impressum: undefined,
    layout: { titlePage: false, tableOfContents: false, paragraphNumbers: false, signaturePage: false },
    sections: planning(programme),
  };
}

/** The same Jobcenter, period, edition and figures; nothing that was said or resolved of the AMIP as a whole. */
function asOwnDocument(programme: Programme): Programme {
  const { resolution: _r, redaktionsschluss: _d, openInformation: _o, nachtraege: _n, ...rest } = programme;
  return {
    ...rest,
    subtitle: `Anlage zu ${quoted(programme.title)} (${editionLine(programme)})`.slice(0, 500),
    participation: [],
    signatures: [],
  };
}

const section = (key: string, title: string, blocks: Block[], sections: ProgrammeSection[] = []): ProgrammeSection => ({
  key,
  title,
  numbering: 'dezimal',
  inTableOfContents: true,
  blocks,
  ...(sections.length > 0 ? { sections } : {}),
});

/** Line feeds become lines of their own: as characters no document can hold them. */
const runs = (words: string): Inline[] =>
  words
    .split(/\s*\n\s*/)
    .filter((line) => line.trim() !== '')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: 'lineBreak' as const }]),
      { kind: 'text', text: line.replace(/\s+/gu, ' ').trim() },
    ]);
const paragraph = (id: string, words: string): Block => ({ kind: 'paragraph', id, content: runs(words) });
const list = (id: string, lines: readonly (readonly Inline[])[]): Block[] =>
  lines.length === 0
    ? []
    : [{ kind: 'list', id, ordered: false, items: lines.map((content) => ({ content: [...content] })) }];
/** „Begründung: …“ */
const said = (label: string, words: string): Inline[] => [
  { kind: 'text', text: `${label}: `, bold: true },
  ...runs(words),
];

function massnahmen({ handlungsfelder = [] }: Programme): ProgrammeSection[] {
  if (handlungsfelder.length === 0) return [];
  const fields = handlungsfelder.map((feld, index): ProgrammeSection => {
    const { title, zielgruppen = [], begruendung, massnahmen: measures = [], rechtsgrundlagen = [] } = feld;
    const { netzwerke = [] } = feld;
    const id = `feld-${index + 1}`;
    const about = [
      ...(zielgruppen.length > 0 ? [said('Vor allem für', zielgruppen.join(', '))] : []),
      ...(rechtsgrundlagen.length > 0 ? [said('Rechtsgrundlagen', rechtsgrundlagen.join(', '))] : []),
      ...(netzwerke.length > 0 ? [said('Netzwerke', netzwerke.join(', '))] : []),
    ];
    return section(id, title, [
      ...(begruendung?.trim() ? [paragraph(`${id}-begruendung`, begruendung)] : []),
      ...list(`${id}-angaben`, about),
      ...(measures.length > 0
        ? [paragraph(`${id}-vor`, 'Maßnahmen:'), ...list(`${id}-massnahmen`, measures.map(runs))]
        : [paragraph(`${id}-ohne`, 'Für dieses Handlungsfeld sind noch keine Maßnahmen genannt.')]),
    ]);
  });
  return [section('massnahmen', 'Konkrete Maßnahmen in den Handlungsfeldern', [], fields)];
}

function planning(programme: Programme): ProgrammeSection[] {
  const rows = programme.eintrittsplanung ?? [];
  const computed = computedEintrittsplanung(rows, programme.budget);
  const year = programme.period.year;
  const withMoney = rows.some(({ mittelVorjahr, mittelPlan }) => (mittelVorjahr ?? mittelPlan) !== undefined);
  const months = rows.some(({ monate }) => monate !== undefined);
  const reasons = rows.flatMap((row, index) =>
    reasonsOf(
      row,
      computed.rows.find(({ key }) => key === row.key),
      index,
      year,
    ),
  );
  return [
    section(
      'eintrittsplanung',
      `Eintrittsplanung ${year}`,
      [
        paragraph('eintritte-satz', totalSentence(computed, year)),
        {
          kind: 'planning',
          id: 'eintritte-tabelle',
          part: 'eintrittsplanung',
          title: `Geplante Eintritte ${year}`,
          show: ['vorjahr', 'veraenderung', ...(withMoney ? ['mittel' as const] : [])],
        },
      ],
      [
        ...(reasons.length > 0 ? [section('begruendungen', 'Begründungen und erwartete Wirkungen', reasons)] : []),
        ...(months
          ? [
              section('monate', 'Eintritte nach Monaten', [
                {
                  kind: 'planning',
                  id: 'monate-tabelle',
                  part: 'eintrittsplanung',
                  title: `Geplante Eintritte ${year} nach Monaten`,
                  show: ['monate'],
                },
              ]),
            ]
          : []),
      ],
    ),
    section('mittel', 'Mittel aus den Neubewilligungen', money(computed)),
  ];
}

function totalSentence({ total }: ComputedEintrittsplanung, year: number): string {
  const { plan, istVorjahr } = total.cells;
  if (!plan) return `Für ${year} sind noch keine Eintritte geplant.`;
  const before = istVorjahr
    ? ` Im Jahr ${year - 1} waren es ${istVorjahr.text}${total.change ? `; die Veränderung beträgt ${total.change.absoluteText} (${total.change.relativeText})` : ''}.`
    : '';
  return `Für ${year} sind insgesamt ${plan.text} Eintritte in Förderung geplant.${before}`;
}

/** Why an instrument is planned as it is; instruments without words have none here. */
function reasonsOf(row: EintrittsZeile, computed: EntryRow | undefined, index: number, year: number): Block[] {
  const { begruendung, erwarteteWirkung, kuerzung, bedarfe = [] } = row;
  const words = [
    ...(begruendung?.trim() ? [said('Begründung', begruendung)] : []),
    ...(erwarteteWirkung?.trim() ? [said('Erwartete Wirkung', erwarteteWirkung)] : []),
    ...(kuerzung?.trim()
      ? [said(`Abweichung von den Bedarfsschätzungen${arithmetic(bedarfe, row.plan)}`, kuerzung)]
      : []),
  ];
  if (words.length === 0) return [];
  const { istVorjahr, plan } = computed?.cells ?? {};
  const numbers = [
    ...(istVorjahr ? [`Ist ${year - 1}: ${istVorjahr.text}`] : []),
    ...(plan ? [`Plan ${year}: ${plan.text}`] : []),
  ].join(', ');
  const change = computed?.change ? `; ${computed.change.absoluteText}, ${computed.change.relativeText}` : '';
  const id = `instrument-${index + 1}`;
  return [
    {
      kind: 'paragraph',
      id,
      content: [
        { kind: 'text', text: row.instrument, bold: true },
        // The colon keeps the line with what follows.
        { kind: 'text', text: numbers === '' ? ':' : ` (${numbers}${change}):` },
      ],
    },
    ...list(`${id}-worte`, words),
  ];
}

/** „ (12 + 9 = 21, geplant 15)“ */
function arithmetic(bedarfe: NonNullable<EintrittsZeile['bedarfe']>, plan: number | null): string {
  if (bedarfe.length === 0 || plan === null) return '';
  return ` (${formulaOf(bedarfe.map(({ eintritte }) => eintritte))}, geplant ${formatNumber(String(plan))})`;
}

function money({ money: allowed }: ComputedEintrittsplanung): Block[] {
  const { sentence, perInstrument, planned, neubewilligungen, rest } = allowed;
  const share = neubewilligungen !== null;
  const amount = (label: string, value: string): Row => ({
    kind: 'sum',
    cells: [{ text: label }, { value }, ...(share ? [null] : [])],
  });
  if (perInstrument.length === 0) return [paragraph('mittel-satz', sentence)];
  return [
    paragraph('mittel-satz', sentence),
    {
      kind: 'table',
      id: 'mittel-tabelle',
      title: 'Geplante Mittel je Förderinstrument',
      table: {
        columns: [
          { key: 'instrument', label: 'Instrument', kind: 'text', width: 4 },
          { key: 'mittel', label: 'Mittel', kind: 'number', unit: 'EUR', decimals: 2, width: 2 },
          ...(share
            ? [{ key: 'anteil', label: 'Anteil', kind: 'number' as const, unit: '%', decimals: 1, width: 1.2 }]
            : []),
        ],
        rows: [
          ...perInstrument.map(({ instrument, mittel, sharePercent }): Row => ({
            kind: 'data',
            cells: [
              { text: instrument },
              { value: mittel.value },
              ...(share ? [sharePercent === null ? null : { value: sharePercent }] : []),
            ],
          })),
          amount('Geplant', planned.value),
          ...(neubewilligungen ? [amount('Neubewilligungen', neubewilligungen.value)] : []),
          ...(rest ? [amount(allowed.overrun ? 'Überplant' : 'Noch nicht verplant', rest.value)] : []),
        ],
      },
      ...(share ? { note: 'Anteil an den Neubewilligungen, kaufmännisch auf eine Nachkommastelle gerundet.' } : {}),
    },
  ];
}
type Row = Extract<Block, { kind: 'table' }>['table']['rows'][number];
