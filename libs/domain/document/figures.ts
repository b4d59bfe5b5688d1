/** The planned figures of a programme: Handlungsfelder, budget, Personal, Eintrittsplanung; money is a decimal string, exact to the cent. */
import { z } from 'zod';
import { blockId, decimal, line, stand } from './basics.js';

export const handlungsfeld = z
  .strictObject({
    key: blockId,
    title: line,
    listTitle: line.optional(),
    section: blockId.optional(),
    zielgruppen: z.array(line).max(50).optional(),
    begruendung: z.string().max(5000).optional(),
    massnahmen: z.array(line).max(100).optional(),
    rechtsgrundlagen: z.array(line).max(50).optional(),
    netzwerke: z.array(line).max(50).optional(),
    querschnitt: z.boolean().optional(),
    predecessor: blockId.optional(),
    neu: z.boolean().optional(),
  })
  .meta({ id: 'Handlungsfeld' });

const money = z
  .string()
  .regex(/^-?\d{1,13}(\.\d{2})?$/)
  .meta({ id: 'Money', description: 'Euro als Zeichenkette, genau auf den Cent' });
export const BUDGET_POSITIONS = [
  'verwaltung/bundEinglMV',
  'verwaltung/umschichtungAusEGT',
  'verwaltung/kommunalerAnteil',
  'verwaltung/summe',
  'eingliederung/vorbindungen',
  'eingliederung/neubewilligungen',
  'eingliederung/summe',
  'gesamt',
] as const;
const budgetYear = z
  .strictObject({
    year: z.int().min(1990).max(2200),
    verwaltung: z
      .strictObject({
        bundEinglMV: money.optional(),
        umschichtungAusEGT: money.optional(),
        kommunalerAnteil: money.optional(),
        summe: money.optional(),
      })
      .optional(),
    eingliederung: z
      .strictObject({
        vorbindungen: money.optional(),
        neubewilligungen: money.optional(),
        summe: money.optional(),
        inklBEZ: z.boolean().optional(),
      })
      .optional(),
    gesamt: money.optional(),
    /** Positions that are only known rounded, e.g. to 100000 when printed as „9,7 Mio. Euro“. */
    rounding: z
      .array(z.strictObject({ position: z.enum(BUDGET_POSITIONS), step: money }))
      .max(8)
      .optional(),
    source: line.optional(),
    createdBy: line.optional(),
  })
  .meta({ id: 'BudgetYear' });
/** Lines as the house groups them: any columns of money, shares of a column, words. Sums and shares are computed, so they have no value. */
export const budgetTable = z
  .strictObject({
    key: blockId,
    title: line,
    columns: z
      .array(
        z.discriminatedUnion('kind', [
          /** `cents`: printed with two decimals. */
          z.strictObject({
            kind: z.literal('betrag'),
            key: blockId,
            label: line,
            cents: z.boolean().optional(),
            /** Computed in every line from other money columns (Summe of twelve months; Rest = Plan − Ist); has no values then. */
            computed: z
              .strictObject({ plus: z.array(blockId).min(1).max(20), minus: z.array(blockId).max(20).optional() })
              .optional(),
          }),
          /** Share of the line in the total of a money column. */
          z.strictObject({
            kind: z.literal('prozent'),
            key: blockId,
            label: line,
            of: blockId,
            decimals: z.int().min(0).max(2).optional(),
          }),
          z.strictObject({ kind: z.literal('text'), key: blockId, label: line }),
        ]),
      )
      .min(1)
      .max(20),
    rows: z
      .array(
        z.strictObject({
          key: blockId,
          label: line,
          /** The sum line that this line is part of; darunter = a selection of it. */
          parent: z.strictObject({ key: blockId, relation: z.enum(['davon', 'darunter']) }).optional(),
          /** Sum of the lines that name it as parent (davon). */
          sum: z.boolean().optional(),
          /** By column: money as a decimal string, or words. */
          values: z.record(blockId, z.union([money, line, z.null()])).optional(),
        }),
      )
      .max(200),
    source: line.optional(),
    createdBy: line.optional(),
    note: line.optional(),
  })
  .meta({ id: 'BudgetTable' });
export type BudgetTable = z.infer<typeof budgetTable>;

export const budget = z.strictObject({
  mark: z.enum(['vorlaeufig', 'endgueltig']).optional(),
  plan: budgetYear,
  vorjahr: budgetYear.optional(),
  /** The same plan once it is final, beside the provisional one. */
  endgueltig: budgetYear.optional(),
  tables: z.array(budgetTable).max(20).optional(),
});
export type Budget = z.infer<typeof budget>;
export type BudgetYear = z.infer<typeof budgetYear>;

export const personal = z
  .strictObject({
    stand: stand.optional(),
    koepfe: z.int().min(0).optional(),
    vzae: decimal.optional(),
    stellen: decimal.optional(),
    traegeranteile: z
      .array(
        z.strictObject({
          traeger: line,
          koepfe: z.int().min(0).optional(),
          stellen: decimal.optional(),
          vzae: decimal.optional(),
          prozent: decimal.optional(),
        }),
      )
      .max(10)
      .optional(),
    geschlecht: z
      .array(
        z.strictObject({
          wert: line,
          koepfe: z.int().min(0).optional(),
          vzae: decimal.optional(),
          prozent: decimal.optional(),
        }),
      )
      .max(10)
      .optional(),
    bereiche: z
      .array(
        z.strictObject({
          name: line,
          vzae: decimal.optional(),
          koepfe: z.int().min(0).optional(),
          stellen: decimal.optional(),
          inhalt: line.optional(),
        }),
      )
      .max(50)
      .optional(),
    betreuungsschluessel: z
      .array(z.strictObject({ bereich: line, verhaeltnis: line, source: line.optional() }))
      .max(20)
      .optional(),
    source: line.optional(),
    createdBy: line.optional(),
  })
  .meta({ id: 'Personal' });
export type Personal = z.infer<typeof personal>;

export const eintrittsZeile = z
  .strictObject({
    key: blockId,
    instrument: line,
    /** Key in the catalogue of instruments (libs/domain/catalogue); own instruments have none. */
    catalogue: blockId.optional(),
    parent: z.strictObject({ key: blockId, relation: z.enum(['davon', 'darunter']) }).optional(),
    rechtsgrundlage: line.optional(),
    istVorjahr: z.int().min(0).nullable(),
    /** What was planned for the year before. */
    planVorjahr: z.int().min(0).optional(),
    plan: z.int().min(0).nullable(),
    /** The planned Eintritte by month, January first. */
    monate: z.array(z.int().min(0)).length(12).optional(),
    mittelVorjahr: money.optional(),
    mittelPlan: money.optional(),
    frauenPlan: z.int().min(0).optional(),
    begruendung: z.string().max(5000).optional(),
    erwarteteWirkung: z.string().max(5000).optional(),
    bedarfe: z
      .array(z.strictObject({ team: line, standort: line, eintritte: z.int().min(0), mittel: money.optional() }))
      .max(200)
      .optional(),
    /** Why less (or more) is planned than the teams estimated. */
    kuerzung: z.string().max(5000).optional(),
  })
  .meta({ id: 'EintrittsZeile' });
export type EintrittsZeile = z.infer<typeof eintrittsZeile>;
