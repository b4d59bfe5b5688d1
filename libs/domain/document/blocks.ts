/** The content of a section: blocks as plain data. The editor, the comparison, the preview and the DOCX all read these. */
import { z } from 'zod';
import { blockId as id, decimal, line, stand, SUPPRESSED, text } from './basics.js';
import { chartBlock, planningBlock, toCheck } from './planning-blocks.js';

export const KENNZAHL_PREFIXES = [
  'rund',
  'knapp',
  'ca.',
  'fast',
  'mehr als',
  'weniger als',
  'voraussichtlich',
] as const;

/** Characters that turn the direction of writing: an address must read as it is. */
const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const leadsSomewhere = (href: string): boolean => {
  if (BIDI.test(href) || !URL.canParse(href)) return false;
  const { username, password } = new URL(href);
  return username === '' && password === '';
};

const textRun = z
  .strictObject({ kind: z.literal('text'), text, bold: z.boolean().optional(), italic: z.boolean().optional() })
  .meta({ id: 'TextRun' });
const plain = z.discriminatedUnion('kind', [
  textRun,
  z.strictObject({ kind: z.literal('lineBreak') }),
  z.strictObject({
    kind: z.literal('link'),
    href: z
      .string()
      .max(2000)
      .regex(/^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/u)
      .refine(leadsSomewhere, 'Bitte eine vollständige Adresse angeben, etwa https://www.beispiel.de.'),
    content: z.array(textRun).min(1),
  }),
  /** Prints the number and/or title of another section; renumbering updates it. */
  z.strictObject({
    kind: z.literal('sectionReference'),
    section: id,
    show: z.enum(['number', 'title', 'numberAndTitle']),
  }),
  /** Prints the label of a table or figure, e.g. „Tabelle 2“. */
  z.strictObject({ kind: z.literal('blockReference'), block: id }),
  /** Prints the bound value of a Kennzahl in German format. */
  z.strictObject({
    kind: z.literal('kennzahl'),
    key: id,
    prefix: z.enum(KENNZAHL_PREFIXES).optional(),
    withUnit: z.boolean().optional(),
    bold: z.boolean().optional(),
  }),
]);
export const inline = z
  .discriminatedUnion('kind', [
    ...plain.options,
    z.strictObject({ kind: z.literal('footnote'), content: z.array(plain).min(1) }),
  ])
  .meta({ id: 'Inline' });
export type Inline = z.infer<typeof inline>;
const content = z.array(inline).max(2000);

export interface ListItem {
  content: Inline[];
  list?: { ordered: boolean; items: ListItem[] } | undefined;
}
export const listItem: z.ZodType<ListItem> = z
  .strictObject({
    content,
    get list() {
      return z.strictObject({ ordered: z.boolean(), items: z.array(listItem).min(1).max(500) }).optional();
    },
  })
  .meta({ id: 'ListItem' });

const cell = z
  .union([
    z.null(),
    z.strictObject({ text: text, bold: z.boolean().optional() }),
    /** `sign`: print a plus before a positive number (changes). `decimals`: printed digits, default those of the column. */
    z.strictObject({
      value: decimal,
      decimals: z.int().min(0).max(6).optional(),
      sign: z.boolean().optional(),
      unit: line.optional(),
    }),
    z.strictObject({ kennzahl: id }),
    /** Suppressed in the source; not the same as 0 or empty. */
    z.strictObject({ suppressed: z.enum(SUPPRESSED) }),
    /** Two values printed in one cell (003:438-442). */
    z.strictObject({
      values: z
        .array(
          z.strictObject({
            value: decimal,
            decimals: z.int().min(0).max(6).optional(),
            unit: line.optional(),
            label: line.optional(),
          }),
        )
        .min(2)
        .max(4),
    }),
  ])
  .meta({ id: 'Cell' });
export type Cell = z.infer<typeof cell>;

export const table = z
  .strictObject({
    columns: z
      .array(
        z.strictObject({
          key: id,
          label: text.max(200),
          kind: z.enum(['text', 'number']),
          unit: line.optional(),
          decimals: z.int().min(0).max(6).optional(),
          /** Relative width, default 1 (text columns 3). */
          width: z.number().min(0.2).max(20).optional(),
        }),
      )
      .min(1)
      .max(20),
    rows: z
      .array(
        z.strictObject({
          kind: z.enum(['data', 'sum', 'heading']),
          /** Depth below the row it belongs to. */
          indent: z.int().min(0).max(4).optional(),
          /** davon = complete partition of the row above it, darunter = selection. */
          relation: z.enum(['davon', 'darunter']).optional(),
          cells: z.array(cell).min(1).max(20),
        }),
      )
      .max(2000),
  })
  .meta({ id: 'Table' });
export type Table = z.infer<typeof table>;

export const block = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('paragraph'), id, content, ...toCheck }),
    z.strictObject({
      kind: z.literal('heading'),
      id,
      level: z.union([z.literal(3), z.literal(4)]),
      content,
      ...toCheck,
    }),
    z.strictObject({
      kind: z.literal('list'),
      id,
      ordered: z.boolean(),
      items: z.array(listItem).min(1).max(500),
      ...toCheck,
    }),
    z.strictObject({ kind: z.literal('quotation'), id, content, source: line.optional(), ...toCheck }),
    z.strictObject({
      kind: z.literal('table'),
      id,
      title: line.optional(),
      table,
      stand: stand.optional(),
      source: line.optional(),
      createdBy: line.optional(),
      note: line.optional(),
      /** Which structured part this table is, if the template asks for one. */
      part: z.enum(['kennzahlen', 'ziele', 'budget', 'personal', 'eintrittsplanung', 'handlungsfelder']).optional(),
      ...toCheck,
    }),
    z.strictObject({
      kind: z.literal('figure'),
      id,
      title: line,
      /** What a person who cannot see it needs to know. */ alt: text.min(1).max(2000),
      stand: stand.optional(),
      source: line.optional(),
      /** Without an image a framed place holder with the alt text is printed. */
      image: z
        .strictObject({
          mediaType: z.enum(['image/png', 'image/jpeg']),
          base64: z.string().max(8_000_000),
          widthPx: z.int().min(1).max(10_000),
          heightPx: z.int().min(1).max(10_000),
        })
        .optional(),
      ...toCheck,
    }),
    planningBlock,
    chartBlock,
    z.strictObject({ kind: z.literal('source'), id, content, ...toCheck }),
    z.strictObject({ kind: z.literal('note'), id, content, ...toCheck }),
  ])
  .meta({ id: 'Block' });
export type Block = z.infer<typeof block>;
export type TableBlock = Extract<Block, { kind: 'table' }>;
export type FigureBlock = Extract<Block, { kind: 'figure' }>;
export type PlanningBlock = Extract<Block, { kind: 'planning' }>;
export type ChartBlock = Extract<Block, { kind: 'chart' }>;

export const blocks = z.array(block).max(3000);
