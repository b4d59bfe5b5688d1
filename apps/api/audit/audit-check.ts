/** Verifies the audit trail of one Jobcenter while the API runs; whoever asks meanwhile gets the answer of the same check. */
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Actor } from '#application/actor.js';
import type { Door } from '#application/ports.js';
import { found } from '#application/refused.js';
import type { Clock } from '#domain/shared/clock.js';
import { ANCHOR_FILE, readAnchor } from '#persistence/anchor-file.js';
import { verifyAudit, type Anchor } from '#persistence/verify-audit.js';
import type { AuditVerificationView } from './audit.views.js';

export interface AuditCheckNeeds {
  readonly door: Door;
  readonly source: DataSource;
  readonly clock: Clock;
  /** Where the worker of this installation keeps the anchor; on another machine there is none. */
  readonly stateDir: string;
}

const NO_ANCHOR =
  'Das Protokoll lässt sich nicht ganz prüfen: Die Datei mit dem Anker ist nicht lesbar. Bitte „amip verify-audit“ ausführen.';

export function auditCheck(needs: AuditCheckNeeds): (actor: Actor) => Promise<AuditVerificationView> {
  const running = new Map<string, Promise<AuditVerificationView>>();
  return (actor) => {
    const { tenantId } = actor;
    const check =
      running.get(tenantId) ??
      verify(needs, actor).finally(() => {
        running.delete(tenantId);
      });
    running.set(tenantId, check);
    return check;
  };
}

async function verify(
  { door, source, clock, stateDir }: AuditCheckNeeds,
  actor: Actor,
): Promise<AuditVerificationView> {
  const anchor = await readAnchor(join(stateDir, ANCHOR_FILE)).catch((): Anchor | null => null);
  const { key } = await door.read(actor, (tx) => tx.people.tenant());
  const verdicts = await verifyAudit(source, anchor ?? {}, key);
  const { count, fault } = found(
    verdicts.find(({ tenantId }) => tenantId === actor.tenantId),
    'Dieses Protokoll',
  );
  const problem =
    fault === null ? (anchor === null ? NO_ANCHOR : null) : `Das Protokoll ist nicht unversehrt: ${fault}.`;
  return { whole: problem === null, entries: count, checkedAt: clock.now(), problem };
}
