/** All stores on one transaction, and the audit entry of each change. */
import { clockOf, type Actor } from '#application/actor.js';
import type { Tx } from '#application/ports.js';
import type { AuditFact } from '#application/machinery-stores.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import type { Sql } from './sql.js';
import { auditTrail } from './stores/audit-trail.js';
import { commentStore } from './stores/comments.js';
import { cycleStore } from './stores/cycles.js';
import { documentStore } from './stores/documents.js';
import { findingOverrideStore } from './stores/finding-overrides.js';
import { figureImportStore } from './stores/figure-imports.js';
import { identityStore } from './stores/identity.js';
import { lookStore } from './stores/looks.js';
import { mailStore } from './stores/mails.js';
import { needSheetStore } from './stores/need-sheets.js';
import { outboxStore } from './stores/outbox.js';
import { peopleStore } from './stores/people.js';
import { resolutionStore } from './stores/resolutions.js';
import { roundStore } from './stores/rounds.js';
import { sectionLockStore } from './stores/section-locks.js';
import { sectionStore } from './stores/sections.js';
import { versionStore } from './stores/versions.js';

export function openTx(sql: Sql, actor: Actor, now: Date): Tx {
  const outbox = outboxStore(sql, now);
  return {
    actor,
    now,
    cycles: cycleStore(sql),
    sections: sectionStore(sql),
    sectionLocks: sectionLockStore(sql),
    versions: versionStore(sql),
    rounds: roundStore(sql),
    comments: commentStore(sql),
    resolutions: resolutionStore(sql),
    people: peopleStore(sql),
    identity: identityStore(sql),
    documents: documentStore(sql),
    mails: mailStore(sql, outbox),
    looks: lookStore(sql),
    findingOverrides: findingOverrideStore(sql),
    needSheets: needSheetStore(sql),
    figureImports: figureImportStore(sql),
    outbox,
    auditTrail: auditTrail(sql),
    audit: async (fact) => {
      await sql.execute('select append_audit($1)', [auditPayload(actor, now, fact)]);
    },
    asClock: () => openTx(sql, clockOf(actor.tenantId), now),
  };
}

/** Exactly these bytes are hashed and stored. No personal text goes in: the person is an id, so that erasing keeps the chain. */
export function auditPayload(actor: Actor, now: Date, fact: AuditFact): string {
  return canonicalJson({
    at: now.toISOString(),
    actor: actor.accountId ?? (actor.roles.includes('clock') ? 'clock' : 'installation'),
    ...fact,
  });
}
