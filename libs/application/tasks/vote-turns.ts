/** The deciding body: the Vorsitz opens, closes and records, every seat votes; in a zkT committee and council enter what they decided. */
import type { ResolutionEvent } from '#domain/resolution/resolution-table.js';
import type { Role } from '#domain/shared/roles.js';
import type { ResolutionAtHand, Staffing } from './at-hand.js';
import type { Turn } from './turn.js';

export function voteTurns(at: ResolutionAtHand, who: Staffing): Turn[] {
  return [...steps(at, who), ...(at.resolution.state === 'eroeffnet' ? votes(at, who) : [])];
}

const link = ({ resolution }: ResolutionAtHand): string => `/beschluesse/${resolution.id}`;
const dueOn = ({ cycle }: ResolutionAtHand): string => cycle.dates.resolutionUntil;

function steps(at: ResolutionAtHand, who: Staffing): Turn[] {
  const voted = at.seats.filter((seat) => seat.hasVoted).length;
  const turn = (role: Role, event: ResolutionEvent, detail: string): Turn[] => {
    const action = at.step(role, event);
    if (!action?.allowed) return [];
    return [
      {
        kind: 'resolutionStep',
        title: action.label,
        detail,
        link: link(at),
        dueOn: dueOn(at),
        turnOf: who.turnOf(role),
        begunAt: at.resolution.closedAt ?? at.resolution.openedAt,
      },
    ];
  };
  const chair = 'traegerversammlungVorsitz';
  return [
    ...openTurn(at, who),
    ...turn(chair, 'close', `Stimmen bisher: ${voted} von ${at.seats.length} Sitzen.`),
    ...turn(chair, 'castVorsitzVote', 'Es besteht Stimmengleichheit; den Ausschlag gibt jetzt der Vorsitz.'),
    ...turn(chair, 'record', 'Die Abstimmung ist geschlossen. Bitte Tag und Ort der Sitzung eintragen.'),
    ...(at.resolution.deliberations.length > 0
      ? []
      : turn('kommunalerAusschuss', 'recordDeliberation', 'Das Programm liegt zur Vorberatung vor.')),
    ...turn('kommunalesBeschlussorgan', 'recordDecision', 'Das Programm liegt zur Entscheidung vor.'),
  ];
}

/** In a gE the Vorsitz has to act before anybody can vote; what stands in the way is told as well. */
function openTurn(at: ResolutionAtHand, who: Staffing): Turn[] {
  const action = at.resolution.traegerform === 'gE' ? at.step('traegerversammlungVorsitz', 'open') : undefined;
  if (!action) return [];
  return [
    {
      kind: 'resolutionStep',
      title: action.label,
      detail: action.allowed
        ? 'Die Vorlage ist festgehalten. Mit der Eröffnung stehen Antrag und Stimmberechtigte fest.'
        : `Noch nicht möglich: ${action.reasons.join(' ')}`,
      link: link(at),
      dueOn: dueOn(at),
      turnOf: who.turnOf('traegerversammlungVorsitz'),
    },
  ];
}

function votes(at: ResolutionAtHand, who: Staffing): Turn[] {
  return at.seats
    .filter((seat) => !seat.hasVoted)
    .flatMap((seat): Turn[] => {
      const turn: Omit<Turn, 'turnOf' | 'detail'> = {
        kind: 'vote',
        title: 'Abstimmen',
        link: link(at),
        dueOn: dueOn(at),
        begunAt: at.resolution.openedAt,
        group: { key: `vote-${at.resolution.id}`, title: () => 'Abstimmen', link: link(at) },
      };
      const own: Turn = {
        ...turn,
        detail: 'Sie können Ihre Stimme ändern, bis die Abstimmung geschlossen wird.',
        turnOf: who.person(seat.accountId, seat.name),
      };
      const { deputy } = seat;
      if (!deputy) return [own];
      const detail = `Sie vertreten ${seat.name}. Die Stimme lässt sich ändern, bis die Abstimmung geschlossen wird.`;
      return [own, { ...turn, detail, turnOf: who.person(deputy.accountId, deputy.name), untold: true }];
    });
}
