/** Nobody votes for another seat without a mandate, recorded by the Vorsitz before the vote opens; the deputy is sent by the same Träger. */
import { localDate } from '#domain/shared/berlin.js';
import { mustBeWritten } from '../advance.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { ResolutionRow } from '../records.js';
import { found, refuse } from '../refused.js';
import { invalid } from '../text-input.js';
import { lockResolution, THIS_RESOLUTION } from './lock-resolution.js';
import { currentSeats } from './roll.js';

export interface RecordMandate {
  /** Account of the member. */
  readonly seatAccountId: string;
  /** Account of the deputy. */
  readonly deputyAccountId: string;
}

export async function recordMandate(
  tx: Tx,
  resolutionId: string,
  input: RecordMandate,
  expectedVersion: number,
): Promise<ResolutionRow> {
  const { cycle, resolution } = await lockResolution(tx, resolutionId, 'use');
  requireRole(tx.actor, ['traegerversammlungVorsitz'], 'Eine Vertretung eintragen');
  const mandates = await tx.resolutions.mandates(resolutionId);
  if (mandates.some((m) => m.seatAccountId === input.seatAccountId && m.deputyAccountId === input.deputyAccountId))
    return resolution;
  mustBeWritten(resolution.version === expectedVersion, 'Die Beschlussfassung', resolution.version);
  if (resolution.state !== 'vorbereitet')
    refuse('conflict', 'mandate.state', 'Vertretungen werden eingetragen, bevor die Abstimmung eröffnet ist.');
  if (cycle.state !== 'beschlussfassung')
    refuse('conflict', 'mandate.cycleState', 'Das Programm liegt zurzeit nicht zur Beschlussfassung vor.');
  if (!resolution.rules.deputies)
    refuse(
      'conflict',
      'mandate.notAllowed',
      'Nach den Regeln dieser Abstimmung können sich Mitglieder nicht vertreten lassen.',
    );
  await checkPersons(tx, resolution, input);
  if (
    !(await tx.resolutions.insertMandate(resolutionId, {
      ...input,
      recordedBy: tx.actor.accountId as string,
      at: tx.now,
    }))
  ) {
    refuse(
      'conflict',
      'mandate.taken',
      'Für diesen Sitz oder diese Person ist schon eine andere Vertretung eingetragen.',
    );
  }
  mustBeWritten(
    await tx.resolutions.update(resolutionId, resolution.version, {}),
    'Die Beschlussfassung',
    resolution.version,
  );
  await tx.audit({
    entity: 'resolution',
    entityId: resolutionId,
    cycleId: cycle.id,
    event: 'recordMandate',
    role: 'traegerversammlungVorsitz',
    details: { seat: input.seatAccountId, deputy: input.deputyAccountId },
  });
  return found(await tx.resolutions.find(resolutionId), THIS_RESOLUTION);
}

async function checkPersons(tx: Tx, resolution: ResolutionRow, input: RecordMandate): Promise<void> {
  const seats = await currentSeats(tx, resolution.rules, []);
  const seat = seats.find((s) => s.accountId === input.seatAccountId);
  if (!seat) return invalid('/seatAccountId', 'Diese Person hat keinen Sitz in der Trägerversammlung.');
  if (seats.some((s) => s.accountId === input.deputyAccountId))
    return invalid('/deputyAccountId', 'Diese Person hat selbst einen Sitz; jede Person hat nur eine Stimme.');
  const deputies = await tx.people.holders(['traegerversammlungVertretung'], localDate(tx.now));
  if (!deputies.some((d) => d.accountId === input.deputyAccountId && d.traeger === seat.traeger)) {
    invalid('/deputyAccountId', 'Vertreten kann nur ein stellvertretendes Mitglied, das derselbe Träger entsandt hat.');
  }
}
