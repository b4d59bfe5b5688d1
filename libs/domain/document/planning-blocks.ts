/** Blocks that print figures instead of text: planning tables and charts; they hold no number of their own. */
import { z } from 'zod';
import { blockId as id, line, stand, text } from './basics.js';

export const toCheck = { /** Copied from last year and not yet looked at. */ toCheck: z.boolean().optional() };

export const PLANNING_PARTS = [
  'kennzahlen',
  'ziele',
  'budget',
  'personal',
  'eintrittsplanung',
  'handlungsfelder',
] as const;
/** Columns that a planning table prints besides the usual ones. */
export const PLANNING_COLUMNS = [
  'vorjahr',
  'veraenderung',
  'mittel',
  'begruendung',
  'wirkung',
  'monate',
  'quelle',
  'rechtsgrundlage',
] as const;
export const CHART_KINDS = ['balken', 'linie', 'gestapelt', 'anteile', 'organigramm'] as const;

/** What a chart is drawn from: figures of the programme, never numbers of its own. */
export const chartData = z
  .discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('kennzahlen'),
      keys: z.array(id).min(1).max(60),
      /** Draw the value of comparison beside each. */
      withComparison: z.boolean().optional(),
    }),
    /** Number columns of a table of the text, one series each; without `columns` all of them. */
    z.strictObject({ from: z.literal('table'), block: id, columns: z.array(id).max(20).optional() }),
    z.strictObject({ from: z.literal('budget'), show: z.enum(['verwaltung', 'eingliederung', 'gesamt']) }),
    z.strictObject({ from: z.literal('personal'), show: z.enum(['bereiche', 'traeger', 'geschlecht']) }),
    z.strictObject({
      from: z.literal('eintrittsplanung'),
      show: z.enum(['eintritte', 'mittel']),
      keys: z.array(id).max(60).optional(),
    }),
    z.strictObject({
      from: z.literal('organigramm'),
      nodes: z
        .array(z.strictObject({ key: id, label: line, note: line.optional(), parent: id.optional() }))
        .min(1)
        .max(80),
    }),
  ])
  .meta({ id: 'ChartData' });
export type ChartData = z.infer<typeof chartData>;

/** Prints a part of the figures as a table: the numbers stand in one place only. */
export const planningBlock = z.strictObject({
  kind: z.literal('planning'),
  id,
  part: z.enum(PLANNING_PARTS),
  title: line.optional(),
  /** Which Kennzahlen, goals or rows, in this order; without it all. */
  keys: z.array(id).max(300).optional(),
  /** Key of a free budget table; without it the lines of the law. */
  table: id.optional(),
  /** Further columns. */
  show: z.array(z.enum(PLANNING_COLUMNS)).max(8).optional(),
  stand: stand.optional(),
  source: line.optional(),
  createdBy: line.optional(),
  note: line.optional(),
  ...toCheck,
});
export const chartBlock = z.strictObject({
  kind: z.literal('chart'),
  id,
  title: line,
  chart: z.enum(CHART_KINDS),
  data: chartData,
  /** Replaces the text that is made from the data. */
  alt: text.min(1).max(2000).optional(),
  stand: stand.optional(),
  source: line.optional(),
  createdBy: line.optional(),
  note: line.optional(),
  ...toCheck,
});
