/** What the law calls things on a day; a text carried over from an earlier year is checked against it. */
import { valueOn, type Timeline } from './as-of.js';

export type TermKey = 'leistung' | 'langzeitbezug' | 'vereinbarung' | 'eingliederungLangzeitarbeitslose';

const TERMS: Readonly<Record<TermKey, Timeline<string>>> = {
  leistung: [
    [null, 'Arbeitslosengeld II'],
    // Bürgergeld-Gesetz of 16 December 2022, BGBl. I S. 2328.
    ['2023-01-01', 'Bürgergeld'],
    // Thirteenth amendment of SGB II, passed by the Bundestag on 5 March 2026.
    ['2026-07-01', 'Grundsicherungsgeld'],
  ],
  langzeitbezug: [
    [null, 'Langzeitleistungsbezieher'],
    // First amendment of the regulation zu § 48a SGB II, BGBl. 2019 I S. 339.
    ['2019-03-22', 'Langzeitleistungsbeziehende'],
  ],
  vereinbarung: [
    [null, 'Eingliederungsvereinbarung'],
    // § 15 SGB II by the second step of the Bürgergeld-Gesetz.
    ['2023-07-01', 'Kooperationsplan'],
  ],
  eingliederungLangzeitarbeitslose: [
    [null, 'Förderung von Arbeitsverhältnissen'],
    ['2019-01-01', 'Eingliederung von Langzeitarbeitslosen'],
  ],
};

/** Further words that were never in the law but in programmes; each belongs to a term. */
const SPOKEN: Readonly<Partial<Record<TermKey, readonly string[]>>> = {
  langzeitbezug: ['Langzeitbezieher'],
};

const KEYS = Object.keys(TERMS) as TermKey[];

/** @param on YYYY-MM-DD */
export const termsOn = (on: string): Readonly<Record<TermKey, string>> =>
  Object.fromEntries(KEYS.map((key) => [key, valueOn(TERMS[key], on) ?? ''])) as Record<TermKey, string>;

/** Words that another word has replaced on that day, or that are not used yet. */
export function outdatedTerms(on: string): { readonly old: string; readonly now: string }[] {
  const now = termsOn(on);
  return KEYS.flatMap((key) =>
    [...TERMS[key].map(([, word]) => word), ...(SPOKEN[key] ?? [])]
      .filter((word) => word !== now[key])
      .map((old) => ({ old, now: now[key] })),
  );
}
