/** Comment rounds as staff sees them: open and move them, wait for the Beirat, prepare replies, decide, release. */
import { quoted } from '#domain/shared/german.js';
import type { RoundEvent } from '#domain/consultation/round-table.js';
import type { Action } from '#domain/workflow/interpreter.js';
import type { CommentRecord } from '../records.js';
import { commentTurn } from './beirat-turns.js';
import type { CycleAtHand, RoundAtHand, Staffing } from './at-hand.js';
import { counted, type Turn } from './turn.js';

export const roundTurns = (at: CycleAtHand, who: Staffing): Turn[] =>
  at.rounds.flatMap((round) => [...steps(at, round, who), ...members(at, round), ...replies(at, round, who)]);

function steps(at: CycleAtHand, { round, state, actions }: RoundAtHand, who: Staffing): Turn[] {
  const turnOf = who.turnOf('geschaeftsfuehrung');
  const link = `/runden/${round.id}`;
  const turn = (action: Action<RoundEvent>, detail: string, dueOn: string): Turn[] =>
    action.allowed
      ? [{ kind: 'roundStep', title: `${action.label}: ${quoted(round.title)}`, detail, link, dueOn, turnOf }]
      : [];
  const late = state === 'geplant' && round.endsOn < at.today;
  return actions.flatMap((action) => {
    switch (action.event) {
      case 'open':
        return turn(action, 'Danach werden die Beteiligten per E-Mail eingeladen.', round.startsOn);
      case 'moveDeadline':
        return late && awaited(at)
          ? turn(action, 'Das geplante Ende ist vorbei; die Runde kann so nicht mehr öffnen.', at.dates.beiratFrom)
          : [];
      case 'markAnswered':
        return turn(
          action,
          'Alle Anmerkungen sind beantwortet. Der Beirat kann die Antworten danach lesen.',
          at.dates.resolutionUntil,
        );
      case 'close':
        return [];
    }
  });
}

/** The draft has not gone to the Beirat for good yet, so that a planned round still matters. */
const awaited = ({ cycle }: CycleAtHand): boolean =>
  ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung'].includes(cycle.state);

/** Members who have not said anything yet. */
function members(at: CycleAtHand, { round, state, audience, comments }: RoundAtHand): Turn[] {
  if (state !== 'offen') return [];
  const silent = audience.filter((member) => !comments.some((c) => c.accountId === member.accountId));
  return silent.map((member) => ({
    ...commentTurn(round, member.accountId, member.organisation ?? member.name),
    group: {
      key: `comment-${round.id}`,
      title: () =>
        `Rückmeldung zu ${quoted(round.title)} (${audience.length - silent.length} von ${audience.length} liegen vor)`,
      link: `/runden/${round.id}`,
    },
  }));
}

const isOpen = (c: CommentRecord): boolean =>
  c.kind !== 'keineAnmerkungen' && (c.disposition === null || c.reply === null);
/** Somebody was asked to prepare the reply and has not yet. */
const isInPreparation = (c: CommentRecord): boolean =>
  c.responsibleId !== null && c.reply === null && c.disposition === null;

function replies(at: CycleAtHand, { round, state, comments }: RoundAtHand, who: Staffing): Turn[] {
  if (state === 'beantwortet') return [];
  const open = comments.filter(isOpen);
  const inPreparation = open.filter(isInPreparation);
  const toDecide = open.filter((c) => !isInPreparation(c));
  const link = `/runden/${round.id}/anmerkungen`;
  const dueOn = at.dates.resolutionUntil;
  const turns = [...new Set(inPreparation.map((c) => c.responsibleId as string))].map((accountId): Turn => {
    const count = inPreparation.filter((c) => c.responsibleId === accountId).length;
    return {
      kind: 'draftReply',
      title: `${counted(count, 'Antwort auf eine Anmerkung', 'Antworten auf Anmerkungen')} vorbereiten`,
      detail: `Aus ${quoted(round.title)}. Wie mit den Anmerkungen umgegangen wird, entscheidet danach die Leitung.`,
      link,
      dueOn,
      turnOf: who.person(accountId, 'die zuständige Person'),
    };
  });
  if (toDecide.length > 0)
    turns.push({
      kind: 'answerComments',
      title: `Über ${counted(toDecide.length, 'eine Anmerkung', 'Anmerkungen')} entscheiden und antworten`,
      detail: `Aus ${quoted(round.title)}. Sie können auch bestimmen, wer eine Antwort vorbereitet.`,
      link,
      dueOn,
      turnOf: who.turnOf('geschaeftsfuehrung'),
    });
  return turns;
}
