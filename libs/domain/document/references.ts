/** What the text points at: sections, tables, figures, Kennzahlen and the planned figures, found once and looked up by every block. */
import { quoted } from '../shared/german.js';
import type { Inline, TableBlock } from './blocks.js';
import type { Kennzahl } from './kennzahl.js';
import { numberFloats, numberParagraphs, numberSections } from './numbering.js';
import type { NumberedFloat, NumberedSection } from './numbering.js';
import { allKennzahlen } from './planned-kennzahlen.js';
import type { Programme } from './programme.js';

/** The figures that planning tables and charts print, and the year they are of. */
export type ProgrammeFigures = Pick<
  Programme,
  'period' | 'kennzahlen' | 'handlungsfelder' | 'budget' | 'personal' | 'eintrittsplanung'
>;

export interface References {
  readonly sections: ReadonlyMap<string, NumberedSection & { readonly anchor: string }>;
  readonly floats: ReadonlyMap<string, NumberedFloat & { readonly anchor: string }>;
  readonly kennzahlen: ReadonlyMap<string, Kennzahl>;
  readonly paragraphs: ReadonlyMap<string, string>;
  readonly figures: ProgrammeFigures;
  /** Tables of the text by block id, for charts over them. */
  readonly tables: ReadonlyMap<string, TableBlock>;
}

/** Anchors are short and made of letters and digits, as bookmarks in Word must be. */
export function collectReferences(programme: Programme): References {
  const sections = numberSections(programme.sections);
  const floats = numberFloats(programme);
  const { period, kennzahlen, handlungsfelder, budget, personal, eintrittsplanung } = programme;
  return {
    sections: new Map(
      sections.map((entry, index) => [entry.section.key, { ...entry, anchor: `Abschnitt_${index + 1}` }]),
    ),
    floats: new Map([...floats].map(([id, float]) => [id, { ...float, anchor: `${float.label}_${float.number}` }])),
    kennzahlen: new Map(allKennzahlen(programme).map((kennzahl) => [kennzahl.key, kennzahl])),
    paragraphs: programme.layout.paragraphNumbers ? numberParagraphs(programme) : new Map(),
    figures: { period, kennzahlen, handlungsfelder, budget, personal, eintrittsplanung },
    tables: new Map(
      sections.flatMap(({ section }) =>
        section.blocks.flatMap((block): [string, TableBlock][] => (block.kind === 'table' ? [[block.id, block]] : [])),
      ),
    ),
  };
}

/**
 * „2.1“, „Ziele“ or „2.1 Ziele“; a section without a number is named by its title in quotation marks.
 * An unknown section gives „…“: {@link validateProgramme} has reported it before.
 */
export function sectionLabel(
  references: References,
  { section, show }: Extract<Inline, { kind: 'sectionReference' }>,
): string {
  const target = references.sections.get(section);
  if (!target) return '…';
  const { title } = target.section;
  const number = target.number === '→' ? undefined : target.number;
  if (show === 'title') return title;
  if (number === undefined) return quoted(title);
  return show === 'number' ? number : `${number} ${title}`;
}
