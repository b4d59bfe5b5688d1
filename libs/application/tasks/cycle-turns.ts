/** What the year itself asks of Geschäftsführung, Controlling and BfdH: the next step of the table, and what keeps it from being taken. */
import type { CycleEvent } from '#domain/cycle/cycle-table.js';
import { cycleTable } from '#domain/cycle/cycle-table.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import { enumerateSome, quoted } from '#domain/shared/german.js';
import type { CycleAtHand, Staffing } from './at-hand.js';
import type { Turn } from './turn.js';

/** The steps of a year without detours, with what to say of each and until when it is in time. */
const STEPS: readonly { event: CycleEvent; detail: string; due: keyof CycleDates | null }[] = [
  { event: 'startDrafting', detail: 'Danach können die Zuständigen ihre Abschnitte schreiben.', due: 'start' },
  {
    event: 'releaseToBeirat',
    detail: 'Alle Abschnitte sind freigegeben, eine Kommentarrunde ist geplant. Der Entwurf wird dabei festgehalten.',
    due: 'beiratFrom',
  },
  { event: 'beginIncorporation', detail: 'Es läuft keine Kommentarrunde mehr.', due: 'beiratUntil' },
  {
    event: 'submitToVote',
    detail: 'Alle Voraussetzungen sind erfüllt. Der Text wird dabei als Vorlage festgehalten.',
    due: 'resolutionUntil',
  },
  {
    event: 'submitWithoutConsultation',
    detail: 'Für dieses Programm ist keine Konsultation vorgesehen; die Begründung wird festgehalten.',
    due: 'resolutionUntil',
  },
  {
    event: 'sign',
    detail: 'Das Programm ist beschlossen. Bitte Tag und Ort der Unterschrift eintragen.',
    due: 'resolutionUntil',
  },
  { event: 'publish', detail: 'Das Programm ist unterzeichnet. Danach ist es für alle zu lesen.', due: null },
  { event: 'finish', detail: 'Das Programm ist veröffentlicht; es bleibt nichts mehr zu tun.', due: null },
];

/** Where a consultation is planned, going without one is no next step. */
const isDetour = (event: CycleEvent, at: CycleAtHand): boolean =>
  event === 'submitWithoutConsultation' && at.cycle.consultation !== 'keine';

export function cycleTurns(at: CycleAtHand, who: Staffing): Turn[] {
  const { cycle } = at;
  const link = `/zyklen/${cycle.id}`;
  const turnOf = who.turnOf('geschaeftsfuehrung');
  const steps = STEPS.flatMap(({ event, detail, due }): Turn[] => {
    const action = isDetour(event, at) ? undefined : at.step('geschaeftsfuehrung', event);
    if (!action?.allowed) return [];
    return [{ kind: 'cycleStep', title: action.label, detail, link, dueOn: due && at.dates[due], turnOf }];
  });
  return [...hindrances(at, who), ...steps, ...budgetTurns(at, who)];
}

const BEING_WRITTEN = ['erarbeitung', 'einarbeitung'];

/** What the Geschäftsführung has to bring about before the next step. */
function hindrances(at: CycleAtHand, who: Staffing): Turn[] {
  const { cycle, facts } = at;
  const turnOf = who.turnOf('geschaeftsfuehrung');
  const turns: Turn[] = [];
  const writing = BEING_WRITTEN.includes(cycle.state);
  if ((cycle.state === 'angelegt' || writing) && at.lacks('everySectionOwned')) {
    turns.push({
      kind: 'assignOwners',
      title: 'Zuständige für Abschnitte festlegen',
      detail: `Noch niemand ist zuständig für ${enumerateSome(facts.sectionsWithoutOwner.map(quoted))}.`,
      link: `/zyklen/${cycle.id}`,
      dueOn: at.dates.start,
      turnOf,
    });
  }
  if (cycle.state === 'erarbeitung' && !at.lacks('consultationPlanned') && at.lacks('roundPlanned')) {
    turns.push({
      kind: 'planRound',
      title: 'Kommentarrunde des Beirats planen',
      detail: 'Bitte Zeitraum und Beteiligte festlegen; ohne geplante Runde lässt sich der Entwurf nicht freigeben.',
      link: `/zyklen/${cycle.id}/runden`,
      dueOn: at.dates.beiratFrom,
      turnOf,
    });
  }
  if (writing) turns.push(...findingTurns(at, who));
  return turns;
}

/** Once everything is written: only the Geschäftsführung may pass a blocking finding over, Controlling knows the numbers. */
function findingTurns(at: CycleAtHand, who: Staffing): Turn[] {
  const { cycle, facts } = at;
  const written = at.sections.every(({ state }) => state === 'eingereicht' || state === 'freigegeben');
  if (!written || !at.lacks('noBlockingFinding')) return [];
  const turn: Turn = {
    kind: 'settleFindings',
    title: 'Befunde klären',
    detail: cycleTable.guards.noBlockingFinding(facts) ?? '',
    link: `/zyklen/${cycle.id}/befunde`,
    dueOn: cycle.state === 'erarbeitung' ? at.dates.beiratFrom : at.dates.resolutionUntil,
    turnOf: who.turnOf('geschaeftsfuehrung'),
  };
  return who.holders('controlling') === 0
    ? [turn]
    : [turn, { ...turn, turnOf: who.turnOf('controlling'), untold: true }];
}

/** Asked for only once the text that holds the budget is written; a later change voids the sign-off and asks again. */
function budgetTurns(at: CycleAtHand, who: Staffing): Turn[] {
  const { cycle } = at;
  const states = at.sections.filter((s) => s.settings.structuredParts?.includes('budget')).map((s) => s.state);
  const link = `/zyklen/${cycle.id}`;
  const dueOn = at.dates.resolutionUntil;
  const mark = at.step('controlling', 'markBudget');
  const signOff = at.step('bfdh', 'signOffBudget');
  if (mark?.allowed && at.lacks('budgetMarked') && states.every((s) => s === 'eingereicht' || s === 'freigegeben')) {
    const detail = 'Die Beauftragte für den Haushalt kann erst danach mitzeichnen.';
    const turnOf = who.turnOf('controlling', 'geschaeftsfuehrung');
    return [{ kind: 'markBudget', title: mark.label, detail, link, dueOn, turnOf }];
  }
  if (signOff?.allowed && at.lacks('bfdhSignedOff') && states.every((s) => s === 'freigegeben')) {
    const detail = `Das Budget ist als ${cycle.budgetMark === 'endgueltig' ? 'endgültig' : 'vorläufig'} gekennzeichnet und der Text freigegeben.`;
    return [{ kind: 'signOffBudget', title: signOff.label, detail, link, dueOn, turnOf: who.turnOf('bfdh') }];
  }
  return [];
}
