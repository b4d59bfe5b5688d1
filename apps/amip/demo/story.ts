/** The year 2024 of the demo Jobcenter as data (demo/*.json): what is written, who says what, and when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config/project.js';
import type { Block } from '#domain/document/blocks.js';
import { programme as programmeSchema, type Programme, type ProgrammeSection } from '#domain/document/programme.js';
import type { DemoChange, DemoYear } from '../../../demo/demo-year.js';
import type { PlannedJobcenter } from './instance.js';

export interface Story {
  /** The text as first drafted. */
  readonly programme: Programme;
  readonly year: DemoYear;
}

export function loadStory(): Story {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot(), 'demo', name), 'utf8'));
  return {
    programme: programmeSchema.parse(read('programme-2024.json')),
    year: read('consultation-2024.json') as DemoYear,
  };
}

export function jobcenterOf({ programme: { jobcenter }, year }: Story): PlannedJobcenter {
  const { traegerform, traeger, ort, land } = jobcenter;
  return {
    ...year.tenant,
    traegerform,
    ...(traeger ? { traeger } : {}),
    ort: ort ?? null,
    land: land ?? null,
    accounts: year.accounts,
  };
}

/** All sections with their blocks, depth first. */
export function sectionsOf(programme: Programme): { key: string; blocks: Block[] }[] {
  const flat = (sections: readonly ProgrammeSection[]): { key: string; blocks: Block[] }[] =>
    sections.flatMap(({ key, blocks, sections: children }) => [{ key, blocks }, ...flat(children ?? [])]);
  return flat(programme.sections);
}

/** Title page, Impressum and layout, as PUT /cycles/:id/front takes them. */
export function frontOf({
  title,
  subtitle,
  definition,
  impressum,
  layout,
  redaktionsschluss,
  openInformation,
}: Programme) {
  return { title, subtitle, definition, impressum, layout, redaktionsschluss, openInformation };
}

/** Figures without the mark of the budget: that is a step of its own. */
export function figuresOf({ kennzahlen, handlungsfelder, budget, personal, eintrittsplanung }: Programme) {
  return {
    kennzahlen,
    handlungsfelder,
    budget: budget ? { plan: budget.plan, ...(budget.vorjahr ? { vorjahr: budget.vorjahr } : {}) } : undefined,
    personal,
    eintrittsplanung,
  };
}

/** The blocks of a section with the edits of the second version. @throws Error if an edit names a block that is not there */
export function edited(blocks: readonly Block[], edits: DemoChange['edits']): Block[] {
  return edits.reduce<Block[]>(
    (before, edit) => {
      const at = before.findIndex(({ id }) => id === edit.block);
      if (at < 0) throw new Error(`Den Absatz „${edit.block}“ gibt es nicht.`);
      return before.toSpliced(edit.kind === 'replace' ? at : at + 1, edit.kind === 'replace' ? 1 : 0, ...edit.blocks);
    },
    [...blocks],
  );
}
