/**
 * Whether the audit trail is what was written: the chain is computed again from the first entry, compared with the head that the
 * database keeps, and with an anchor kept outside it. The chain alone shows an edit, a gap, an insertion, another order; the head shows
 * a cut tail; the anchor shows a cut tail whose head was adjusted, and a chain that was rewritten as a whole.
 */
import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';

/** Up to where the chain of one Jobcenter was seen; kept outside the database. */
export interface AnchorEntry {
  readonly key: string;
  readonly count: number;
  readonly hash: string;
  /** When it was seen, ISO 8601. */
  readonly at: string;
}

/** By tenant id. */
export type Anchor = Readonly<Record<string, AnchorEntry>>;

export interface Verdict {
  readonly tenantId: string;
  readonly key: string;
  readonly count: number;
  readonly hash: string;
  /** German sentence; null: the chain is whole. */
  readonly fault: string | null;
}

interface Tenant {
  readonly id: string;
  readonly key: string;
}

interface Entry {
  readonly seq: number;
  readonly payload: string;
  readonly previousHash: string;
  readonly hash: string;
}

interface Head {
  readonly count: number;
  readonly hash: string;
}

const BEGINNING = '0'.repeat(64);
const PAGE = 1000;

/** One function for the hash in TypeScript; the other one is append_audit() in the database. */
export const auditHash = (previousHash: string, seq: number, payload: string): string =>
  createHash('sha256').update(`${previousHash}\n${seq}\n${payload}`).digest('hex');

/** Verifies every Jobcenter (or the one of `key`), each in one snapshot, so that a running system does not disturb. */
export async function verifyAudit(source: DataSource, anchor: Anchor = {}, key?: string): Promise<Verdict[]> {
  const tenants = await allTenants(source);
  const verdicts: Verdict[] = [];
  for (const tenant of tenants.filter((one) => key === undefined || one.key === key)) {
    verdicts.push(await asTenant(source, tenant.id, (runner) => verifyChain(runner, tenant, anchor[tenant.id])));
  }
  for (const [tenantId, { key: gone, count, hash }] of Object.entries(anchor)) {
    if ((key !== undefined && key !== gone) || tenants.some(({ id }) => id === tenantId)) continue;
    verdicts.push({
      tenantId,
      key: gone,
      count,
      hash,
      fault: `das Jobcenter fehlt, der Anker kennt ${count} Einträge`,
    });
  }
  return verdicts;
}

/**
 * Moves the anchor on to what the database holds now, where what was anchored is still there; else it keeps the old entry, because
 * that is the proof.
 */
export async function advanceAnchor(
  source: DataSource,
  anchor: Anchor,
  now: Date,
): Promise<{ anchor: Anchor; faults: string[] }> {
  const next: Record<string, AnchorEntry> = { ...anchor };
  const faults: string[] = [];
  for (const { id, key } of await allTenants(source)) {
    await asTenant(source, id, async (runner) => {
      const head = await headOf(runner);
      const known = anchor[id];
      const fault = known ? await anchorFault(runner, known, head.count) : null;
      if (fault) faults.push(`${key}: ${fault}`);
      else next[id] = { key, count: head.count, hash: head.hash, at: now.toISOString() };
    });
  }
  for (const [id, { key }] of Object.entries(anchor))
    if (!(await isTenant(source, id))) faults.push(`${key}: das Jobcenter fehlt`);
  return { anchor: next, faults };
}

async function verifyChain(
  runner: QueryRunner,
  { id, key }: Tenant,
  anchored: AnchorEntry | undefined,
): Promise<Verdict> {
  const head = await headOf(runner);
  let last: Head = { count: 0, hash: BEGINNING };
  let fault: string | null = null;
  for (
    let page = await entriesAfter(runner, 0);
    page.length > 0 && !fault;
    page = await entriesAfter(runner, last.count)
  ) {
    for (const entry of page) {
      fault = entryFault(entry, last);
      if (fault) break;
      last = { count: entry.seq, hash: entry.hash };
    }
  }
  fault ??= headFault(last, head) ?? (anchored ? await anchorFault(runner, anchored, last.count) : null);
  return { tenantId: id, key, count: last.count, hash: last.hash, fault };
}

function entryFault(entry: Entry, last: Head): string | null {
  if (entry.seq !== last.count + 1)
    return `nach Eintrag ${last.count} folgt Eintrag ${entry.seq}; dazwischen fehlt etwas`;
  if (entry.previousHash !== last.hash) return `Eintrag ${entry.seq} schließt nicht an seinen Vorgänger an`;
  if (entry.hash !== auditHash(entry.previousHash, entry.seq, entry.payload))
    return `Eintrag ${entry.seq} wurde verändert`;
  return null;
}

function headFault(last: Head, head: Head): string | null {
  if (last.count < head.count) return `das Ende fehlt: ${last.count} Einträge vorhanden, ${head.count} geschrieben`;
  if (last.count > head.count)
    return `${last.count - head.count} Einträge stehen hinter dem letzten, der geschrieben wurde`;
  if (last.hash !== head.hash) return `der letzte Eintrag ${last.count} ist nicht der, der geschrieben wurde`;
  return null;
}

async function anchorFault(runner: QueryRunner, anchored: AnchorEntry, count: number): Promise<string | null> {
  if (anchored.count > count)
    return `das Ende fehlt: ${count} Einträge vorhanden, der Anker kennt ${anchored.count} (${anchored.at})`;
  if (anchored.count === 0) return null;
  const [entry] = (await runner.query('select hash from audit_entry where tenant_id = current_tenant() and seq = $1', [
    anchored.count,
  ])) as { hash: string }[];
  return entry?.hash === anchored.hash
    ? null
    : `Eintrag ${anchored.count} ist nicht mehr der, den der Anker kennt (${anchored.at})`;
}

async function headOf(runner: QueryRunner): Promise<Head> {
  const [head] = (await runner.query(
    'select count, hash from audit_head where tenant_id = current_tenant()',
  )) as Head[];
  return head ?? { count: 0, hash: BEGINNING };
}

const entriesAfter = (runner: QueryRunner, seq: number): Promise<Entry[]> =>
  runner.query(
    'select seq, payload, previous_hash as "previousHash", hash from audit_entry where tenant_id = current_tenant() and seq > $1 order by seq limit $2',
    [seq, PAGE],
  ) as Promise<Entry[]>;

const allTenants = (source: DataSource): Promise<Tenant[]> => source.query('select id, key from all_tenants()');

const isTenant = async (source: DataSource, id: string): Promise<boolean> =>
  (await allTenants(source)).some((tenant) => tenant.id === id);

async function asTenant<T>(
  source: DataSource,
  tenantId: string,
  read: (runner: QueryRunner) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.connect();
    await runner.query('begin isolation level repeatable read read only');
    await runner.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
    return await read(runner);
  } finally {
    await runner.query('rollback').catch(() => undefined); // nothing was written; a lost connection ends the snapshot by itself
    await runner.release();
  }
}
