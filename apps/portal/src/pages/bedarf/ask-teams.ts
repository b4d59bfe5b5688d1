/** Several teams at several Standorte asked at once: every pair that is not asked yet, with the person who hands in. */
import type { SheetSummary } from './bedarf-queries.js';

export interface Pair {
  readonly team: string;
  readonly standort: string;
}

/** One name per line or after a comma; each once. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;]/)
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== ''),
  ),
];

export const pairKey = ({ team, standort }: Pair): string => `${team}\n${standort}`;
export const pairName = ({ team, standort }: Pair): string => `${team} (${standort})`;

/** @returns the pairs to ask, and those who are asked already */
export function pairsOf(
  teams: string,
  standorte: string,
  sheets: readonly Pick<SheetSummary, 'team' | 'standort' | 'state'>[],
): { fresh: Pair[]; asked: Pair[] } {
  const places = namesIn(standorte);
  const all = namesIn(teams).flatMap((team) => places.map((standort) => ({ team, standort })));
  const isAsked = (pair: Pair): boolean =>
    sheets.some((sheet) => sheet.state !== 'zurueckgezogen' && pairKey(sheet) === pairKey(pair));
  return { fresh: all.filter((pair) => !isAsked(pair)), asked: all.filter(isAsked) };
}

/** What is chosen for a pair; „nobody“ leaves it out. */
export const NOBODY = 'niemand';

/** The person of a pair: chosen for it, else the one chosen for the same team at another Standort. */
export function ownerOf(pair: Pair, chosen: ReadonlyMap<string, string>): string {
  const own = chosen.get(pairKey(pair));
  if (own !== undefined) return own;
  const same = [...chosen].find(([key, owner]) => key.startsWith(`${pair.team}\n`) && owner !== NOBODY);
  return same?.[1] ?? '';
}
