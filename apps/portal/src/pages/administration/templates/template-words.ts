/** What a template says, in words. */
import { roleLabel } from '#domain/shared/roles.js';
import type { Template, TemplateSection } from './template-queries.js';

export const NUMBERINGS: Readonly<Record<TemplateSection['numbering'], string>> = {
  dezimal: 'mit Nummer',
  pfeil: 'mit Pfeil',
  ohne: 'ohne Nummer',
};
export const PARTS: Readonly<Record<NonNullable<TemplateSection['structuredParts']>[number], string>> = {
  kennzahlen: 'Kennzahlen',
  ziele: 'Ziele',
  budget: 'Budget',
  personal: 'Personal',
  eintrittsplanung: 'Eintrittsplanung',
  handlungsfelder: 'Handlungsfelder',
};
export const TRAEGERFORMEN: Readonly<Record<Template['traegerform'], string>> = {
  gE: 'gemeinsame Einrichtung',
  zkT: 'zugelassener kommunaler Träger',
};

export interface NumberedEntry {
  readonly section: TemplateSection;
  /** „2.1“ or „→“; null without. */
  readonly number: string | null;
  readonly children: readonly NumberedEntry[];
}

/** As the programme will number them: front parts do not count, an unnumbered one does not break the counting of its siblings. */
export function numbered(sections: readonly TemplateSection[], prefix = ''): NumberedEntry[] {
  let count = 0;
  return sections.map((section) => {
    const number = section.numbering === 'dezimal' ? `${prefix}${++count}` : section.numbering === 'pfeil' ? '→' : null;
    const below = section.numbering === 'dezimal' ? `${number}.` : '';
    return { section, number, children: numbered(section.sections ?? [], below) };
  });
}

/** Front parts come first and are counted on their own. */
export const tree = (sections: readonly TemplateSection[]): NumberedEntry[] => [
  ...numbered(sections.filter(({ front }) => front)),
  ...numbered(sections.filter(({ front }) => !front)),
];

/** What is told of a section besides its title, most important first. */
export function traits(section: TemplateSection): string[] {
  return [
    section.required ? 'Pflicht' : 'freiwillig',
    `schreibt: ${roleLabel(section.ownerRole)}`,
    ...((section.structuredParts ?? []).length > 0
      ? [`enthält: ${(section.structuredParts ?? []).map((part) => PARTS[part]).join(', ')}`]
      : []),
    ...(section.inTableOfContents ? [] : ['nicht im Inhaltsverzeichnis']),
    ...(section.newPage ? ['beginnt auf neuer Seite'] : []),
    ...(section.front ? ['vor dem Hauptteil'] : []),
    ...(section.onlyIf ? ['nur, wenn die Eintrittsplanung im Programm steht'] : []),
  ];
}
