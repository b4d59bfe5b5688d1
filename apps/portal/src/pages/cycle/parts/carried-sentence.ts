/** What came over from the year before, in one sentence. */
import type { components } from '../../../api/schema.js';

type Carried = components['schemas']['CarriedOverView'];

const LIST = new Intl.ListFormat('de', { type: 'conjunction' });
const PARTS: Readonly<Record<Carried['parts'][number], string>> = {
  kennzahlen: 'Kennzahlen',
  handlungsfelder: 'Handlungsfelder',
  budget: 'Budget',
  personal: 'Personal',
  eintrittsplanung: 'Eintrittsplanung',
};

export function carriedSentence({
  sections,
  blocksToCheck,
  parts,
}: Pick<Carried, 'sections' | 'blocksToCheck' | 'parts'>): string {
  const texts =
    sections === 0
      ? 'Texte gab es nicht zu übernehmen.'
      : `${sections === 1 ? 'Ein Abschnitt beginnt' : `${sections} Abschnitte beginnen`} mit dem früheren Text; ${
          blocksToCheck === 1 ? 'ein Absatz ist' : `${blocksToCheck} Absätze und Tabellen sind`
        } mit „prüfen“ gekennzeichnet.`;
  return parts.length === 0 ? texts : `${texts} Dazu: ${LIST.format(parts.map((part) => PARTS[part]))}.`;
}
