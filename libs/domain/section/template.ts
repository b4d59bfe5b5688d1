/** A programme template is data: order, titles, numbering, who owns what, which structured parts belong where. Versions never change. */
import { z } from 'zod';
import { blockId, line } from '../document/basics.js';
import { NUMBERING } from '../document/programme.js';
import { ROLE_NAMES } from '../shared/roles.js';

export const STRUCTURED_PARTS = [
  'kennzahlen',
  'ziele',
  'budget',
  'personal',
  'eintrittsplanung',
  'handlungsfelder',
] as const;

export interface TemplateSection {
  key: string;
  title: string;
  listTitle?: string | undefined;
  subtitle?: string | undefined;
  numbering: (typeof NUMBERING)[number];
  inTableOfContents: boolean;
  front?: boolean | undefined;
  newPage?: boolean | undefined;
  /** Empty sections that are required stop the submission. */
  required: boolean;
  /** Who usually writes it; the Geschäftsführung names the person. */
  ownerRole: (typeof ROLE_NAMES)[number];
  structuredParts?: (typeof STRUCTURED_PARTS)[number][] | undefined;
  /** Only in the variant with the Eintrittsplanung inside the AMIP. */
  onlyIf?: 'eintrittsplanungImAmip' | undefined;
  /** What belongs here, shown to the writer. */
  hint?: string | undefined;
  sections?: TemplateSection[] | undefined;
}

export const templateSection: z.ZodType<TemplateSection> = z.strictObject({
  key: blockId,
  title: line,
  listTitle: line.optional(),
  subtitle: line.optional(),
  numbering: z.enum(NUMBERING),
  inTableOfContents: z.boolean(),
  front: z.boolean().optional(),
  newPage: z.boolean().optional(),
  required: z.boolean(),
  ownerRole: z.enum(ROLE_NAMES as [(typeof ROLE_NAMES)[number], ...(typeof ROLE_NAMES)[number][]]),
  structuredParts: z.array(z.enum(STRUCTURED_PARTS)).optional(),
  onlyIf: z.literal('eintrittsplanungImAmip').optional(),
  hint: z.string().max(1000).optional(),
  get sections() {
    return z.array(templateSection).max(100).optional();
  },
});

export const programmeTemplate = z.strictObject({
  key: blockId,
  version: z.int().min(1),
  label: line,
  traegerform: z.enum(['gE', 'zkT']),
  /** `{jahr}` and `{jobcenter}` are replaced. */
  title: line,
  subtitle: line.optional(),
  definition: z.string().max(2000).optional(),
  layout: z.strictObject({
    titlePage: z.boolean(),
    tableOfContents: z.boolean(),
    paragraphNumbers: z.boolean(),
    signaturePage: z.boolean(),
  }),
  sections: z.array(templateSection).min(1).max(100),
});
export type ProgrammeTemplate = z.infer<typeof programmeTemplate>;
