/** Which findings are shown, and in which order: by area as they stand in the programme, in each those that block first. */
import { areaOf, stateOf, type FindingState } from '../../findings/finding-words.js';
import type { Finding } from '../../findings/findings-query.js';
import type { SearchTexts } from '../administration/use-search-texts.js';

export interface FindingFilter {
  readonly state: FindingState | '';
  readonly area: string;
  readonly rule: string;
}
export const NO_FILTER: FindingFilter = { state: '', area: '', rule: '' };

/** Names in the address are German, as everything that people see and pass on. Whatever fits no finding narrows nothing. */
export function filterFrom(
  { schwere = '', wo = '', regel = '' }: SearchTexts,
  findings: readonly Finding[],
): FindingFilter {
  return {
    state: isState(schwere) ? schwere : '',
    area: findings.some(({ place }) => areaOf(place).key === wo) ? wo : '',
    rule: findings.some(({ rule }) => rule === regel) ? regel : '',
  };
}
const isState = (text: string): text is FindingState => Object.hasOwn(RANK, text);

export const textsOf = ({ state, area, rule }: FindingFilter): SearchTexts => ({
  schwere: state,
  wo: area,
  regel: rule,
});

export interface Area {
  readonly key: string;
  readonly label: string;
  readonly findings: readonly Finding[];
}

const RANK: Readonly<Record<FindingState, number>> = { sperrt: 0, zuPruefen: 1, uebergangen: 2 };

export const matches = (finding: Finding, { state, area, rule }: FindingFilter): boolean =>
  (state === '' || stateOf(finding) === state) &&
  (area === '' || areaOf(finding.place).key === area) &&
  (rule === '' || finding.rule === rule);

/** @param order ids of the sections as they stand in the programme; what is no section comes after them */
export function areasOf(findings: readonly Finding[], order: readonly string[]): Area[] {
  const areas = new Map<string, { label: string; findings: Finding[] }>();
  for (const finding of findings) {
    const { key, label } = areaOf(finding.place);
    const area = areas.get(key) ?? { label, findings: [] };
    area.findings.push(finding);
    areas.set(key, area);
  }
  const rank = (key: string): number => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return [...areas]
    .map(([key, { label, findings: own }]) => ({
      key,
      label,
      findings: own.sort((a, b) => RANK[stateOf(a)] - RANK[stateOf(b)]),
    }))
    .sort((a, b) => rank(a.key) - rank(b.key));
}

/** The rules that found something, by their number. */
export function rulesOf(findings: readonly Finding[]): { value: string; label: string }[] {
  const titles = new Map(findings.map(({ rule, title }) => [rule, title]));
  return [...titles]
    .sort(([a], [b]) => a.localeCompare(b, 'de', { numeric: true }))
    .map(([value, title]) => ({ value, label: `${value}: ${title}` }));
}
