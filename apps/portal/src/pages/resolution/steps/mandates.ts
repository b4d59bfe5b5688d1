/** Who can be given a mandate: seats without one, and deputies of the same Träger who have none yet. */
import type { SeatRow } from '../seats.js';
import type { Resolution } from '../words.js';

type Given = Pick<Resolution, 'roll' | 'deputies'>;

export const openSeats = ({ roll }: Given): SeatRow[] => roll.filter((seat) => !seat.deputy);

export const freeDeputies = ({ roll, deputies }: Given, seat: Pick<SeatRow, 'traeger'>): Resolution['deputies'] =>
  deputies.filter(
    ({ accountId, traeger }) =>
      traeger === seat.traeger &&
      !roll.some((other) => other.deputy?.accountId === accountId || other.accountId === accountId),
  );
