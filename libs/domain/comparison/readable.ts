/** A programme as the text that is compared: what is printed, section by section and block by block, with numbers and labels. */
import type { Block } from '../document/blocks.js';
import { buildChart } from '../document/build-chart.js';
import { buildPlanning } from '../document/build-planning.js';
import { buildTable } from '../document/build-table.js';
import type { FigureNode, TableNode } from '../document/document-model.js';
import { plainText } from '../document/plain-text.js';
import type { Programme, ProgrammeSection } from '../document/programme.js';
import { collectReferences, type References } from '../document/references.js';
import { longDate } from '../shared/german.js';
import type { ReadableTable } from './compare-tables.js';

export interface ReadableBlock {
  /** Unique in its programme. */
  readonly id: string;
  /** False for lines that are no block of the text, e.g. the title. */
  readonly inText: boolean;
  readonly kind: string;
  readonly label: string | null;
  /** Everything in it; two blocks of one kind with the same text are printed alike but for emphasis. */
  readonly text: string;
  /** Of a table: title, source and note; else the text itself. */
  readonly around: string;
  readonly table: ReadableTable | null;
}

export interface ReadableSection {
  readonly key: string;
  readonly predecessor: string | undefined;
  readonly parentKey: string | null;
  readonly title: string;
  readonly blocks: readonly ReadableBlock[];
}

/** All sections in the order in which they are printed, title page and Impressum before them. */
export function readableProgramme(programme: Programme): ReadableSection[] {
  const references = collectReferences(programme);
  const walk = (sections: readonly ProgrammeSection[], parentKey: string | null): ReadableSection[] =>
    sections.flatMap((section) => [
      readSection(references, section, parentKey),
      ...walk(section.sections ?? [], section.key),
    ]);
  const [front, main] = [true, false].map((wanted) => programme.sections.filter((s) => Boolean(s.front) === wanted));
  return [readFront(programme), ...walk([...(front ?? []), ...(main ?? [])], null)];
}

/** No key of a section can be this. */
export const FRONT = '#titelseite';

function readFront(programme: Programme): ReadableSection {
  const { title, subtitle, definition, impressum, redaktionsschluss, openInformation } = programme;
  const responsible = [impressum?.verantwortlich?.funktion, impressum?.verantwortlich?.name].filter(Boolean).join(', ');
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['titel', title],
    ['untertitel', subtitle],
    ['definition', definition],
    ['herausgeber', said('Herausgeber', impressum?.herausgeber)],
    ['verantwortlich', said('Verantwortlich', responsible)],
    ['redaktion', said('Redaktion', impressum?.redaktion)],
    ['ort', said('Ort', impressum?.ort)],
    ['kontakt', said('Kontakt', impressum?.kontakt?.join('\n'))],
    ['redaktionsschluss', said('Redaktionsschluss', redaktionsschluss && longDate(redaktionsschluss))],
    ['offen', said('Offene Angaben', openInformation?.join('\n'))],
  ];
  return {
    key: FRONT,
    predecessor: undefined,
    parentKey: null,
    title: 'Titelseite und Impressum',
    blocks: lines.flatMap(([name, text]) => (text ? [lineOf(`${FRONT}-${name}`, 'angabe', text)] : [])),
  };
}

const said = (label: string, text: string | undefined): string | undefined => (text ? `${label}: ${text}` : undefined);

const lineOf = (id: string, kind: string, text: string): ReadableBlock => ({
  id,
  inText: false,
  kind,
  label: null,
  text,
  around: text,
  table: null,
});

function readSection(references: References, section: ProgrammeSection, parentKey: string | null): ReadableSection {
  const { key, predecessor, title, subtitle, blocks } = section;
  return {
    key,
    predecessor,
    parentKey,
    title,
    blocks: [
      ...(subtitle === undefined ? [] : [lineOf(`#untertitel-${key}`, 'untertitel', subtitle)]),
      ...blocks.map((block) => readBlock(references, block)),
    ],
  };
}

function readBlock(references: References, block: Block): ReadableBlock {
  const { id, kind } = block;
  const common = { id, inText: true, kind, label: labelOf(references, id) };
  if (block.kind === 'table') {
    const keys = block.table.columns.map(({ key }) => key);
    return { ...common, ...readTable(buildTable(references, block), keys) };
  }
  if (block.kind === 'planning') {
    const { node, keys } = buildPlanning(references, block);
    return { ...common, ...readTable(node, keys) };
  }
  if (block.kind === 'chart') return { ...common, ...readChart(buildChart(references, block)) };
  const printed = plainText(block, references);
  const text = block.kind === 'figure' && block.image ? `${printed}\n${imageLine(block.image)}` : printed;
  return { ...common, text, around: text, table: null };
}

function labelOf({ paragraphs, floats }: References, id: string): string | null {
  const paragraph = paragraphs.get(id);
  if (paragraph !== undefined) return `Absatz ${paragraph}`;
  const float = floats.get(id);
  return float ? `${float.label} ${float.number}` : null;
}

type Read = Pick<ReadableBlock, 'text' | 'around' | 'table'>;

/** @param keys of the columns, in their order */
function readTable(node: TableNode, keys: readonly string[]): Read {
  return withAround([node.caption.title, node.meta, node.note], tableOf(node, keys));
}

/** The words of a chart, and its data cell by cell; columns of data have no keys but their places. */
function readChart({ caption, alt, chart, meta, note }: FigureNode): Read {
  const table =
    chart &&
    tableOf(
      chart.table,
      chart.table.columns.map((_, at) => `spalte${at + 1}`),
    );
  return withAround([caption.title, alt, meta, note], table ?? { columns: [], rows: [] });
}

const tableOf = ({ columns, rows }: Pick<TableNode, 'columns' | 'rows'>, keys: readonly string[]): ReadableTable => ({
  columns: columns.map(({ label, unit }, at) => ({
    key: keys[at] ?? '',
    label: unit === undefined ? label : `${label} ${unit}`,
  })),
  rows: rows.map(({ kind, indent, cells }) => ({ kind, indent, cells: cells.map(({ lines }) => lines.join('\n')) })),
});

function withAround(lines: readonly (string | undefined)[], table: ReadableTable): Read {
  const around = lines.filter((line) => line !== undefined).join('\n');
  const rows = [table.columns.map(({ label }) => label), ...table.rows.map(({ cells }) => cells)];
  return { text: [around, ...rows.map((cells) => cells.join('\t'))].join('\n'), around, table };
}

/** A picture that was replaced by one of the same title shows in its check number. */
function imageLine({ widthPx, heightPx, base64 }: { widthPx: number; heightPx: number; base64: string }): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < base64.length; at++) hash = Math.imul(hash ^ base64.charCodeAt(at), 0x01000193);
  return `Bild: ${widthPx} × ${heightPx} Pixel, Prüfzahl ${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
