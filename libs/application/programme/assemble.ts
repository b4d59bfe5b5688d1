/** Puts a programme together from its cycle and sections, as the neutral JSON that is frozen, exported and rendered. */
import type { Block } from '#domain/document/blocks.js';
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
  return {
    ...(cycle.importedRecord?.$schema ? { $schema: cycle.importedRecord.$schema } : {}),
    schemaVersion: 1,
    jobcenter: cycle.importedRecord?.jobcenter ?? {
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
    ...cycle.front,
    sections: tree(sections, null),
    ...cycle.figures,
    ...(cycle.figures.budget && cycle.budgetMark
      ? { budget: { ...cycle.figures.budget, mark: cycle.budgetMark } }
      : {}),
    participation: cycle.importedRecord?.participation ?? [],
    ...(cycle.importedRecord?.resolution ? { resolution: cycle.importedRecord.resolution } : {}),
    signatures: cycle.importedRecord?.signatures ?? [],
    ...(cycle.importedRecord?.nachtraege ? { nachtraege: cycle.importedRecord.nachtraege } : {}),
  };
}

/** An imported programme keeps what it said of its template, even where the Jobcenter did not know that one. */
function templateOf(cycle: CycleRecord): Pick<Programme, 'template'> {
  if (cycle.importedRecord) return cycle.importedRecord.template ? { template: cycle.importedRecord.template } : {};
  return { template: { key: cycle.templateKey, version: cycle.templateVersion } };
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
