/** A Kennzahl is never a bare number: it has kind, unit, Stand, source, base, dimension and comparison (seeds-analysis §2.5). */
import { z } from 'zod';
import { blockId, date, decimal, line, stand, SUPPRESSED } from './basics.js';

/** What a Kennzahl is in the catalogue (§ 48a SGB II and the figures it is made of); labels vary from house to house. */
export const KENNZAHL_CONCEPTS = ['K1', 'K2', 'K3', 'eLb', 'LZB', 'LZB-Anteil', 'Integrationen', 'BG'] as const;

export const kennzahl = z
  .strictObject({
    key: blockId,
    label: line,
    kind: z.enum(['ist', 'plan', 'prognose', 'ziel', 'norm', 'hochrechnung']),
    measure: z.enum(['Bestand', 'JDW', 'JFW', 'Summe', 'Quote', 'Veraenderung']).optional(),
    /** As printed after the number: Personen, BG, Stellen, VZÄ, EUR, %, Prozentpunkte, Eintritte, Plätze, 1:n … */
    unit: line,
    /** Exact value; a range where a document says only „mehr als 2/3“; words where it says no number. */
    value: z.union([decimal, z.strictObject({ min: decimal.optional(), max: decimal.optional() })]).optional(),
    /** Withheld in the source; not the same as 0 or unknown. */
    suppressed: z.enum(SUPPRESSED).optional(),
    /** How a document printed it, when that differs from the formatted value. */
    printed: line.optional(),
    decimals: z.int().min(0).max(6).optional(),
    stand: stand.optional(),
    source: line.optional(),
    createdBy: line.optional(),
    /** The file it was read from, so that it can be found again. */
    origin: z
      .strictObject({ file: line, sha256: z.string().regex(/^[0-9a-f]{64}$/), retrievedOn: date.optional() })
      .optional(),
    concept: z.enum(KENNZAHL_CONCEPTS).optional(),
    /** Key in the catalogue (libs/domain/catalogue); the Jobcenter's own figures have none. */
    catalogue: blockId.optional(),
    /** Key of the Kennzahl that this is a share of. */
    base: blockId.optional(),
    /** Key of the Kennzahl that is counted in a share: share = numerator / base. */
    numerator: blockId.optional(),
    /** Shares that describe one whole together: davon = all of it, darunter = a selection. */
    shareGroup: z.strictObject({ key: blockId, relation: z.enum(['davon', 'darunter']) }).optional(),
    partOf: z.strictObject({ key: blockId, relation: z.enum(['davon', 'darunter']) }).optional(),
    dimensions: z
      .array(
        z.strictObject({
          axis: z.enum([
            'Geschlecht',
            'Flucht/Asyl',
            'Alter',
            'Rechtskreis',
            'Träger',
            'Staatsangehörigkeit',
            'Region',
            'Sonstiges',
          ]),
          value: line,
        }),
      )
      .max(6)
      .optional(),
    comparison: z
      .strictObject({
        value: decimal.optional(),
        stand: stand.optional(),
        absolute: decimal.optional(),
        relativePercent: decimal.optional(),
        percentagePoints: decimal.optional(),
      })
      .optional(),
    /** Only for kind „ziel“. */
    goal: z
      .strictObject({
        owner: z.enum(['Bund', 'Land', 'Agentur', 'Kommune', 'Jobcenter']),
        legalBasis: line.optional(),
        direction: z.enum(['senken', 'steigern', 'begrenzen']).optional(),
        agreedOn: date.optional(),
      })
      .optional(),
    remark: line.optional(),
  })
  .meta({ id: 'Kennzahl' });
export type Kennzahl = z.infer<typeof kennzahl>;
