/** Freezes the programme as it stands: its canonical text, the hash of it, and which submitted version of each section it holds. */
import { contentOf } from '#domain/document/content.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { quoted } from '#domain/shared/german.js';
import { sha256 } from '../hash.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, ProgrammeVersionRecord } from '../records.js';
import { refuse } from '../refused.js';
import { assembleProgramme } from './assemble.js';

/**
 * A frozen version always rests on submitted section versions, never on working text.
 * @throws Refused conflict when a section was never submitted.
 */
export async function freezeProgramme(
  tx: Tx,
  cycle: CycleRecord,
  purpose: 'entwurf' | 'vorlage',
): Promise<ProgrammeVersionRecord> {
  const sections = await tx.sections.ofCycle(cycle.id);
  const versions = new Map((await tx.sections.latestVersions(cycle.id)).map((v) => [v.sectionId, v]));
  const parts = sections.map((section) => {
    const version = versions.get(section.id);
    if (!version)
      refuse('conflict', 'programme.neverSubmitted', `${quoted(section.settings.title)} wurde noch nie eingereicht.`);
    return { section, version };
  });
  const programme = assembleProgramme(
    await tx.people.tenant(),
    cycle,
    parts.map(({ section, version }) => ({ ...section, blocks: version.blocks })),
    { kind: purpose },
  );
  const content = canonicalJson(contentOf(programme));
  const number = (await tx.versions.ofCycle(cycle.id)).length + 1;
  return tx.versions.insert(
    {
      cycleId: cycle.id,
      number,
      purpose,
      content,
      textHash: sha256(content),
      createdAt: tx.now,
      createdBy: tx.actor.accountId,
    },
    parts.map(({ section, version }) => ({ sectionId: section.id, sectionVersionId: version.id })),
  );
}
