/** What every part of the page of a round needs to know: the round, who speaks, what has been said and what is typed. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Comment } from './comments.js';
import type { Round } from './queries.js';
import type { UnsentText, UnsentTexts } from './unsent.js';

export interface Confirmed {
  readonly place: string;
  readonly sentence: string;
}

export interface Desk {
  readonly round: Round;
  /** Whether this person can submit something now. */
  readonly open: boolean;
  /** Membership for which the office enters what came on paper; null: one speaks for oneself. */
  readonly speaker: string | null;
  readonly unsent: UnsentTexts;
  readonly places: ReadonlyMap<string, readonly Comment[]>;
  /** Section by the anchor of the draft. */
  readonly sectionIds: ReadonlyMap<string, string>;
  /** What was submitted last, and where on the page. */
  readonly confirmed: Confirmed | null;
  /** Shown at its place and read out by screen readers. */
  readonly confirm: (confirmed: Confirmed) => void;
}

const Context = createContext<Desk | null>(null);
export const DeskProvider = Context.Provider;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (!desk) throw new Error('only inside the page of a round');
  return desk;
}

/** Key of what is typed at a place, for the person who speaks there. */
export const typedAt = ({ speaker }: Pick<Desk, 'speaker'>, place: string): string =>
  speaker === null ? place : `${speaker}/${place}`;

export function useUnsent(place: string): UnsentText | undefined {
  const { unsent } = useDesk();
  return useSyncExternalStore(unsent.subscribe, () => unsent.get(place));
}
