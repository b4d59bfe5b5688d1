/** Who sits where: the seats I may vote for, how many have voted, how the count reads by Träger. */
import { TRAEGER, type Resolution } from './words.js';

type Roll = Resolution['roll'];
export type SeatRow = Roll[number];
type Ballots = Resolution['ownBallots'];

export interface MySeat {
  readonly seat: SeatRow;
  /** Voting for somebody else by a recorded mandate. */
  readonly asDeputy: boolean;
  /** What is recorded for the seat, as far as the person may know. */
  readonly ballot: Ballots[number] | null;
}

/** The own seat first, then those of a recorded mandate. */
export function mySeats(roll: Roll, ownBallots: Ballots, accountId: string | undefined): MySeat[] {
  if (accountId === undefined) return [];
  return roll
    .filter((seat) => seat.accountId === accountId || seat.deputy?.accountId === accountId)
    .map((seat) => ({
      seat,
      asDeputy: seat.accountId !== accountId,
      ballot: ownBallots.find(({ seatId }) => seatId === seat.id) ?? null,
    }))
    .sort((a, b) => Number(a.asDeputy) - Number(b.asDeputy));
}

/** „4 von 6 Sitzen haben abgestimmt“ */
export function turnout(roll: Roll): string {
  const voted = roll.filter(({ hasVoted }) => hasVoted).length;
  return `${voted} von ${roll.length} ${roll.length === 1 ? 'Sitz' : 'Sitzen'} ${voted === 1 ? 'hat' : 'haben'} abgestimmt`;
}

/** The law asks for equal halves; otherwise a reason is needed to open the vote. */
export const halvesUnequal = (roll: Roll): boolean =>
  roll.filter(({ traeger }) => traeger === 'agentur').length * 2 !== roll.length;

export interface CountRow {
  readonly key: string;
  readonly label: string;
  readonly entitled: number;
  readonly yes: number;
  readonly no: number;
  readonly abstention: number;
  readonly absent: number;
}

/** A row per Träger and the sum. */
export const countRows = ({ count, byTraeger }: NonNullable<Resolution['outcome']>): CountRow[] => [
  { key: 'agentur', label: TRAEGER.agentur, ...byTraeger.agentur },
  { key: 'kommune', label: TRAEGER.kommune, ...byTraeger.kommune },
  { key: 'zusammen', label: 'Zusammen', ...count },
];
