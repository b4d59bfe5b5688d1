/**
 * A whole programme as one neutral JSON: content, figures and metadata. It is what is frozen, exported, imported and rendered;
 * docs/programme.schema.json is generated from here.
 */
import { z } from 'zod';
import { blockId, date, line } from './basics.js';
import { blocks } from './blocks.js';
import { budget, eintrittsZeile, handlungsfeld, personal } from './figures.js';
import { kennzahl } from './kennzahl.js';

const person = z.strictObject({ funktion: line, name: line.optional() }).meta({ id: 'Person' });
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/);

export const NUMBERING = ['dezimal', 'pfeil', 'ohne'] as const;
const sectionFields = {
  /** Identity over the years, even when renamed or moved. */
  key: blockId,
  title: line,
  /** The title as an announcing list names it, when that differs. */
  listTitle: line.optional(),
  subtitle: line.optional(),
  numbering: z.enum(NUMBERING),
  inTableOfContents: z.boolean(),
  /** Printed before the numbered part, on a page of its own (Vorwort). */
  front: z.boolean().optional(),
  /** Starts on a new page. */
  newPage: z.boolean().optional(),
  predecessor: blockId.optional(),
  blocks,
};
export interface ProgrammeSection {
  key: string;
  title: string;
  listTitle?: string | undefined;
  subtitle?: string | undefined;
  numbering: (typeof NUMBERING)[number];
  inTableOfContents: boolean;
  front?: boolean | undefined;
  newPage?: boolean | undefined;
  predecessor?: string | undefined;
  blocks: z.infer<typeof blocks>;
  sections?: ProgrammeSection[] | undefined;
}
export const programmeSection: z.ZodType<ProgrammeSection> = z
  .strictObject({
    ...sectionFields,
    get sections() {
      return z.array(programmeSection).max(100).optional();
    },
  })
  .meta({ id: 'Section' });

export const participationRecord = z
  .strictObject({
    /** beiratEingeladen: asked in time, nobody answered; beiratVerspaetet: told after the vote; beiratNichtGehoert: with reason. */
    kind: z.enum(['traeger', 'beirat', 'beiratEingeladen', 'beiratVerspaetet', 'beiratNichtGehoert', 'bca', 'bfdh']),
    label: line,
    /** What was recorded: round held, statement received, sign-off given. */
    event: line,
    on: date,
  })
  .meta({ id: 'ParticipationRecord' });

export const resolutionRecord = z
  .strictObject({
    body: line,
    heldOn: date,
    place: line.optional(),
    ballotRound: z.int().min(1).optional(),
    textVersion: z.int().min(1),
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    motion: z.enum(['zustimmung', 'zustimmungMitAuflagen', 'zurueckverweisung', 'vertagung']).optional(),
    decision: z.enum(['beschlossen', 'beschlossenMitAuflagen', 'abgelehnt', 'zurueckverwiesen', 'vertagt']),
    conditions: z.string().max(10_000).optional(),
    count: z
      .strictObject({ entitled: z.int(), yes: z.int(), no: z.int(), abstention: z.int(), absent: z.int() })
      .optional(),
    /** The Vorsitz decided a tie (§ 44c SGB II): its own fact. */
    castingVote: z.strictObject({ choice: z.enum(['ja', 'nein']), at: instant }).optional(),
    /** Why the vote was held with unequal halves. */
    parityReason: line.optional(),
    recordedBy: line.optional(),
    deliberations: z
      .array(z.strictObject({ body: line, heldOn: date, recommendation: line }))
      .max(10)
      .optional(),
  })
  .meta({ id: 'ResolutionRecord' });

export const programme = z.strictObject({
  $schema: z.string().max(300).optional(),
  schemaVersion: z.literal(1),
  jobcenter: z.strictObject({
    name: line,
    traegerform: z.enum(['gE', 'zkT']),
    traeger: z
      .array(z.strictObject({ kind: z.enum(['agentur', 'kommune']), name: line }))
      .max(4)
      .optional(),
    ort: line.optional(),
    land: line.optional(),
  }),
  period: z.strictObject({ year: z.int().min(1990).max(2200), years: z.union([z.literal(1), z.literal(2)]) }),
  variant: z.strictObject({
    eintrittsplanung: z.enum(['imAmip', 'operativesProgramm']),
    consultation: z.enum(['frueh', 'spaet', 'keine']),
  }),
  template: z.strictObject({ key: blockId, version: z.int().min(1) }).optional(),
  /** Which issue of the text this is; `beschlossen` prints the resolution and the signature page. */
  edition: z.strictObject({
    kind: z.enum(['arbeitsstand', 'entwurf', 'vorlage', 'beschlossen']),
    version: z.int().min(1).optional(),
    on: date.optional(),
    textHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  title: line,
  subtitle: line.optional(),
  /** What an AMIP is, printed on the title page. */
  definition: z.string().max(2000).optional(),
  impressum: z
    .strictObject({
      herausgeber: line,
      verantwortlich: person.optional(),
      ort: line.optional(),
      kontakt: z.array(line).max(10).optional(),
      redaktion: line.optional(),
    })
    .optional(),
  layout: z.strictObject({
    titlePage: z.boolean(),
    tableOfContents: z.boolean(),
    paragraphNumbers: z.boolean(),
    signaturePage: z.boolean(),
  }),
  redaktionsschluss: date.optional(),
  openInformation: z.array(line).max(50).optional(),
  sections: z.array(programmeSection).max(100),
  kennzahlen: z.array(kennzahl).max(2000),
  handlungsfelder: z.array(handlungsfeld).max(50).optional(),
  budget: budget.optional(),
  personal: personal.optional(),
  eintrittsplanung: z.array(eintrittsZeile).max(300).optional(),
  participation: z.array(participationRecord).max(200),
  resolution: resolutionRecord.optional(),
  signatures: z
    .array(z.strictObject({ funktion: line, name: line.optional(), on: date, ort: line.optional() }))
    .max(10),
  nachtraege: z
    .array(
      z.strictObject({
        number: z.int().min(1),
        title: line,
        resolvedOn: date.optional(),
        reason: z.string().max(5000).optional(),
      }),
    )
    .max(50)
    .optional(),
});
/** Title page, Impressum, layout: what a programme has before its sections, and nothing else. */
export const front = programme.pick({
  title: true,
  subtitle: true,
  definition: true,
  impressum: true,
  layout: true,
  redaktionsschluss: true,
  openInformation: true,
});
/** The figures and nothing else. */
export const figures = programme.pick({
  kennzahlen: true,
  handlungsfelder: true,
  budget: true,
  personal: true,
  eintrittsplanung: true,
});

export type Programme = z.infer<typeof programme>;
export type ResolutionRecord = z.infer<typeof resolutionRecord>;
export type ParticipationRecord = z.infer<typeof participationRecord>;
