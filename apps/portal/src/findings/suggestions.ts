/** What one click can put in place of typed words, and how the button says so. */
import type { Inline } from '#domain/document/blocks.js';
import { KENNZAHL_PREFIXES } from '../editor/kennzahl-prefixes.js';
import { kennzahlChoice, type Surroundings } from '../editor/surroundings.js';
import type { Bindable, Binding } from './findings-query.js';

export interface Offer {
  readonly insert: Inline;
  readonly label: string;
}
type Loosened = Pick<Binding, 'prefix' | 'withUnit'>;

/** Null where the programme on this page does not know what is meant (it was changed elsewhere since). */
export function offerOf(binding: Binding, surroundings: Surroundings): Offer | null {
  const { kennzahl, sectionKey, block, replacement, text } = binding;
  if (kennzahl !== null) return kennzahlOffer(kennzahl, binding, surroundings);
  if (replacement !== null)
    return { insert: { kind: 'text', text: replacement }, label: `„${text}“ durch „${replacement}“ ersetzen` };
  const insert: Inline | null =
    sectionKey !== null
      ? { kind: 'sectionReference', section: sectionKey, show: 'number' }
      : block !== null
        ? { kind: 'blockReference', block }
        : null;
  return insert && { insert, label: `Durch Verweis ersetzen: ${surroundings.printed(insert)}` };
}

/** The Kennzahlen that read exactly as what was typed, the likeliest first. */
export const offersFor = (bindable: Bindable, surroundings: Surroundings): Offer[] =>
  bindable.kennzahlen.flatMap(({ key }) => kennzahlOffer(key, bindable, surroundings) ?? []);

function kennzahlOffer(key: string, { prefix, withUnit }: Loosened, surroundings: Surroundings): Offer | null {
  const known = surroundings.kennzahlen.find((one) => one.key === key);
  if (!known) return null;
  const word = KENNZAHL_PREFIXES.find((one) => one === prefix);
  const insert: Inline = {
    kind: 'kennzahl',
    key,
    ...(word ? { prefix: word } : {}),
    ...(withUnit ? { withUnit } : {}),
  };
  const { label, stand } = kennzahlChoice(known);
  // „Neubewilligungen 2027“ says its year already.
  const about = known.stand === undefined || label.endsWith(` ${stand}`) ? label : `${label}, ${stand}`;
  return { insert, label: `Durch Kennzahl ersetzen: ${surroundings.printed(insert)} (${about})` };
}
