/** What changed as a document to lay before a meeting: only the changed passages and numbers, the new underlined, the gone struck through. */
import { deepFreeze } from '../document/document-model.js';
import type { BlockNode, DocumentModel, InlineNode, SectionNode } from '../document/document-model.js';
import { periodLabel } from '../document/edition.js';
import type { Programme } from '../document/programme.js';
import { longDate, quoted } from '../shared/german.js';
import { changedRows, type FigureComparison } from './compare-figures.js';
import type { BlockChange, Comparison, SectionComparison, Segment } from './comparison.js';
import { STATUS_WORDS } from './comparison-words.js';
import { cellTable, figureTable, type NextTable } from './comparison-document-tables.js';

export interface ComparisonDocument {
  /** The later one. */
  readonly programme: Programme;
  readonly from: string;
  readonly to: string;
  readonly comparison: Comparison;
  readonly figures: readonly FigureComparison[];
  /** Local day. */
  readonly on: string;
}

export function comparisonDocument({
  programme,
  from,
  to,
  comparison,
  figures,
  on,
}: ComparisonDocument): DocumentModel {
  const { name } = programme.jobcenter;
  const title = `Was sich geändert hat: Programm ${periodLabel(programme)}`;
  let tables = 0;
  const next: NextTable = () => ++tables;
  const changed = comparison.sections.filter(({ status, changes }) => status !== 'gleich' || changes.some(differs));
  const parts = figures.filter((table) => changedRows([table]) > 0);
  return deepFreeze<DocumentModel>({
    kind: 'document',
    language: 'de-DE',
    properties: {
      title,
      subject: programme.title,
      creator: name,
      keywords: ['Vergleich', 'Arbeitsmarkt- und Integrationsprogramm', name, periodLabel(programme)],
      date: on,
    },
    header: { left: name, right: title },
    footer: `Stand: ${longDate(on)}`,
    parts: [
      {
        kind: 'titlePage',
        compact: true,
        jobcenter: name,
        title,
        subtitle: programme.title,
        period: periodLabel(programme),
        edition: `${from} → ${to}`,
        definition: [],
      },
      section('Ueberblick', 'Auf einen Blick', overview(comparison, figures)),
      ...(parts.length === 0
        ? []
        : [
            section(
              'Zahlen',
              'Geänderte Zahlen',
              parts.map((table, at) => figureTable(table, at, next)),
            ),
          ]),
      ...changed.map((one, at) => changedSection(one, at, next)),
    ],
  });
}

const differs = ({ status }: BlockChange): boolean => status !== 'gleich';

function overview({ counts }: Comparison, figures: readonly FigureComparison[]): BlockNode[] {
  const rows = changedRows(figures);
  const said = (
    [
      [counts.geaendert, 'geändert'],
      [counts.neu, 'neu'],
      [counts.entfallen, 'entfallen'],
      [counts.verschoben, 'verschoben'],
    ] as const
  ).flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  const nothing = said.length === 0 && rows === 0;
  return [
    paragraph('ueberblick', [
      plain(
        nothing
          ? 'Die beiden Fassungen stimmen überein.'
          : [
              said.length === 0
                ? 'Im Text hat sich nichts geändert.'
                : `Absätze, Tabellen und Abbildungen: ${said.join(', ')}.`,
              rows === 0
                ? 'Die Zahlen sind gleich.'
                : rows === 1
                  ? 'In den Zahlen hat sich eine Zeile geändert.'
                  : `In den Zahlen haben sich ${rows} Zeilen geändert.`,
            ].join(' '),
      ),
    ]),
    ...(nothing
      ? []
      : [
          paragraph('zeichen', [
            plain('Gezeigt wird nur, was anders ist. Im Text ist '),
            { ...plain('Neues unterstrichen'), change: 'neu' as const },
            plain(', '),
            { ...plain('Entfallenes durchgestrichen'), change: 'entfallen' as const },
            plain('; in Tabellen steht der frühere Wert über dem neuen.'),
          ]),
        ]),
  ];
}

function changedSection(one: SectionComparison, at: number, next: NextTable): SectionNode {
  const { title, titleBefore, status, changes } = one;
  const blocks = changes.filter(differs).flatMap((change, n) => changedBlock(change, `a${at}-${n}`, next));
  return section(`Abschnitt_${at + 1}`, `${title} (${STATUS_WORDS[status]})`, [
    ...(titleBefore === null ? [] : [paragraph(`t${at}`, [plain(`Hieß vorher: ${quoted(titleBefore)}.`)])]),
    ...(blocks.length > 0 || titleBefore !== null
      ? blocks
      : [paragraph(`o${at}`, [plain('Der Text darin ist unverändert.')])]),
  ]);
}

function changedBlock({ label, status, segments, table }: BlockChange, id: string, next: NextTable): BlockNode[] {
  const head = [label, STATUS_WORDS[status]].filter(Boolean).join(', ');
  const changed = table?.rows.some((row) => row.status !== 'gleich') ?? false;
  const moved = status === 'verschoben' && !changed;
  return [
    {
      ...paragraph(id, [
        { ...plain(`${head.charAt(0).toUpperCase()}${head.slice(1)}`), bold: true },
        ...(segments.length === 0 || (moved && table)
          ? []
          : [{ kind: 'lineBreak' as const }, ...segments.flatMap(runs)]),
      ]),
      ...(changed ? { keepWithNext: true } : {}),
    },
    ...(table && changed ? [cellTable(table, `${id}-zellen`, next)] : []),
  ];
}

/** Lines stay lines. */
const runs = ({ text, change }: Segment): InlineNode[] =>
  text
    .split('\n')
    .flatMap((line, at): InlineNode[] => [
      ...(at === 0 ? [] : [{ kind: 'lineBreak' as const }]),
      ...(line === '' ? [] : [{ ...plain(line.replaceAll('\t', ' ')), ...(change === 'gleich' ? {} : { change }) }]),
    ]);

const plain = (text: string) => ({ kind: 'text' as const, text });
const paragraph = (id: string, content: InlineNode[]) => ({ kind: 'paragraph' as const, id, content });
const section = (anchor: string, title: string, blocks: BlockNode[]): SectionNode => ({
  kind: 'section',
  anchor,
  level: 1,
  title,
  inTableOfContents: true,
  newPage: false,
  blocks,
});
