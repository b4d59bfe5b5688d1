/** A finding is passed over with a reason, for exactly this finding; who may depends on whether it blocks. The reason can be taken back, never changed. */
import { FORM } from '#domain/plausibility/review.js';
import type { Severity } from '#domain/plausibility/finding.js';
import type { Role } from '#domain/shared/roles.js';
import { holdsAny, type Actor } from '../actor.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { optionalText, requireText } from '../text-input.js';
import { reviewCycle } from './review-cycle.js';

const MAY: Readonly<Record<Severity, readonly Role[]>> = {
  blocks: ['geschaeftsfuehrung'],
  warns: ['geschaeftsfuehrung', 'bereichsleitung', 'controlling'],
};
/** Before the text goes to those who decide. */
const OPEN: readonly string[] = ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung'];

export const mayOverride = (
  actor: Actor,
  state: string,
  { rule, severity }: { readonly rule: string; readonly severity: Severity },
): boolean => rule !== FORM && OPEN.includes(state) && holdsAny(actor, MAY[severity]);

/** @returns the id. @throws Refused forbidden, conflict — the finding is gone, passed over already, or cannot be */
export async function overrideFinding(tx: Tx, cycleId: string, key: string, reason: string): Promise<string> {
  requireRole(tx.actor, MAY.warns, 'Befunde mit Begründung übergehen');
  const cycle = found(await tx.cycles.lock(cycleId, 'change'), 'Dieses Programm');
  requireOpen(cycle);
  const words = requireText('/reason', reason, 'warum der Befund so bleiben kann', 2000);
  const { findings } = await reviewCycle(tx, cycle, await tx.sections.ofCycle(cycle.id));
  const finding = findings.find((one) => one.key === key);
  if (!finding)
    refuse(
      'conflict',
      'finding.gone',
      'Diesen Befund gibt es so nicht mehr: Der Text oder die Zahlen haben sich geändert. Bitte die Befunde neu laden.',
    );
  if (finding.rule === FORM)
    refuse(
      'conflict',
      'finding.mustBeMended',
      'Dieser Befund lässt sich nicht übergehen. Bitte die Angabe berichtigen.',
    );
  requireRole(tx.actor, MAY[finding.severity], 'Befunde übergehen, die die Freigabe sperren,');
  const { rule, severity, message } = finding;
  const place = finding.place.label;
  const id = await tx.findingOverrides.insert({
    cycleId: cycle.id,
    findingKey: key,
    rule,
    severity,
    place,
    message,
    reason: words,
    accountId: tx.actor.accountId as string,
    role: entitled(tx.actor, severity),
    createdAt: tx.now,
  });
  if (id === null) refuse('conflict', 'finding.overridden', 'Dieser Befund ist bereits mit Begründung übergangen.');
  await tx.audit({
    entity: 'cycle',
    entityId: cycle.id,
    cycleId: cycle.id,
    event: 'overrideFinding',
    role: entitled(tx.actor, severity),
    details: { overrideId: id, rule, severity, place, message, reasonGiven: true },
  });
  return id;
}

/** @returns the id of its cycle. @throws Refused notFound, forbidden, conflict if it was taken back already */
export async function withdrawOverride(tx: Tx, id: string, reason: string | undefined): Promise<string> {
  requireRole(tx.actor, MAY.warns, 'Begründungen zu Befunden zurücknehmen');
  const override = found(await tx.findingOverrides.find(id), 'Diese Begründung');
  const cycle = found(await tx.cycles.lock(override.cycleId, 'change'), 'Diese Begründung');
  requireRole(tx.actor, MAY[override.severity], 'Diese Begründung zurücknehmen');
  requireOpen(cycle);
  const withdrawal = {
    accountId: tx.actor.accountId as string,
    at: tx.now,
    reason: optionalText('/reason', reason, 2000),
  };
  if (!(await tx.findingOverrides.withdraw(id, withdrawal)))
    refuse('conflict', 'finding.withdrawn', 'Diese Begründung wurde bereits zurückgenommen.');
  const { rule, severity, place, message } = override;
  await tx.audit({
    entity: 'cycle',
    entityId: cycle.id,
    cycleId: cycle.id,
    event: 'withdrawOverride',
    role: entitled(tx.actor, severity),
    details: { overrideId: id, rule, severity, place, message, reasonGiven: withdrawal.reason !== null },
  });
  return cycle.id;
}

const entitled = ({ roles }: Actor, severity: Severity): Role =>
  MAY[severity].find((role) => roles.includes(role)) ?? 'geschaeftsfuehrung';

function requireOpen({ state }: CycleRecord): void {
  if (!OPEN.includes(state))
    refuse(
      'conflict',
      'finding.notOpen',
      'Das Programm liegt schon zum Beschluss vor oder ist abgeschlossen; an den Befunden ändert sich nichts mehr.',
    );
}
