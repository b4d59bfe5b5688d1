/** A programme read once for all rules: sections, blocks, Kennzahlen and text with their places. */
import type { Block, TableBlock } from '../document/blocks.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { numberFloats, numberSections } from '../document/numbering.js';
import type { NumberedFloat, NumberedSection } from '../document/numbering.js';
import { plannedKennzahlen } from '../document/planned-kennzahlen.js';
import type { Programme, ProgrammeSection } from '../document/programme.js';
import { collectReferences } from '../document/references.js';
import { conceptOf, identityOf } from './concepts.js';
import type { PlausibilityContext } from './context.js';
import type { KennzahlEntry, Placed } from './entries.js';
import { passagesOf } from './passages.js';
import type { Passage } from './passages.js';
import { kennzahlQuantity } from './quantity.js';
import { sumGroupsOf } from './sum-groups.js';
import type { SumGroup } from './sum-group.js';

export interface Reading {
  readonly programme: Programme;
  readonly context: PlausibilityContext;
  readonly sections: readonly (Placed<ProgrammeSection> & { readonly depth: number })[];
  readonly blocks: readonly Placed<Block>[];
  readonly tables: readonly Placed<TableBlock>[];
  readonly kennzahlen: readonly KennzahlEntry[];
  readonly byKey: ReadonlyMap<string, KennzahlEntry>;
  /** Numbers of budget, Personal and Eintrittsplanung that a text can print, by key. */
  readonly planned: ReadonlyMap<string, Kennzahl>;
  readonly passages: readonly Passage[];
  readonly numbered: readonly NumberedSection[];
  readonly floats: ReadonlyMap<string, NumberedFloat>;
  readonly sums: readonly SumGroup[];
}

export function readProgramme(programme: Programme, context: PlausibilityContext): Reading {
  const sections = placedSections(programme.sections, '', 1);
  const blocks = sections.flatMap(({ value, pointer }) =>
    value.blocks.map((block, index) => ({ value: block, pointer: `${pointer}/blocks/${index}` })),
  );
  const tables = blocks.flatMap(({ value, pointer }) => (value.kind === 'table' ? [{ value, pointer }] : []));
  const kennzahlen = programme.kennzahlen.map((kennzahl, index): KennzahlEntry => {
    const pointer = `/kennzahlen/${index}`;
    return {
      kennzahl,
      pointer,
      quantity: kennzahlQuantity(kennzahl, pointer),
      concept: conceptOf(kennzahl),
      identity: identityOf(kennzahl),
    };
  });
  const byKey = new Map(kennzahlen.map((entry) => [entry.kennzahl.key, entry]));
  return {
    programme,
    context,
    sections,
    blocks,
    tables,
    kennzahlen,
    byKey,
    planned: new Map(plannedKennzahlen(programme).map((kennzahl) => [kennzahl.key, kennzahl])),
    passages: passagesOf(programme, collectReferences(programme)),
    numbered: numberSections(programme.sections),
    floats: numberFloats(programme),
    sums: sumGroupsOf(programme, kennzahlen, byKey, tables),
  };
}

const placedSections = (sections: readonly ProgrammeSection[], above: string, depth: number): Reading['sections'] =>
  sections.flatMap((value, index) => {
    const pointer = `${above}/sections/${index}`;
    return [{ value, pointer, depth }, ...placedSections(value.sections ?? [], pointer, depth + 1)];
  });
