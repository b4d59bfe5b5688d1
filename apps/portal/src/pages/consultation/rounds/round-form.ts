/** Planning a round: what must be given, and the days that are proposed from the dates of the programme. */
import type { components } from '../../../api/schema.js';
import type { CycleView, Round } from '../../cycle/cycle-queries.js';
import { isDay, plusDays } from '../../cycle/dates/days.js';

export type Member = components['schemas']['BeiratMemberView'];

export interface RoundForm {
  readonly kind: Round['kind'];
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly memberIds: readonly string[];
}

export const KINDS = {
  A: 'Fragen vor dem Entwurf',
  B: 'Anmerkungen zum Entwurf',
} as const;

/** Kinds that can still be planned in this state of the programme. */
export function plannableKinds({ state, cycle }: Pick<CycleView, 'state' | 'cycle'>): Round['kind'][] {
  if (cycle.consultation === 'keine') return [];
  if (['angelegt', 'erarbeitung'].includes(state)) return ['A', 'B'];
  return ['konsultation', 'einarbeitung'].includes(state) ? ['B'] : [];
}

/**
 * The days of the programme's own plan; if they are over, four weeks from today.
 * A round of kind A lies before the drafts are due, one of kind B in the time of the Beirat.
 */
export function proposedDays(
  kind: Round['kind'],
  { start, draftUntil, beiratFrom, beiratUntil }: CycleView['cycle']['dates'],
  today: string,
): Pick<RoundForm, 'startsOn' | 'endsOn'> {
  const [from, until] = kind === 'A' ? [start, draftUntil] : [beiratFrom, beiratUntil];
  const startsOn = from < today ? today : from;
  return until > startsOn ? { startsOn, endsOn: until } : { startsOn, endsOn: plusDays(startsOn, 28) };
}

/** Whether a round on the draft lies wholly or partly outside the days the programme plans for the Beirat. */
export const isOutsidePlan = (
  { kind, startsOn, endsOn }: Pick<RoundForm, 'kind' | 'startsOn' | 'endsOn'>,
  { beiratFrom, beiratUntil }: CycleView['cycle']['dates'],
): boolean => kind === 'B' && ((isDay(startsOn) && startsOn < beiratFrom) || (isDay(endsOn) && endsOn > beiratUntil));

export const proposedTitle = (kind: Round['kind'], year: number): string =>
  kind === 'A' ? `Fragen an den Beirat zum Programm ${year}` : `Stellungnahme des Beirats zum Entwurf ${year}`;

export const formOf = ({ kind, title, startsOn, endsOn, audience }: Round): RoundForm => ({
  kind,
  title,
  startsOn,
  endsOn,
  memberIds: (audience ?? []).map(({ membershipId }) => membershipId),
});

export type RoundErrors = Partial<Record<keyof RoundForm, string>>;

export function checkRound({ title, startsOn, endsOn, memberIds }: RoundForm): RoundErrors {
  const errors: RoundErrors = {};
  if (title.trim() === '') errors.title = 'Bitte geben Sie einen Titel an.';
  if (!isDay(startsOn)) errors.startsOn = 'Bitte geben Sie den ersten Tag an.';
  if (!isDay(endsOn)) errors.endsOn = 'Bitte geben Sie den letzten Tag an.';
  else if (isDay(startsOn) && endsOn < startsOn) errors.endsOn = 'Das Ende liegt vor dem Beginn.';
  if (memberIds.length === 0) errors.memberIds = 'Bitte wählen Sie mindestens ein Mitglied.';
  return errors;
}

/** „Arbeitgeberverband“, and the person where an organisation has sent several. */
export const memberLabel = ({ organisation, name }: Pick<Member, 'organisation' | 'name'>): string =>
  organisation === null || organisation === name ? name : `${organisation} (${name})`;

export interface Answers {
  readonly asked: number;
  readonly commented: number;
  readonly nothingToSay: number;
  readonly open: number;
}

export function answersOf(audience: Round['audience']): Answers {
  const count = (answer: string): number => (audience ?? []).filter((member) => member.answer === answer).length;
  return {
    asked: audience?.length ?? 0,
    commented: count('angemerkt'),
    nothingToSay: count('keineAnmerkungen'),
    open: count('offen'),
  };
}

/** „4 von 7 haben geantwortet“ */
export const answersInWords = ({ asked, open }: Answers): string =>
  asked === 0
    ? 'noch niemand beteiligt'
    : `${asked - open} von ${asked} ${asked - open === 1 ? 'hat' : 'haben'} geantwortet`;
