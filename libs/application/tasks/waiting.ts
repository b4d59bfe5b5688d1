/** What a person waits for: turns of others, as far as they are his or her business; those who only take part hear where the year stands. */
import type { CycleState } from '#domain/cycle/cycle-table.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import { enumerate } from '#domain/shared/german.js';
import { roleLabel, type Role } from '#domain/shared/roles.js';
import { holdsAny, type Actor } from '../actor.js';
import type { CycleRecord } from '../records.js';
import { byDate, isMine, type CycleTurn, type TaskKind } from './turn.js';

export interface Waiting {
  readonly title: string;
  /** Whose turn it is: a role or a name. */
  readonly who: string;
  readonly link: string;
  readonly cycleTitle: string | null;
  readonly dueOn: string | null;
}

/** Those who lead the year see everything that is still open. */
const LEADERS: readonly Role[] = ['geschaeftsfuehrung', 'bueroGeschaeftsfuehrung', 'bereichsleitung'];
/** What everybody inside waits for. */
const COMMON: readonly TaskKind[] = ['cycleStep', 'comment', 'resolutionStep', 'vote', 'markBudget', 'signOffBudget'];
/** More names than this are no help in a line. */
const NAMED = 3;

/** @param turns those of others among them are told, several with one key as one. */
export function waitingFor(actor: Actor, turns: readonly CycleTurn[]): Waiting[] {
  const mine = new Set(turns.filter((turn) => isMine(actor, turn)).map(keyOf));
  const others = turns.filter(
    (turn) => !isMine(actor, turn) && turn.untold !== true && !mine.has(keyOf(turn)) && concerns(actor, turn),
  );
  const keys = [...new Set(others.map(keyOf))];
  return keys.map((key) => toWaiting(others.filter((turn) => keyOf(turn) === key)));
}

/** What I have to do together with others is a task of mine; waiting for the others begins when mine is done. */
const keyOf = (turn: CycleTurn): string => turn.group?.key ?? `${turn.link} ${turn.title}`;

const concerns = (actor: Actor, turn: CycleTurn): boolean =>
  holdsAny(actor, LEADERS) ||
  COMMON.includes(turn.kind) ||
  (turn.awaitedBy ?? []).some((accountId) => accountId === actor.accountId);

function toWaiting(turns: readonly CycleTurn[]): Waiting {
  const [first] = [...turns].sort(byDate) as [CycleTurn];
  const who = [...new Set(turns.map((turn) => turn.turnOf.label))];
  return {
    title: first.group ? first.group.title(turns.length) : first.title,
    who:
      who.length > NAMED
        ? `${enumerate([...who.slice(0, NAMED - 1), `${who.length - NAMED + 1} weitere`])}`
        : enumerate(who),
    link: first.group && turns.length > 1 ? first.group.link : first.link,
    cycleTitle: first.cycle?.front.title ?? null,
    dueOn: first.dueOn,
  };
}

/** The state in words for those who do not see the inside of a draft; told by the state alone. */
const OUTSIDE: Partial<Record<CycleState, { title: string; who: string; due: keyof CycleDates | null }>> = {
  angelegt: { title: 'Der Entwurf wird vorbereitet', who: 'Jobcenter', due: 'draftUntil' },
  erarbeitung: { title: 'Der Entwurf wird geschrieben', who: 'Jobcenter', due: 'draftUntil' },
  konsultation: { title: 'Der Beirat berät den Entwurf', who: 'Beirat', due: 'beiratUntil' },
  einarbeitung: { title: 'Die Anmerkungen werden eingearbeitet', who: 'Jobcenter', due: 'resolutionUntil' },
  beschlossen: {
    title: 'Das Programm wird unterzeichnet',
    who: roleLabel('geschaeftsfuehrung'),
    due: 'resolutionUntil',
  },
  unterzeichnet: { title: 'Das Programm wird veröffentlicht', who: roleLabel('geschaeftsfuehrung'), due: null },
};

const DECIDES: Record<CycleRecord['traegerform'], string> = { gE: 'Trägerversammlung', zkT: 'Kommunaler Träger' };

/** @param dates those of the cycle, the Beirat's as its comment rounds have them */
export function outsideWaiting(cycle: CycleRecord, dates: CycleDates): Waiting[] {
  const told =
    cycle.state === 'beschlussfassung'
      ? {
          title: 'Über das Programm wird beschlossen',
          who: DECIDES[cycle.traegerform],
          due: 'resolutionUntil' as const,
        }
      : OUTSIDE[cycle.state];
  if (!told) return [];
  return [
    {
      title: told.title,
      who: told.who,
      link: `/zyklen/${cycle.id}`,
      cycleTitle: cycle.front.title,
      dueOn: told.due && dates[told.due],
    },
  ];
}
