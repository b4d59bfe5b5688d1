/** How a Trägerversammlung votes: § 44c SGB II where it speaks, the own Geschäftsordnung (configuration) where it is silent. */
import { z } from 'zod';

export const votingRules = z.strictObject({
  /** Seats that must take part (an abstention takes part). The law names no quorum. */
  quorum: z.enum(['keine', 'mehrheitDerSitze', 'beideTraegerVertreten', 'alle']).default('keine'),
  abstentions: z.enum(['zaehlenNicht', 'zaehlenAlsNein']).default('zaehlenNicht'),
  /** A tie goes to the Vorsitz (§ 44c (1)); not for § 44c (2) S. 2 Nr. 1, 4 and 8. The AMIP is a subject of (6), so the default is yes. */
  castingVote: z.boolean().default(true),
  /** A seat may be voted by a deputy; always only with a mandate recorded in the roll. */
  deputies: z.boolean().default(true),
  /** Voting in writing without a meeting (Umlauf); needs a rule in the Geschäftsordnung. */
  umlauf: z.boolean().default(false),
});
export type VotingRules = Readonly<z.output<typeof votingRules>>;

/** What holds when the Geschäftsordnung says nothing. */
export const VOTING_RULES_BY_LAW: VotingRules = votingRules.parse({});

export type TraegerKind = 'agentur' | 'kommune';
export type Choice = 'ja' | 'nein' | 'enthaltung';

/** One seat of the frozen roll: one vote. */
export interface Seat {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly traeger: TraegerKind;
  readonly isVorsitz: boolean;
  /** Recorded mandate to vote for this seat. */
  readonly deputy?: { readonly accountId: string; readonly name: string };
}

/** Both Träger send half each (§ 44c (1) SGB II). */
export function halvesEqual(roll: readonly Pick<Seat, 'traeger'>[]): boolean {
  const agentur = roll.filter((seat) => seat.traeger === 'agentur').length;
  return agentur * 2 === roll.length;
}
