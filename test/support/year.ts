// A Jobcenter with a small template, a Beirat and a Trägerversammlung, and the way of a programme to the Beirat and to the vote.
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Actor } from '#application/actor.js';
import { answerComment } from '#application/consultation/answer-comment.js';
import { planRound } from '#application/consultation/plan-round.js';
import { stepRound } from '#application/consultation/step-round.js';
import { advanceCycle } from '#application/cycle/advance-cycle.js';
import { createCycle, cycleForChange } from '#application/cycle/create-cycle.js';
import type { CycleInput } from '#application/cycle/cycle-facts.js';
import type { Door } from '#application/ports.js';
import type { RoundRecord } from '#application/records.js';
import { Refused } from '#application/refused.js';
import { advanceSection, lockSection, saveSection } from '#application/section/advance-section.js';
import type { CycleEvent } from '#domain/cycle/cycle-table.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import type { Block } from '#domain/document/blocks.js';
import { VOTING_RULES_BY_LAW, type VotingRules } from '#domain/resolution/ballot.js';
import { plusDays } from '#domain/shared/berlin.js';
import type { Role } from '#domain/shared/roles.js';
import { TestClock } from './clock.js';

interface PersonSpec {
  readonly role: Role;
  readonly organisation?: string;
  readonly group?: string;
  readonly traeger?: 'agentur' | 'kommune';
  readonly until?: string;
}
const seat = (role: Role, traeger: 'agentur' | 'kommune'): PersonSpec => ({ role, traeger });

const PEOPLE = {
  gf: { role: 'geschaeftsfuehrung' },
  buero: { role: 'bueroGeschaeftsfuehrung' },
  bl: { role: 'bereichsleitung' },
  tl: { role: 'teamleitung' },
  controlling: { role: 'controlling' },
  bfdh: { role: 'bfdh' },
  revision: { role: 'revision' },
  admin: { role: 'administration' },
  gewerkschaft: { role: 'beiratVorsitz', organisation: 'Gewerkschaft', group: 'arbeitnehmer' },
  verband: { role: 'beiratMitglied', organisation: 'Arbeitgeberverband', group: 'arbeitgeber' },
  wohlfahrt: { role: 'beiratMitglied', organisation: 'Wohlfahrtsverband', group: 'wohlfahrt' },
  kammer: { role: 'beiratMitglied', organisation: 'Kammer', group: 'kammern' },
  a1: seat('traegerversammlungVorsitz', 'agentur'),
  a2: seat('traegerversammlungMitglied', 'agentur'),
  a3: seat('traegerversammlungMitglied', 'agentur'),
  k1: seat('traegerversammlungMitglied', 'kommune'),
  k2: seat('traegerversammlungMitglied', 'kommune'),
  k3: seat('traegerversammlungMitglied', 'kommune'),
  vertretungAgentur: seat('traegerversammlungVertretung', 'agentur'),
  vertretungKommune: seat('traegerversammlungVertretung', 'kommune'),
  ausschuss: { role: 'kommunalerAusschuss' },
  organ: { role: 'kommunalesBeschlussorgan' },
} satisfies Record<string, PersonSpec>;
export type PersonKey = keyof typeof PEOPLE;

export interface Year {
  readonly tenantId: string;
  readonly clock: TestClock;
  readonly door: Door;
  readonly cycleId: string;
  readonly sectionIds: readonly string[];
  as(key: PersonKey): Actor;
  account(key: PersonKey): string;
  member(key: PersonKey): string;
}

const TEMPLATE = {
  version: 1,
  label: 'Kurz',
  title: 'Programm {jahr}',
  layout: { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: true },
  sections: [
    {
      key: 'lage',
      title: 'Ausgangslage',
      numbering: 'dezimal',
      inTableOfContents: true,
      required: true,
      ownerRole: 'teamleitung',
    },
    {
      key: 'budget',
      title: 'Haushalt',
      numbering: 'dezimal',
      inTableOfContents: true,
      required: true,
      ownerRole: 'controlling',
      structuredParts: ['budget'],
    },
  ],
};
export const QUOTE = 'Der Arbeitsmarkt bleibt angespannt';
const blocks = (id: string, words: string): Block[] => [
  { kind: 'paragraph', id, content: [{ kind: 'text', text: words }] },
];

/** A cycle in „angelegt“ with people for every role; the clock stands at 1 July of the year before. */
export async function createYear(
  owner: DataSource,
  doorFor: (clock: TestClock) => Door,
  options: {
    traegerform?: 'gE' | 'zkT';
    rules?: Partial<VotingRules>;
    without?: readonly PersonKey[];
    year?: number;
  } = {},
): Promise<Year> {
  const { traegerform = 'gE', without = [], year = 2027 } = options;
  const tenantId = randomUUID();
  const accounts = new Map<string, string>();
  const members = new Map<string, string>();
  await owner.transaction(async (m) => {
    await m.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
    const now = new Date('2020-01-01T08:00:00Z');
    const traeger =
      traegerform === 'gE'
        ? [
            { kind: 'agentur', name: 'Agentur für Arbeit' },
            { kind: 'kommune', name: 'Landkreis' },
          ]
        : [{ kind: 'kommune', name: 'Landkreis' }];
    await m.query(
      `insert into tenant (id, key, name, traegerform, traeger, ort, created_at) values ($1, $2, 'Jobcenter Test', $3, $4, 'Musterstadt', $5)`,
      [tenantId, `jc-${tenantId}`, traegerform, JSON.stringify(traeger), now],
    );
    for (const [key, person] of Object.entries(PEOPLE) as [PersonKey, PersonSpec][]) {
      if (without.includes(key)) continue;
      accounts.set(key, randomUUID());
      members.set(key, randomUUID());
      await m.query('insert into account (id, tenant_id, email, name, created_at) values ($1, $2, $3, $4, $5)', [
        accounts.get(key),
        tenantId,
        `${key.toLowerCase()}@example.org`,
        key,
        now,
      ]);
      await m.query(
        `insert into membership (id, tenant_id, account_id, role, organisation, member_group, traeger, valid_from, created_at) values ($1, $2, $3, $4, $5, $6, $7, '2020-01-01', $8)`,
        [
          members.get(key),
          tenantId,
          accounts.get(key),
          person.role,
          person.organisation ?? null,
          person.group ?? null,
          person.traeger ?? null,
          now,
        ],
      );
    }
    await m.query(
      `insert into programme_template (tenant_id, key, version, data, created_at) values ($1, 'kurz', 1, $2, $3)`,
      [tenantId, JSON.stringify({ key: 'kurz', traegerform, ...TEMPLATE }), now],
    );
  });
  const as = (key: PersonKey): Actor => {
    const { role, organisation, group, traeger }: PersonSpec = PEOPLE[key];
    const membership = {
      id: members.get(key) as string,
      role,
      organisation: organisation ?? null,
      group: group ?? null,
      traeger: traeger ?? null,
    };
    return { tenantId, accountId: accounts.get(key) as string, name: key, memberships: [membership], roles: [role] };
  };
  const clock = new TestClock(`${year - 1}-07-01T08:00:00Z`);
  const door = doorFor(clock);
  const { cycleId, sectionIds } = await door.change(as('gf'), async (tx) => {
    const cycle = await createCycle(tx, {
      year,
      years: 1,
      eintrittsplanung: 'imAmip',
      consultation: 'frueh',
      templateKey: 'kurz',
      dates: defaultDates(year),
      votingRules: { ...VOTING_RULES_BY_LAW, ...options.rules },
      owners: {},
    });
    return { cycleId: cycle.id, sectionIds: (await tx.sections.ofCycle(cycle.id)).map((s) => s.id) };
  });
  return {
    tenantId,
    clock,
    door,
    cycleId,
    sectionIds,
    as,
    account: (key) => accounts.get(key) as string,
    member: (key) => members.get(key) as string,
  };
}

export const step = (year: Year, key: PersonKey, event: CycleEvent, input: CycleInput = {}) =>
  year.door.change(year.as(key), async (tx) =>
    advanceCycle(tx, await cycleForChange(tx, year.cycleId), event, input, null),
  );

/** Every section written, submitted and released. */
export async function writeAll(year: Year, words: string = `${QUOTE}, zeigt aber Chancen.`): Promise<void> {
  for (const [index, key] of (['tl', 'controlling'] as const).entries()) {
    const id = year.sectionIds[index] as string;
    await year.door.change(year.as(key), async (tx) =>
      saveSection(tx, id, blocks(`p${index + 1}`, words), (await tx.sections.find(id))?.version ?? 0),
    );
    await transition(year, key, id, 'submit');
    await transition(year, 'bl', id, 'release');
  }
}

export const transition = (year: Year, key: PersonKey, sectionId: string, event: 'submit' | 'release' | 'reopen') =>
  year.door.change(year.as(key), async (tx) => {
    const { cycle, section } = await lockSection(tx, sectionId);
    await advanceSection(tx, cycle, section, event, { reason: 'Anmerkung des Beirats' }, null);
  });

export const ROUND = {
  kind: 'B',
  title: 'Anhörung zum Entwurf',
  startsOn: '2026-10-12',
  endsOn: '2026-10-25',
} as const;

/** A draft is released and its round open from 12 October until the night after 25 October (the day of 25 hours). */
export async function openConsultation(
  year: Year,
  members: readonly PersonKey[] = ['gewerkschaft', 'verband', 'wohlfahrt'],
  period: Partial<typeof ROUND> = {},
): Promise<RoundRecord> {
  await step(year, 'gf', 'startDrafting');
  await writeAll(year);
  const round = { ...ROUND, ...period };
  await year.door.change(year.as('gf'), (tx) =>
    planRound(tx, year.cycleId, { ...round, memberIds: members.map((m) => year.member(m)) }),
  );
  year.clock.set(`${round.startsOn}T10:00:00Z`);
  await step(year, 'gf', 'releaseToBeirat');
  return roundOf(year);
}

export const roundOf = async (year: Year): Promise<RoundRecord> =>
  year.door.read(year.as('gf'), async (tx) => (await tx.rounds.ofCycle(year.cycleId)).at(-1) as RoundRecord);

/** After the round: everything answered, incorporated, signed off and laid before the deciding body. @returns id of the resolution */
export async function bringToVote(year: Year): Promise<string> {
  const round = await roundOf(year);
  year.clock.set(`${plusDays(round.endsOn, 3)}T09:00:00Z`);
  await step(year, 'gf', 'beginIncorporation');
  const comments = await year.door.read(year.as('gf'), (tx) => tx.comments.ofCycle(year.cycleId));
  for (const comment of comments.filter((c) => c.kind !== 'keineAnmerkungen')) {
    await year.door.change(year.as('gf'), (tx) =>
      answerComment(tx, comment.id, { reply: 'Vielen Dank.', disposition: 'zurKenntnis' }, comment.version),
    );
  }
  await year.door.change(year.as('gf'), async (tx) =>
    stepRound(tx, round.id, 'markAnswered', {}, (await tx.rounds.find(round.id))?.version ?? 0),
  );
  return submit(year);
}

export async function submit(year: Year): Promise<string> {
  await step(year, 'controlling', 'markBudget', { budgetMark: 'vorlaeufig' });
  await step(year, 'bfdh', 'signOffBudget');
  await step(year, 'gf', 'submitToVote');
  return year.door.read(year.as('gf'), async (tx) => (await tx.resolutions.ofCycle(year.cycleId)).at(-1)?.id as string);
}

/** The refusal of something that must be refused. */
export const refusalOf = (promise: Promise<unknown>): Promise<Refused['refusal']> =>
  promise.then(
    () => Promise.reject(new Error('was accepted')),
    (error: unknown) => (error instanceof Refused ? error.refusal : Promise.reject(error)),
  );
