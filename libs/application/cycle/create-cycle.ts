/** Opens the yearly cycle: year and variant, template, dates and owners are chosen here; sections come from the template. */
import type { VotingRules } from '#domain/resolution/ballot.js';
import type { ProgrammeTemplate, TemplateSection } from '#domain/section/template.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord, TenantRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { requireRole } from '../permissions.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { localDate } from '#domain/shared/berlin.js';
import { cycleTable } from '#domain/cycle/cycle-table.js';
import { quoted } from '#domain/shared/german.js';

export interface CreateCycle {
  readonly year: number;
  readonly years: 1 | 2;
  readonly eintrittsplanung: 'imAmip' | 'operativesProgramm';
  readonly consultation: 'frueh' | 'spaet' | 'keine';
  readonly templateKey: string;
  readonly dates: CycleDates;
  readonly votingRules: VotingRules;
  /** Section key → account that writes it; without entry the only holder of the template's role, if there is exactly one. */
  readonly owners: Readonly<Record<string, string>>;
}

export async function createCycle(tx: Tx, input: CreateCycle): Promise<CycleRecord> {
  requireRole(tx.actor, ['geschaeftsfuehrung'], 'Ein Programm anlegen');
  checkDates(input);
  await mustBeTheOnlyOne(tx, input);
  const tenant = await tx.people.tenant();
  const template = await tx.people.template(input.templateKey);
  if (!template)
    refuse(
      'invalid',
      'cycle.template',
      `Die Vorlage ${quoted(input.templateKey)} gibt es nicht. Bitte eine vorhandene wählen (templateKey).`,
    );
  const cycle = await tx.cycles.insert({
    year: input.year,
    years: input.years,
    kind: 'programm',
    amendsId: null,
    traegerform: template.data.traegerform,
    eintrittsplanung: input.eintrittsplanung,
    consultation: input.consultation,
    templateKey: template.key,
    templateVersion: template.version,
    front: frontOf(template.data, tenant, input.year),
    figures: { kennzahlen: [] },
    dates: input.dates,
    votingRules: input.votingRules,
    importedRecord: null,
    state: 'angelegt',
    createdAt: tx.now,
    createdBy: tx.actor.accountId,
  });
  const owners = await ownersFor(tx, template.data, input.owners);
  await insertSections(tx, cycle, template.data.sections, null, owners, { next: 0 });
  await tx.audit({
    entity: 'cycle',
    entityId: cycle.id,
    cycleId: cycle.id,
    event: 'create',
    to: 'angelegt',
    role: 'geschaeftsfuehrung',
    details: {
      year: input.year,
      years: input.years,
      template: `${template.key}/${template.version}`,
      eintrittsplanung: input.eintrittsplanung,
      consultation: input.consultation,
    },
  });
  return cycle;
}

/** One programme per period is in work or in force: who clicks twice, or begins beside a colleague, is led to the one there is. */
async function mustBeTheOnlyOne(tx: Tx, { year, years }: Pick<CreateCycle, 'year' | 'years'>): Promise<void> {
  const [there] = await tx.cycles.lockPeriod(year, year + years - 1);
  if (!there) return;
  refuse(
    'conflict',
    'cycle.exists',
    `Für diesen Zeitraum gibt es schon ${quoted(there.front.title)} (${cycleTable.states[there.state]}). Bitte arbeiten Sie dort weiter. ${
      UNRESOLVED.includes(there.state)
        ? 'Ein neues Programm lässt sich erst anlegen, wenn das vorhandene abgebrochen ist.'
        : 'Änderungen an einem beschlossenen Programm sind ein Nachtrag.'
    }`,
    { facts: { cycleId: there.id, title: there.front.title, link: `/zyklen/${there.id}` } },
  );
}
const UNRESOLVED: readonly CycleRecord['state'][] = [
  'angelegt',
  'erarbeitung',
  'konsultation',
  'einarbeitung',
  'beschlussfassung',
];

/** Each date that must not lie before the one above it, and what to say if it does. */
const OUT_OF_ORDER = [
  ['draftUntil', 'Die Entwurfsfrist endet vor dem Beginn der Erarbeitung (draftUntil, start)'],
  ['beiratFrom', 'Die Beteiligung des Beirats beginnt vor dem Ende der Entwurfsfrist (beiratFrom, draftUntil)'],
  ['beiratUntil', 'Die Beteiligung des Beirats endet vor ihrem Beginn (beiratUntil, beiratFrom)'],
  [
    'resolutionUntil',
    'Der Beschluss ist vor dem Ende der Beteiligung des Beirats vorgesehen (resolutionUntil, beiratUntil)',
  ],
] as const;

/** @throws Refused invalid for dates out of order or far from the programme's year */
export function checkDates({ dates, year }: Pick<CreateCycle, 'dates' | 'year'>): void {
  const order = [dates.start, dates.draftUntil, dates.beiratFrom, dates.beiratUntil, dates.resolutionUntil];
  const problems = order.slice(1).flatMap((date, i) =>
    date < (order[i] as string)
      ? [
          {
            pointer: `/dates/${OUT_OF_ORDER[i]?.[0]}`,
            message: `${OUT_OF_ORDER[i]?.[1]}. Bitte die Reihenfolge der Termine prüfen.`,
          },
        ]
      : [],
  );
  if (dates.start < `${year - 2}-01-01` || dates.start > `${year + 1}-12-31`) {
    problems.push({
      pointer: '/dates/start',
      message: `Der Beginn der Erarbeitung (start) passt nicht zum Programmjahr ${year}. Bitte das Datum prüfen.`,
    });
  }
  if (problems.length > 0) refuse('invalid', 'cycle.dates', 'Die Termine passen nicht zueinander.', { problems });
}

function frontOf(template: ProgrammeTemplate, tenant: TenantRecord, year: number): CycleRecord['front'] {
  const fill = (text: string): string => text.replaceAll('{jahr}', String(year)).replaceAll('{jobcenter}', tenant.name);
  return {
    title: fill(template.title),
    ...(template.subtitle ? { subtitle: fill(template.subtitle) } : {}),
    ...(template.definition ? { definition: fill(template.definition) } : {}),
    layout: template.layout,
    impressum: {
      herausgeber: tenant.name,
      verantwortlich: { funktion: 'Geschäftsführung' },
      ...(tenant.ort ? { ort: tenant.ort } : {}),
    },
  };
}

const keysOf = (sections: readonly TemplateSection[]): string[] =>
  sections.flatMap((section) => [section.key, ...keysOf(section.sections ?? [])]);

type OwnerOf = (key: string, role: string) => string | null;

async function ownersFor(
  tx: Tx,
  template: ProgrammeTemplate,
  named: Readonly<Record<string, string>>,
): Promise<OwnerOf> {
  const keys = keysOf(template.sections);
  const unknown = Object.keys(named).filter((key) => !keys.includes(key));
  if (unknown.length > 0) {
    refuse('invalid', 'cycle.owners', `Diese Abschnitte hat die Vorlage nicht: ${unknown.join(', ')}.`, {
      problems: unknown.map((key) => ({
        pointer: `/owners/${key}`,
        message: 'Diesen Abschnitt hat die Vorlage nicht.',
      })),
    });
  }
  const staff = await tx.people.holders(STAFF_ROLES, localDate(tx.now));
  for (const [key, accountId] of Object.entries(named)) {
    if (!staff.some((m) => m.accountId === accountId)) {
      refuse(
        'invalid',
        'cycle.owners',
        `Die für ${quoted(key)} genannte Person arbeitet nicht an diesem Programm mit.`,
        {
          problems: [
            { pointer: `/owners/${key}`, message: 'Bitte eine Person mit einer Mitgliedschaft im Jobcenter wählen.' },
          ],
        },
      );
    }
  }
  return (key, role) => {
    const holders = [...new Set(staff.filter((m) => m.role === role).map((m) => m.accountId))];
    const only = holders.length === 1 ? (holders[0] as string) : null;
    // A section may be called „constructor“: only what was named counts.
    return Object.hasOwn(named, key) ? (named[key] ?? only) : only;
  };
}

async function insertSections(
  tx: Tx,
  cycle: CycleRecord,
  sections: readonly TemplateSection[],
  parent: SectionRecord | null,
  ownerOf: OwnerOf,
  position: { next: number },
): Promise<void> {
  for (const { key, ownerRole, sections: children, onlyIf, ...settings } of sections) {
    if (onlyIf === 'eintrittsplanungImAmip' && cycle.eintrittsplanung !== 'imAmip') continue;
    const section = await tx.sections.insert({
      cycleId: cycle.id,
      key,
      parentId: parent?.id ?? null,
      position: position.next++,
      settings,
      ownerRole,
      ownerId: ownerOf(key, ownerRole),
      state: 'offen',
      blocks: [],
      updatedAt: tx.now,
      updatedBy: null,
    });
    await insertSections(tx, cycle, children ?? [], section, ownerOf, position);
  }
}

/** @throws Refused notFound */
export const cycleForChange = async (tx: Tx, id: string): Promise<CycleRecord> =>
  found(await tx.cycles.lock(id, 'change'), 'Dieses Programm');
