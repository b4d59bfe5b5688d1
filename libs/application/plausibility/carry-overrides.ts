/** Reasons given for a resolved programme hold for its Nachtrag too, where it has exactly the same finding; each says where it comes from. */
import { FORM } from '#domain/plausibility/review.js';
import { localDate } from '#domain/shared/berlin.js';
import { longDate, quoted } from '#domain/shared/german.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { reviewCycle } from './review-cycle.js';

/**
 * Same rule, same lasting place, same message, so the same numbers: whoever resolved the programme knew of it. They become
 * reasons of the Nachtrag that its Geschäftsführung can take back like her own; what reads differently asks for a new one.
 */
export async function carryOverrides(tx: Tx, from: CycleRecord, to: CycleRecord): Promise<void> {
  const given = new Map((await tx.findingOverrides.holding(from.id)).map((one) => [one.findingKey, one]));
  if (given.size === 0) return;
  const { findings } = await reviewCycle(tx, to, await tx.sections.ofCycle(to.id));
  for (const { key, rule, severity, message, place } of findings) {
    const earlier = given.get(key);
    if (!earlier || rule === FORM) continue;
    const origin = `Übernommen aus ${quoted(from.front.title)}, dort begründet von ${earlier.name} am ${longDate(localDate(earlier.createdAt))}`;
    const id = await tx.findingOverrides.insert({
      cycleId: to.id,
      findingKey: key,
      rule,
      severity,
      place: place.label,
      message,
      reason: `${origin}: ${earlier.reason}`,
      accountId: tx.actor.accountId as string,
      role: 'geschaeftsfuehrung',
      createdAt: tx.now,
    });
    await tx.audit({
      entity: 'cycle',
      entityId: to.id,
      cycleId: to.id,
      event: 'overrideFinding',
      role: 'geschaeftsfuehrung',
      details: {
        overrideId: id,
        carriedFrom: earlier.id,
        rule,
        severity,
        place: place.label,
        message,
        reasonGiven: true,
      },
    });
  }
}
