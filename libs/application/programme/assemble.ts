/** Puts a programme together from its cycle and sections, as the neutral JSON that is frozen, exported and rendered. */
import type { Block } from '#domain/document/blocks.js';
import { numberSections } from '#domain/document/numbering.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';
import type { CycleRecord, SectionRecord, TenantRecord } from '../records.js';

type Part = Pick<SectionRecord, 'id' | 'key' | 'parentId' | 'settings'> & { readonly blocks: Block[] };

/** @param sections in the order of the document (depth first). */
export function assembleProgramme(
  tenant: TenantRecord,
  cycle: CycleRecord,
  sections: readonly Part[],
  edition: Programme['edition'],
): Programme {
  const { importedRecord: imported } = cycle;
  // Front and figures come first: whatever they hold, the state, the text and the record are never theirs.
  return {
    ...cycle.front,
    ...cycle.figures,
    ...(cycle.figures.budget ? { budget: marked(cycle.figures.budget, cycle) } : {}),
    ...(imported?.$schema ? { $schema: imported.$schema } : {}),
    schemaVersion: 1,
    jobcenter: imported?.jobcenter ?? {
      name: tenant.name,
      traegerform: cycle.traegerform,
      ...(tenant.traeger.length > 0 ? { traeger: tenant.traeger } : {}),
      ...(tenant.ort ? { ort: tenant.ort } : {}),
      ...(tenant.land ? { land: tenant.land } : {}),
    },
    period: { year: cycle.year, years: cycle.years },
    variant: { eintrittsplanung: cycle.eintrittsplanung, consultation: cycle.consultation },
    ...templateOf(cycle),
    edition,
    sections: tree(sections, null),
    participation: imported?.participation ?? [],
    ...(imported?.resolution ? { resolution: imported.resolution } : {}),
    signatures: imported?.signatures ?? [],
    ...(imported?.nachtraege ? { nachtraege: imported.nachtraege } : {}),
  };
}

/** Whether the budget is provisional is said by its own step, not by whoever edits the figures. */
function marked(budget: NonNullable<Programme['budget']>, cycle: CycleRecord): NonNullable<Programme['budget']> {
  if (cycle.importedRecord && cycle.budgetMark === null) return budget;
  const { mark: _mark, ...amounts } = budget;
  return cycle.budgetMark ? { ...amounts, mark: cycle.budgetMark } : amounts;
}

/** An imported programme keeps what it said of its template, even where the Jobcenter did not know that one. */
function templateOf(cycle: CycleRecord): Pick<Programme, 'template'> {
  if (cycle.importedRecord) return cycle.importedRecord.template ? { template: cycle.importedRecord.template } : {};
  return { template: { key: cycle.templateKey, version: cycle.templateVersion } };
}

/** „2.1“ or „→“ by key, as it will be printed; sections without a number are missing. */
export function sectionNumbers(sections: readonly Part[]): Map<string, string> {
  const numbered = numberSections(tree(sections, null));
  return new Map(numbered.flatMap(({ section: { key }, number }) => (number === undefined ? [] : [[key, number]])));
}

function tree(sections: readonly Part[], parentId: string | null): ProgrammeSection[] {
  return sections
    .filter((s) => s.parentId === parentId)
    .map(({ id, key, blocks, settings }) => {
      const { required: _required, structuredParts: _parts, hint: _hint, ...printed } = settings;
      const children = tree(sections, id);
      return { key, ...printed, blocks, ...(children.length > 0 ? { sections: children } : {}) };
    });
}
