/** The groups of the Beirat in words; a group is free text, and only these keys of files and older entries are known by a word of their own. */
const GROUPS: Readonly<Record<string, string>> = {
  arbeitgeber: 'Arbeitgeber',
  arbeitnehmer: 'Arbeitnehmer',
  gewerkschaft: 'Gewerkschaften',
  gewerkschaften: 'Gewerkschaften',
  kammer: 'Kammern',
  kammern: 'Kammern',
  kommune: 'Kommunen',
  wohlfahrt: 'Wohlfahrtsverbände',
  bildung: 'Bildungsträger',
  politik: 'Politik',
  agentur: 'Agentur für Arbeit',
};

/** „Wohlfahrtsverbände“ for `wohlfahrt`; what is no known key stays as it was written. */
export const groupLabel = (group: string): string => (Object.hasOwn(GROUPS, group) ? (GROUPS[group] ?? group) : group);
