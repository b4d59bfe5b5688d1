/** One Jobcenter in memory: its cycles, texts, rounds, votes and clock; every change can be undone, so that a refused command leaves nothing. */
import { cycleTable, type CycleState } from '../../libs/domain/cycle/cycle-table.js';
import { roundTable, type RoundKind, type RoundState } from '../../libs/domain/consultation/round-table.js';
import type {
  Ballot,
  CastingVote,
  DecisionKind,
  Outcome,
  Seat,
  VotingRules,
} from '../../libs/domain/resolution/ballot.js';
import { resolutionTable, type Motion, type ResolutionState } from '../../libs/domain/resolution/resolution-table.js';
import { sectionTable, type SectionState } from '../../libs/domain/section/section-table.js';
import type { ActorRole } from '../../libs/domain/shared/roles.js';

/** The tables under test; mutants replace one of them. */
export interface Tables {
  readonly cycle: typeof cycleTable;
  readonly section: typeof sectionTable;
  readonly round: typeof roundTable;
  readonly resolution: typeof resolutionTable;
}
export const TABLES: Tables = {
  cycle: cycleTable,
  section: sectionTable,
  round: roundTable,
  resolution: resolutionTable,
};

export interface Section {
  key: string;
  state: SectionState;
  owner: string | null;
  text: string;
  toCheck: number;
  required: boolean;
  submitted: string[];
  overtaken: number;
}
export interface Version {
  purpose: 'entwurf' | 'vorlage';
  texts: readonly string[];
  hash: string;
}
export interface Round {
  key: string;
  state: RoundState;
  kind: RoundKind;
  lastDay: string;
  endsAt: Date;
  openedAt: Date | null;
  version: number | null;
  audience: string[];
  jobs: number;
}
export interface Comment {
  round: Round;
  section: number;
  quote: string;
  by: string;
  noRemarks: boolean;
  at: number;
  disposition: string | null;
}
export interface Resolution {
  key: string;
  state: ResolutionState;
  version: number;
  hash: string;
  motion: Motion;
  conditions: string | null;
  named: number[];
  parityReason: string | null;
  rules: VotingRules;
  roll: Seat[] | null;
  ballots: (Ballot & { at: number })[];
  openedAt: number;
  closedAt: number;
  outcome: Outcome | null;
  castingVote: CastingVote | null;
  decision: DecisionKind | null;
  recordHash: string | null;
  deliberations: number;
  complete: boolean;
  repeats: number | null;
}
export interface Cycle {
  key: string;
  state: CycleState;
  consultation: 'frueh' | 'spaet' | 'keine';
  sections: Section[];
  versions: Version[];
  rounds: Round[];
  comments: Comment[];
  resolutions: Resolution[];
  budgetMark: 'vorlaeufig' | 'endgueltig' | null;
  signOff: string | null;
  signOffAt: number;
  finding: boolean;
  lateReason: string | null;
  signedOn: string | null;
  resolved: number | null;
}
/** One line of the audit trail. */
export interface Entry {
  entity: keyof Tables;
  key: string;
  cycle: Cycle;
  event: string;
  from: string;
  to: string;
  role: ActorRole;
  account: string;
  reason: string | null;
  at: number;
}
export interface World {
  readonly tables: Tables;
  readonly traegerform: 'gE' | 'zkT';
  readonly rules: VotingRules;
  now: number;
  members: Seat[];
  readonly cycles: Cycle[];
  inForce: Cycle[];
  readonly log: Entry[];
  undo: (() => void)[];
}

export interface Actor {
  readonly account: string;
  readonly roles: readonly ActorRole[];
}
const person = (account: string, ...roles: ActorRole[]): Actor => ({ account, roles });
export const PEOPLE = {
  gf: person('gf', 'geschaeftsfuehrung'),
  buero: person('buero', 'bueroGeschaeftsfuehrung'),
  leitung: person('leitung', 'bereichsleitung'),
  team0: person('team0', 'teamleitung'),
  team1: person('team1', 'teamleitung', 'bca'),
  controlling: person('controlling', 'controlling'),
  bfdh: person('bfdh', 'bfdh'),
  beirat0: person('beirat0', 'beiratVorsitz'),
  beirat1: person('beirat1', 'beiratMitglied'),
  m0: person('m0', 'traegerversammlungVorsitz'),
  m1: person('m1', 'traegerversammlungMitglied'),
  m2: person('m2', 'traegerversammlungMitglied'),
  m3: person('m3', 'traegerversammlungMitglied'),
  deputy: person('deputy', 'traegerversammlungVertretung'),
  ausschuss: person('ausschuss', 'kommunalerAusschuss'),
  kreistag: person('kreistag', 'kommunalesBeschlussorgan'),
  revision: person('revision', 'revision'),
  admin: person('admin', 'administration'),
  nobody: person('nobody'),
} as const;
export const EVERYBODY: readonly Actor[] = Object.values(PEOPLE);
export const CLOCK: Actor = person('-', 'clock');

// Taken out once: inside jest every look at a global goes through the sandbox.
const { imul, floor } = Math;

/** Small source of choices; the same seed chooses the same. */
export interface Choices {
  below(n: number): number;
  chance(percent: number): boolean;
  of<T>(list: readonly T[]): T;
}
export function choices(seed: number): Choices {
  let a = seed >>> 0;
  const below = (n: number): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = imul(a ^ (a >>> 15), a | 1);
    t ^= t + imul(t ^ (t >>> 7), t | 61);
    return floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
  return {
    below,
    chance: (percent) => below(100) < percent,
    of: <T>(list: readonly T[]): T => list[below(list.length)] as T,
  };
}

export const set = <T extends object, K extends keyof T>(w: World, target: T, key: K, value: T[K]): void => {
  const before = target[key];
  w.undo.push(() => {
    target[key] = before;
  });
  target[key] = value;
};
export const add = <T>(w: World, list: T[], item: T): void => {
  w.undo.push(() => {
    list.pop();
  });
  list.push(item);
};
/** All or nothing, like the one door. */
export function transaction(w: World, work: () => boolean): boolean {
  w.undo = [];
  const done = work();
  if (!done) for (const back of w.undo.reverse()) back();
  return done;
}

/** A world at the start of a year: its form, size and variants are chosen; 1 October 2026, 10:00 in Berlin. */
export function newWorld(tables: Tables, c: Choices): World {
  const traegerform = c.chance(80) ? 'gE' : 'zkT';
  const seats = c.of([2, 2, 4, 4, 3]);
  const rules: VotingRules = {
    quorum: c.of(['keine', 'keine', 'mehrheitDerSitze', 'beideTraegerVertreten', 'alle']),
    abstentions: c.of(['zaehlenNicht', 'zaehlenAlsNein']),
    castingVote: c.chance(75),
    deputies: c.chance(75),
    umlauf: c.chance(20),
  };
  const members = Array.from({ length: seats }, (_, n) => member(n, c.chance(25) && n === 1));
  const rival = c.chance(25);
  const cycles = Array.from({ length: rival ? 2 : 1 }, (_, n) =>
    newCycle(`c${n}`, rival ? 1 : 1 + c.below(2), rival ? 'keine' : c.of(['frueh', 'frueh', 'spaet', 'keine']), c),
  );
  return { tables, traegerform, rules, now: Date.UTC(2026, 9, 1, 8), members, cycles, inForce: [], log: [], undo: [] };
}

export const member = (n: number, withDeputy: boolean): Seat => ({
  id: `seat${n}`,
  accountId: `m${n}`,
  name: `Mitglied ${n}`,
  traeger: n % 2 ? 'kommune' : 'agentur',
  isVorsitz: n === 0,
  ...(withDeputy ? { deputy: { accountId: 'deputy', name: 'Vertretung' } } : {}),
});

function newCycle(key: string, sections: number, consultation: Cycle['consultation'], c: Choices): Cycle {
  return {
    key,
    state: 'angelegt',
    consultation,
    versions: [],
    rounds: [],
    comments: [],
    resolutions: [],
    budgetMark: null,
    signOff: null,
    signOffAt: 0,
    finding: c.chance(10),
    lateReason: null,
    signedOn: null,
    resolved: null,
    sections: Array.from({ length: sections }, (_, n) => ({
      key: `${key}.s${n}`,
      state: 'offen',
      owner: c.chance(90) ? `team${n}` : null,
      text: '',
      toCheck: c.chance(15) ? 1 : 0,
      required: c.chance(80),
      submitted: [],
      overtaken: 0,
    })),
  };
}
