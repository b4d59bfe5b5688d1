/** What the BfdH signs, as a hash: whoever changes anything of it afterwards voids the sign-off. */
import type { Block } from '#domain/document/blocks.js';
import { plannedKennzahlen } from '#domain/document/planned-kennzahlen.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { sha256 } from '../hash.js';
import type { CycleRecord, SectionRecord } from '../records.js';

/** The budget figures and the sections that hold the budget tables. A later change voids the sign-off. */
export function budgetHash(cycle: CycleRecord, sections: readonly SectionRecord[]): string {
  const texts = sections
    .filter((s) => s.settings.structuredParts?.includes('budget'))
    .map((s) => ({ key: s.key, blocks: s.blocks }));
  const printed = canonicalJson(texts);
  const drawn = texts.flatMap(({ blocks }) => blocks.flatMap((block) => drawnFrom(block)));
  const staff = plannedKennzahlen({ period: cycle, personal: cycle.figures.personal }).filter(({ key }) =>
    printed.includes(JSON.stringify(key)),
  );
  const kennzahlen = cycle.figures.kennzahlen.filter(
    ({ key }) => drawn.includes('kennzahlen') || printed.includes(JSON.stringify(key)),
  );
  return sha256(
    canonicalJson({
      kennzahlen,
      mark: cycle.budgetMark,
      budget: cycle.figures.budget ?? null,
      eintrittsplanung: cycle.figures.eintrittsplanung ?? null,
      texts,
      ...(staff.length > 0 ? { staff } : {}),
      ...(drawn.includes('personal') ? { personal: cycle.figures.personal ?? null } : {}),
      ...(drawn.includes('handlungsfelder') ? { handlungsfelder: cycle.figures.handlungsfelder ?? null } : {}),
    }),
  );
}

/** Parts of the figures that a block prints as a whole; Kennzahlen that it names by key are found by that. */
function drawnFrom(block: Block): string[] {
  if (block.kind === 'chart') return [block.data.from === 'kennzahlen' ? '' : block.data.from];
  if (block.kind !== 'planning') return [];
  if (block.part !== 'kennzahlen' && block.part !== 'ziele') return [block.part];
  return block.keys === undefined ? ['kennzahlen'] : [];
}
