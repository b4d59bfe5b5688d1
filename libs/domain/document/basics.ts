/** The small parts that everything in a programme is made of: keys, days, lines, exact numbers, Stand. */
import { z } from 'zod';
import { VISIBLE } from '../shared/visible-text.js';

/** Names that every JavaScript object has already; as a key they could reach its inside. */
const NOT_A_KEY = '__proto__|constructor|prototype';

export const blockId = z
  .string()
  .regex(new RegExp(`^(?!(?:${NOT_A_KEY})$)[A-Za-z0-9_-]{1,64}$`))
  .meta({
    id: 'Key',
    description: 'Kennung: Buchstaben ohne Umlaute, Ziffern, - und _; nicht __proto__, constructor oder prototype',
  });
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Date', description: 'Tag als JJJJ-MM-TT' });
/** One line of text without control characters and without characters that show nothing. */
export const line = z
  .string()
  .min(1)
  .max(500)
  .regex(VISIBLE)
  .meta({ id: 'Line', description: 'Eine Zeile Text ohne Steuerzeichen und unsichtbare Zeichen' });
/** Text that may be longer; tabs and line feeds only as blocks or lineBreak, never as characters. */
export const text = z.string().max(20_000).regex(VISIBLE).meta({
  id: 'Text',
  description: 'Text ohne Steuerzeichen und unsichtbare Zeichen; Zeilenumbruch ist ein eigenes Element',
});
/** An exact number, written with a point: no float ever holds it. */
export const decimal = z
  .string()
  .regex(/^-?\d{1,15}(\.\d{1,6})?$/)
  .meta({ id: 'Decimal', description: 'Genaue Zahl als Zeichenkette mit Punkt, zum Beispiel "16.4"' });

/** What a figure is of: a day, a month, a quarter, a year, the average of a year, or words where a document says no more. */
export const stand = z
  .union([
    z.strictObject({ kind: z.literal('day'), date }),
    z.strictObject({
      kind: z.literal('month'),
      year: z.int().min(1990).max(2200),
      month: z.int().min(1).max(12),
      berichtsmonat: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal('quarter'), year: z.int().min(1990).max(2200), quarter: z.int().min(1).max(4) }),
    z.strictObject({ kind: z.literal('year'), year: z.int().min(1990).max(2200) }),
    z.strictObject({ kind: z.literal('yearAverage'), year: z.int().min(1990).max(2200) }),
    z.strictObject({ kind: z.literal('words'), text: line }),
  ])
  .meta({ id: 'Stand' });
export type Stand = z.infer<typeof stand>;

/** How sources mark what they withhold. */
export const SUPPRESSED = ['X', '*', '.'] as const;
