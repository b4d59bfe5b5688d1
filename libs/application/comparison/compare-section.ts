/** Two versions of one section, or one with the year before: for those who write the programme and the Revision. */
import { compareSections } from '#domain/comparison/compare-programmes.js';
import { readableProgramme, type ReadableSection } from '#domain/comparison/readable.js';
import type { Programme } from '#domain/document/programme.js';
import { quoted } from '#domain/shared/german.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { assembleProgramme } from '../programme/assemble.js';
import type { CycleRecord, SectionRecord, SectionVersionRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { ARBEITSSTAND, onDay, VORJAHR, type Compared, type Side } from './compared.js';
import { programmeBefore } from './vorjahr.js';

/**
 * @param from number of a submitted version, or `vorjahr`; @param to number, or `arbeitsstand`
 * @throws Refused forbidden; notFound for a version that there is not, or if the year before does not have the section
 */
export async function compareSection(tx: Tx, sectionId: string, from: string, to: string): Promise<Compared> {
  requireRole(tx.actor, DRAFT_READERS, 'Fassungen eines Abschnitts vergleichen');
  const section = found(await tx.sections.find(sectionId), 'Diesen Abschnitt');
  const cycle = found(await tx.cycles.find(section.cycleId), 'Dieses Programm');
  const versions = await tx.sections.versions(sectionId);
  const sideOf = (which: string): Promise<SectionSide> => versionSide(tx, cycle, section, versions, which);
  const after = await sideOf(to);
  const before = from === VORJAHR ? await yearBefore(tx, cycle, section) : await sideOf(from);
  return {
    from: { label: before.label },
    to: { label: after.label },
    ...compareSections([before.text], [after.text], from === VORJAHR),
  };
}

interface SectionSide extends Side {
  readonly text: ReadableSection;
}

/** Numbers, references and Kennzahlen come from the programme as it stands now; a section version has only its own text. */
async function versionSide(
  tx: Tx,
  cycle: CycleRecord,
  section: SectionRecord,
  versions: readonly SectionVersionRecord[],
  which: string,
): Promise<SectionSide> {
  const version =
    which === ARBEITSSTAND
      ? null
      : found(
          versions.find(({ number }) => String(number) === which),
          `Die Fassung ${which} dieses Abschnitts`,
        );
  const sections = (await tx.sections.ofCycle(cycle.id)).map((other) =>
    other.id === section.id && version
      ? { ...other, blocks: version.blocks, settings: { ...other.settings, title: version.title } }
      : other,
  );
  const programme = assembleProgramme(await tx.people.tenant(), cycle, sections, { kind: 'arbeitsstand' });
  return {
    label: version ? `Fassung ${version.number} ${onDay(version.createdAt)}` : 'Arbeitsstand',
    text: found(sectionOf(programme, section.key), 'Diesen Abschnitt'),
  };
}

async function yearBefore(tx: Tx, cycle: CycleRecord, { key, settings }: SectionRecord): Promise<SectionSide> {
  const { label, programme } = await programmeBefore(tx, cycle);
  const text = sectionOf(programme, settings.predecessor ?? key);
  if (!text)
    refuse(
      'notFound',
      'comparison.noPredecessor',
      `Im Programm ${programme.period.year} gibt es zum Abschnitt ${quoted(settings.title)} keinen Text, mit dem sich vergleichen lässt.`,
    );
  return { label, text };
}

const sectionOf = (programme: Programme, key: string): ReadableSection | undefined =>
  readableProgramme(programme).find((section) => section.key === key);
