/** What others did since a person last looked, told from the audit trail: the steps each group may know of, and no more. */
import { holdsAny, type Actor } from '../actor.js';
import { roleLabel, BEIRAT_ROLES, ROLES, type Role } from '#domain/shared/roles.js';
import { sentence, type NameOf } from '../audit-sentence.js';
import { ownMemberships } from '../consultation/audience.js';
import { BODIES, CYCLE_READERS, DRAFT_READERS } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, RoundRecord } from '../records.js';
import type { AuditEntry } from '../machinery-stores.js';

export interface Change {
  readonly at: string;
  readonly text: string;
  /** Name inside the house; outside only by which office; null: nobody in particular. */
  readonly by: string | null;
  readonly link: string;
  readonly cycleTitle: string | null;
}

const SHOWN = 30;
/** Whoever looks for the first time is told of the latest entries only. */
const FIRST_LOOK = 2000;
/** Read at most so many before looking who may see them. */
const READ = 500;

const steps = (entity: string, ...events: string[]): string[] => events.map((event) => `${entity}/${event}`);
const YEAR = steps(
  'cycle',
  ...['create', 'createNachtrag', 'import', 'moveDates', 'startDrafting', 'releaseToBeirat', 'beginIncorporation'],
  ...[
    'submitToVote',
    'submitWithoutConsultation',
    'resolve',
    'referBack',
    'adjourn',
    'sign',
    'publish',
    'finish',
    'abort',
  ],
);
/** Autosave and the votes of single seats are no news. */
const INSIDE = [
  ...steps('cycle', 'markBudget', 'signOffBudget', 'editFront', 'editFigures'),
  ...steps('section', 'assign', 'submit', 'return', 'release', 'reopen', 'referBack'),
  ...steps('round', 'plan', 'change', 'addMembers', 'open', 'moveDeadline', 'close', 'markAnswered'),
  ...steps('comment', 'submit', 'answer'),
  ...steps('needSheet', 'ask', 'assign', 'moveDue', 'handIn', 'return', 'accept', 'withdraw'),
];
const DECIDING = steps(
  'resolution',
  ...['prepare', 'recordMandate', 'open', 'close', 'castVorsitzVote', 'record', 'recordDeliberation', 'recordDecision'],
);
const ASKED = [...steps('round', 'open', 'moveDeadline', 'close', 'markAnswered'), ...steps('comment', 'submit')];
const PEOPLE = [
  ...steps('account', 'created', 'changed', 'activated', 'deactivated', 'invited', 'erased'),
  ...steps('membership', 'added', 'changed', 'ended'),
];

/** Every step a role may hear of; a role that is in no group hears nothing. */
function stepsFor(actor: Actor): string[] {
  const inside = holdsAny(actor, DRAFT_READERS);
  return [
    ...(holdsAny(actor, CYCLE_READERS) ? YEAR : []),
    ...(inside ? INSIDE : []),
    ...(inside || holdsAny(actor, BODIES) ? DECIDING : []),
    ...(holdsAny(actor, BEIRAT_ROLES) ? ASKED : []),
    ...(actor.roles.includes('administration') ? PEOPLE : []),
  ];
}

export async function changesSince(tx: Tx, lastSeq: number | null): Promise<Change[]> {
  const { accountId } = tx.actor;
  const wanted = [...new Set(stepsFor(tx.actor))];
  if (accountId === null || wanted.length === 0) return [];
  const seq = lastSeq ?? Math.max(0, ((await tx.auditTrail.head())?.count ?? 0) - FIRST_LOOK);
  const entries = await tx.looks.entriesAfter(seq, { steps: wanted, notBy: accountId, limit: READ });
  const known = await background(tx, entries);
  return entries
    .filter((entry) => maySee(tx.actor, entry, known))
    .slice(0, SHOWN)
    .map((entry) => ({
      at: entry.at,
      text: sentence(entry, known.nameOf),
      by: doneBy(tx.actor, entry, known),
      link: linkTo(entry, known),
      cycleTitle: known.cycles.get(entry.cycleId ?? '')?.front.title ?? null,
    }));
}

/** What is needed to judge and tell the entries. */
interface Background {
  readonly inside: boolean;
  /** What a Teamleitung hears of; null: the sections of all. */
  readonly own: { readonly sections: ReadonlySet<string>; readonly comments: ReadonlySet<string> } | null;
  readonly cycles: ReadonlyMap<string, CycleRecord>;
  readonly rounds: ReadonlyMap<string, RoundRecord>;
  /** Rounds opened to the asking member of the Beirat. */
  readonly openedToMe: ReadonlySet<string>;
  readonly nameOf: NameOf;
  readonly people: ReadonlyMap<string, string>;
}

/** A Teamleitung and nothing else inside: the sections of other teams are no news for it. */
const isOneTeam = ({ roles }: Actor): boolean => {
  const inside = DRAFT_READERS.filter((role) => roles.includes(role));
  return inside.length > 0 && inside.every((role) => role === 'teamleitung');
};

async function background(tx: Tx, entries: readonly AuditEntry[]): Promise<Background> {
  const inside = holdsAny(tx.actor, DRAFT_READERS);
  const cycles = new Map<string, CycleRecord>();
  const rounds = new Map<string, RoundRecord>();
  const titles = new Map<string, string>();
  const mine = isOneTeam(tx.actor) ? { sections: new Set<string>(), comments: new Set<string>() } : null;
  for (const id of new Set(entries.flatMap(({ cycleId }) => cycleId ?? []))) {
    const cycle = await tx.cycles.find(id);
    if (!cycle) continue;
    cycles.set(id, cycle);
    for (const round of await tx.rounds.ofCycle(id)) rounds.set(round.id, round);
    if (!inside) continue;
    for (const section of await tx.sections.ofCycle(id)) {
      titles.set(section.id, section.settings.title);
      if (section.ownerId === tx.actor.accountId) mine?.sections.add(section.id);
    }
    if (mine)
      for (const { id: comment, sectionId, responsibleId } of await tx.comments.ofCycle(id))
        if (sectionId === null || mine.sections.has(sectionId) || responsibleId === tx.actor.accountId)
          mine.comments.add(comment);
  }
  const openedToMe = new Set<string>();
  if (!inside && tx.actor.accountId !== null && holdsAny(tx.actor, BEIRAT_ROLES))
    for (const { id } of await tx.rounds.openedTo(tx.actor.accountId))
      if (ownMemberships(tx, await tx.rounds.audience(id)).length > 0) openedToMe.add(id);
  const people =
    inside || tx.actor.roles.includes('administration')
      ? await tx.looks.names(accountsIn(entries))
      : new Map<string, string>();
  return {
    inside,
    own: mine,
    cycles,
    rounds,
    openedToMe,
    people,
    nameOf: (id) => titles.get(id) ?? rounds.get(id)?.title ?? people.get(id),
  };
}

const accountsIn = (entries: readonly AuditEntry[]): string[] =>
  entries
    .flatMap(({ actor, entity, entityId, details = {} }) => [
      actor,
      ...(entity === 'account' ? [entityId] : []),
      ...['ownerId', 'responsibleId', 'accountId', 'seat', 'deputy'].map((key) => details[key]),
    ])
    .filter((id): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id));

const roundOf = ({ entity, entityId, details }: AuditEntry): string | undefined =>
  entity === 'round' ? entityId : typeof details?.['roundId'] === 'string' ? details['roundId'] : undefined;

/** Members of the Beirat hear of rounds opened to them, and of a comment only if the office entered it in their name. */
function maySee(actor: Actor, entry: AuditEntry, known: Background): boolean {
  if (cameWithInstallation(entry)) return false;
  if (known.own && !concerns(actor, entry, known.own)) return false;
  if (known.inside || (entry.entity !== 'round' && entry.entity !== 'comment')) return true;
  if (!known.openedToMe.has(roundOf(entry) ?? '')) return false;
  return entry.entity === 'round' || actor.memberships.some(({ id }) => id === entry.details?.['membershipId']);
}

/** The accounts somebody set up at the command line: those who did it know, for all others they were always there. */
const FOUNDING = [...steps('account', 'created', 'invited'), ...steps('membership', 'added')];
const cameWithInstallation = ({ actor, entity, event }: AuditEntry): boolean =>
  actor === 'installation' && FOUNDING.includes(`${entity}/${event}`);

function concerns(
  actor: Actor,
  { entity, entityId, details }: AuditEntry,
  own: NonNullable<Background['own']>,
): boolean {
  if (entity === 'section') return own.sections.has(entityId) || details?.['ownerId'] === actor.accountId;
  if (entity === 'needSheet') return details?.['ownerId'] === actor.accountId;
  return entity !== 'comment' || own.comments.has(entityId);
}

function doneBy(actor: Actor, entry: AuditEntry, known: Background): string | null {
  if (entry.actor === 'clock') return 'Fristablauf';
  if (known.inside || actor.roles.includes('administration')) return known.people.get(entry.actor) ?? null;
  return entry.role && entry.role in ROLES ? roleLabel(entry.role as Role) : null;
}

function linkTo(entry: AuditEntry, { inside }: Background): string {
  switch (entry.entity) {
    case 'section':
      return `/abschnitte/${entry.entityId}`;
    case 'round':
      return `/runden/${entry.entityId}`;
    case 'comment':
      return `/runden/${roundOf(entry) ?? ''}${inside ? '/anmerkungen' : ''}`;
    case 'needSheet':
      return `/bedarfe/${entry.entityId}`;
    case 'resolution':
      return `/beschluesse/${entry.entityId}`;
    case 'account':
      return `/verwaltung/personen/${entry.entityId}`;
    case 'membership':
      return '/verwaltung/personen';
    default:
      return `/zyklen/${entry.cycleId ?? ''}`;
  }
}
