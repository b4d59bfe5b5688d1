/** A whole programme comes in as JSON: checked before, stored in one transaction, or not at all. */
import { VOTING_RULES_BY_LAW } from '#domain/resolution/ballot.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord } from '../records.js';
import { refuse } from '../refused.js';
import { yearsOf } from '../cycle/cycle-facts.js';

/**
 * The cycle of an imported programme: a resolved one is finished and in force for its years, any other starts as „angelegt“.
 * @throws Refused conflict: another name or Trägerform than the Jobcenter's, or the years already have a programme.
 */
export async function importProgramme(tx: Tx, programme: Programme): Promise<CycleRecord> {
  const tenant = await tx.people.tenant();
  if (programme.jobcenter.name !== tenant.name) {
    refuse(
      'conflict',
      'import.otherJobcenter',
      `Die Datei gehört zu „${programme.jobcenter.name}“, nicht zu „${tenant.name}“.`,
      {
        problems: [
          {
            pointer: '/jobcenter/name',
            message: `Hier muss „${tenant.name}“ stehen, oder ein anderes Jobcenter ist das Ziel (--jobcenter).`,
          },
        ],
      },
    );
  }
  const resolved = programme.edition.kind === 'beschlossen';
  const template = await templateOf(tx, programme);
  const { jobcenter, period, variant, edition, participation, resolution, signatures, nachtraege } = programme;
  const cycle = await tx.cycles.insert({
    year: period.year,
    years: period.years,
    kind: 'programm',
    amendsId: null,
    traegerform: jobcenter.traegerform,
    eintrittsplanung: variant.eintrittsplanung,
    consultation: variant.consultation,
    ...template,
    front: pick(programme, [
      'title',
      'subtitle',
      'definition',
      'impressum',
      'layout',
      'redaktionsschluss',
      'openInformation',
    ]),
    figures: pick(programme, ['kennzahlen', 'handlungsfelder', 'budget', 'personal', 'eintrittsplanung']),
    dates: defaultDates(period.year),
    votingRules: VOTING_RULES_BY_LAW,
    importedRecord: {
      ...pick(programme, ['$schema']),
      jobcenter,
      ...(programme.template ? { template: programme.template } : {}),
      edition,
      participation,
      resolution,
      signatures,
      nachtraege,
    },
    state: resolved ? 'abgeschlossen' : 'angelegt',
    createdAt: tx.now,
    createdBy: tx.actor.accountId,
  });
  if (resolved) await putInForce(tx, cycle);
  await insertSections(tx, cycle, programme.sections, null, resolved, { next: 0 });
  await tx.audit({
    entity: 'cycle',
    entityId: cycle.id,
    cycleId: cycle.id,
    event: 'import',
    to: cycle.state,
    details: { year: period.year, edition: edition.kind },
  });
  return cycle;
}

/** The programme's own structure becomes a template when the Jobcenter has no template of that name. */
async function templateOf(tx: Tx, programme: Programme): Promise<Pick<CycleRecord, 'templateKey' | 'templateVersion'>> {
  const wanted = programme.template;
  const existing = wanted ? await tx.people.template(wanted.key, wanted.version) : null;
  if (existing) return { templateKey: existing.key, templateVersion: existing.version };
  const key = 'uebernommen';
  const version = ((await tx.people.template(key))?.version ?? 0) + 1;
  const sections = (list: readonly ProgrammeSection[]): Record<string, unknown>[] =>
    list.map(({ blocks: _blocks, sections: children, predecessor: _predecessor, ...section }) => ({
      ...section,
      required: false,
      ownerRole: 'geschaeftsfuehrung',
      ...(children ? { sections: sections(children) } : {}),
    }));
  await tx.people.insertTemplate({
    key,
    version,
    createdAt: tx.now,
    data: {
      key,
      version,
      label: `Übernommen aus dem Programm ${programme.period.year}`,
      traegerform: programme.jobcenter.traegerform,
      title: programme.title,
      layout: programme.layout,
      sections: sections(programme.sections) as never,
    },
  });
  return { templateKey: key, templateVersion: version };
}

async function putInForce(tx: Tx, cycle: CycleRecord): Promise<void> {
  const taken = await tx.cycles.inForce(yearsOf(cycle));
  if (taken.length > 0) {
    refuse(
      'conflict',
      'import.periodTaken',
      `Für ${taken.map((t) => t.year).join(' und ')} gibt es bereits ein beschlossenes Programm.`,
      {
        problems: [
          {
            pointer: '/period/year',
            message:
              'Für diesen Zeitraum ist schon ein Programm beschlossen; ein zweites kann nicht übernommen werden.',
          },
        ],
      },
    );
  }
  await tx.cycles.putInForce(cycle.id, yearsOf(cycle));
}

async function insertSections(
  tx: Tx,
  cycle: CycleRecord,
  sections: readonly ProgrammeSection[],
  parent: SectionRecord | null,
  resolved: boolean,
  position: { next: number },
): Promise<void> {
  for (const { key, blocks, sections: children, ...settings } of sections) {
    const section = await tx.sections.insert({
      cycleId: cycle.id,
      key,
      parentId: parent?.id ?? null,
      position: position.next++,
      settings: { ...settings, required: false },
      ownerRole: 'geschaeftsfuehrung',
      ownerId: null,
      state: resolved ? 'freigegeben' : 'offen',
      blocks,
      updatedAt: tx.now,
      updatedBy: null,
    });
    await insertSections(tx, cycle, children ?? [], section, resolved, position);
  }
}

function pick<K extends keyof Programme>(programme: Programme, keys: readonly K[]): Pick<Programme, K> {
  return Object.fromEntries(keys.filter((k) => programme[k] !== undefined).map((k) => [k, programme[k]])) as Pick<
    Programme,
    K
  >;
}
