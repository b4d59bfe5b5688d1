/** The roll of the Trägerversammlung on a day: one seat per person sent by a Träger, the Vorsitz among them, deputies only by mandate. */
import type { Seat, VotingRules } from '#domain/resolution/ballot.js';
import { localDate } from '#domain/shared/berlin.js';
import type { Tx } from '../ports.js';
import { refuse } from '../refused.js';

type Mandates = Awaited<ReturnType<Tx['resolutions']['mandates']>>;

/** Seats by the memberships that count today; a member without a sending Träger has none. */
export async function currentSeats(tx: Tx, rules: VotingRules, mandates: Mandates): Promise<Seat[]> {
  const today = localDate(tx.now);
  const holders = await tx.people.holders(['traegerversammlungVorsitz', 'traegerversammlungMitglied'], today);
  const deputies = rules.deputies ? await tx.people.holders(['traegerversammlungVertretung'], today) : [];
  const seats = new Map<string, Seat>();
  for (const { accountId, name, role, traeger } of holders) {
    const known = seats.get(accountId);
    const side = known?.traeger ?? traeger;
    if (!side) continue;
    const deputyId = mandates.find((m) => m.seatAccountId === accountId)?.deputyAccountId;
    const deputy = deputies.find((d) => d.accountId === deputyId && d.traeger === side);
    seats.set(accountId, {
      id: accountId,
      accountId,
      name,
      traeger: side,
      isVorsitz: known?.isVorsitz === true || role === 'traegerversammlungVorsitz',
      ...(deputy ? { deputy: { accountId: deputy.accountId, name: deputy.name } } : {}),
    });
  }
  // The Vorsitz may be a membership of its own beside the one that names the Träger.
  for (const { accountId, role } of holders) {
    const seat = seats.get(accountId);
    if (seat && role === 'traegerversammlungVorsitz' && !seat.isVorsitz)
      seats.set(accountId, { ...seat, isVorsitz: true });
  }
  return [...seats.values()].sort(
    (a, b) => a.traeger.localeCompare(b.traeger) || a.name.localeCompare(b.name, 'de') || a.id.localeCompare(b.id),
  );
}

/** @throws Refused conflict where the memberships themselves are contradictory, so that no roll can be made of them. */
export async function checkMemberships(tx: Tx): Promise<void> {
  const holders = await tx.people.holders(
    ['traegerversammlungVorsitz', 'traegerversammlungMitglied'],
    localDate(tx.now),
  );
  const of = (accountId: string) => holders.filter((h) => h.accountId === accountId);
  const unsent = holders.find((h) => of(h.accountId).every((m) => m.traeger === null));
  if (unsent) {
    refuse(
      'conflict',
      'roll.noTraeger',
      `Für ${unsent.name} ist nicht eingetragen, welcher Träger sie oder ihn entsandt hat. Bitte die Mitgliedschaft ergänzen lassen.`,
    );
  }
  const twoSides = holders.find((h) => new Set(of(h.accountId).flatMap((m) => m.traeger ?? [])).size > 1);
  if (twoSides)
    refuse(
      'conflict',
      'roll.bothTraeger',
      `${twoSides.name} ist für beide Träger eingetragen. Bitte die Mitgliedschaften berichtigen lassen.`,
    );
  const chairs = new Set(holders.filter((h) => h.role === 'traegerversammlungVorsitz').map((h) => h.accountId));
  if (chairs.size > 1)
    refuse(
      'conflict',
      'roll.twoChairs',
      'Es sind mehrere Vorsitzende der Trägerversammlung eingetragen. Bitte die Mitgliedschaften berichtigen lassen.',
    );
}
