/** Which of the server's steps are shown: voting has a place of its own, and each kind of carrier only knows its own steps. */
import type { Resolution } from './words.js';

const ONLY_OF: Readonly<Record<'gE' | 'zkT', readonly string[]>> = {
  gE: ['open', 'close', 'castVorsitzVote', 'record'],
  zkT: ['recordDeliberation', 'recordDecision'],
};

/** Deciding a tie is no step where there was none; the outcome says so already. */
export const leadingActions = ({
  actions,
  traegerform,
  outcome,
  castingVote,
}: Pick<Resolution, 'actions' | 'traegerform' | 'outcome' | 'castingVote'>): Resolution['actions'] =>
  actions.filter(
    ({ event }) =>
      ONLY_OF[traegerform].includes(event) &&
      (event !== 'castVorsitzVote' || (outcome?.kind === 'stimmengleichheit' && castingVote === null)),
  );
