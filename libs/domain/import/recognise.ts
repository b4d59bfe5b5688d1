/** Which Kennzahl of the catalogue the words of a label name: certainly, or only likely, which a person has to say. */
import type { CatalogueTerm } from './import-input.js';
import { identity } from './identity.js';

export interface Recognised {
  readonly term: CatalogueTerm;
  /** The label says nothing but this Kennzahl. */
  readonly certain: boolean;
}

/** „K2“, „K 2“, „K2E1“, „k3 e1“; not „K22“ and not „K2A“. */
const NUMBER = /(?<![\p{L}\p{N}])K ?([1-9])(?: ?E ?([1-9]))?(?![\p{L}\p{N}])/iu;
const BRACKETS = /\(([^()]*)\)/gu;
/** „Arbeitslose ♀“: a picture says something that no comparison of words sees. */
const PICTURE = /\p{So}/u;
/** Words before a name that make it no other one. */
const LEADING = /^(?:kennzahl|ergänzungsgröße|(?:die )?(?:an)?zahl der) /u;

export function recogniser(catalogue: readonly CatalogueTerm[]): (label: string) => Recognised | null {
  const byKey = new Map(catalogue.map((term) => [identity(term.key), term]));
  const byName = new Map<string, CatalogueTerm>();
  for (const term of catalogue)
    for (const name of [term.label, ...(term.names ?? []), term.key]) byName.set(identity(name), term);
  const named = (words: string): CatalogueTerm | undefined => {
    const said = identity(words);
    return byName.get(said) ?? byName.get(said.replace(LEADING, ''));
  };

  return (label) => {
    const wordsOnly = !PICTURE.test(label);
    const whole = named(label);
    if (whole) return { term: whole, certain: wordsOnly };
    const number = NUMBER.exec(label);
    const numbered = number ? byKey.get(`k${number[1]}${number[2] ? `e${number[2]}` : ''}`) : undefined;
    const rest = numbered ? label.replace(NUMBER, ' ') : label;
    if (numbered) {
      const words = identity(rest).replace(/^kennzahl$/, '');
      return { term: numbered, certain: wordsOnly && (words === '' || named(rest) === numbered) };
    }
    // What stands in brackets may be its abbreviation, or say of whom it is.
    const outside = named(rest.replace(BRACKETS, ' '));
    if (!outside) return null;
    const inside = [...rest.matchAll(BRACKETS)].map(([, words = '']) => words);
    return { term: outside, certain: wordsOnly && inside.every((words) => named(words) === outside) };
  };
}
