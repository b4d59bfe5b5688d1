// The audit trail: nobody of the product can touch it, and whoever can is found out. Manipulated as superuser, past rights and triggers.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { keepAnchor } from '../../apps/worker/anchor.js';
import { clockOf } from '../../libs/application/actor.js';
import { ANCHOR_FILE, readAnchor, writeAnchor } from '../../libs/persistence/anchor-file.js';
import { advanceAnchor, auditHash, verifyAudit, type Anchor } from '../../libs/persistence/verify-audit.js';
import { startMessaging, until, type Messaging } from '../support/messaging.js';

const ENTRIES = 25;
let system: Messaging;
let folder: string;
let whole: Anchor;

beforeAll(async () => {
  system = await startMessaging();
  folder = mkdtempSync(join(tmpdir(), 'amip-audit-'));
  for (const tenantId of system.tenants) for (let n = 1; n <= ENTRIES; n++) await write(tenantId, n);
  whole = (await advanceAnchor(system.source, {}, system.clock.now())).anchor;
  await system.admin.query('create table kept_entry as table audit_entry; create table kept_head as table audit_head');
});
afterEach(async () => {
  await system.admin.query(`truncate audit_entry, audit_head;
    insert into audit_entry (tenant_id, seq, payload, previous_hash, hash) select tenant_id, seq, payload, previous_hash, hash from kept_entry;
    insert into audit_head select * from kept_head`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await system.stop();
});

const write = (tenantId: string, n: number) =>
  system.door.change(clockOf(tenantId), (tx) =>
    tx.audit({ entity: 'cycle', entityId: randomUUID(), event: 'probe', details: { n, text: 'Öffentlich „ja“' } }),
  );
const first = () => system.tenants[0];
const sql = (text: string, values: unknown[] = [first()]) => system.admin.query(text, values);

/** The fault of the first Jobcenter; the second one must stay whole whatever happens to the first. */
async function fault(anchor: Anchor = {}): Promise<string | null | undefined> {
  const verdicts = await verifyAudit(system.source, anchor);
  expect(verdicts.find(({ tenantId }) => tenantId === system.tenants[1])?.fault).toBeNull();
  return verdicts.find(({ tenantId }) => tenantId === first())?.fault;
}

/** What somebody with all rights and our source code would do: from an entry on, the whole chain and the head are computed anew. */
async function rewriteFrom(seq: number): Promise<void> {
  const { rows } = await sql(
    'select seq::int, payload, previous_hash, hash from audit_entry where tenant_id = $1 order by seq',
  );
  let previous = (rows[seq - 2] as { hash: string } | undefined)?.hash ?? '0'.repeat(64);
  await sql('delete from audit_entry where tenant_id = $1 and seq >= $2', [first(), seq]);
  for (const { seq: n, payload } of (rows as { seq: number; payload: string }[]).slice(seq - 1)) {
    const changed = n === seq ? payload.replace('probe', 'gefälscht') : payload;
    const hash = auditHash(previous, n, changed);
    await sql('insert into audit_entry (tenant_id, seq, payload, previous_hash, hash) values ($1, $2, $3, $4, $5)', [
      first(),
      n,
      changed,
      previous,
      hash,
    ]);
    previous = hash;
  }
  await sql('update audit_head set hash = $2 where tenant_id = $1', [first(), previous]);
}

describe('the chain', () => {
  it('is whole after writing, also from many connections at once', async () => {
    expect(await fault(whole)).toBeNull();
    await Promise.all(Array.from({ length: 40 }, (_, n) => write(first(), n)));
    const [verdict] = await verifyAudit(system.source, whole, 'eins');
    expect(verdict).toMatchObject({ count: ENTRIES + 40, fault: null });
  });

  it('a Jobcenter without entries is whole', async () => {
    await sql('delete from audit_entry where tenant_id = $1');
    await sql('delete from audit_head where tenant_id = $1');
    expect(await fault()).toBeNull();
    expect(await fault(whole)).toContain('das Ende fehlt: 0 Einträge vorhanden, der Anker kennt 25');
  });

  it.each<[string, string, string]>([
    [
      'an edit',
      `update audit_entry set payload = replace(payload, 'probe', 'anders') where tenant_id = $1 and seq = 7`,
      'Eintrag 7 wurde verändert',
    ],
    [
      'an edit with a matching hash',
      `update audit_entry set payload = '{}', hash = encode(sha256(convert_to(previous_hash || E'\\n7\\n{}', 'UTF8')), 'hex') where tenant_id = $1 and seq = 7`,
      'Eintrag 8 schließt nicht',
    ],
    [
      'an edit of the last entry with a matching hash',
      `update audit_entry set payload = '{}', hash = encode(sha256(convert_to(previous_hash || E'\\n25\\n{}', 'UTF8')), 'hex') where tenant_id = $1 and seq = 25`,
      'der letzte Eintrag 25 ist nicht der',
    ],
    ['a deletion', 'delete from audit_entry where tenant_id = $1 and seq = 12', 'nach Eintrag 11 folgt Eintrag 13'],
    [
      'a deletion of the first',
      'delete from audit_entry where tenant_id = $1 and seq = 1',
      'nach Eintrag 0 folgt Eintrag 2',
    ],
    [
      'a cut tail',
      'delete from audit_entry where tenant_id = $1 and seq > 20',
      'das Ende fehlt: 20 Einträge vorhanden, 25 geschrieben',
    ],
    [
      'an appended entry',
      `insert into audit_entry (tenant_id, seq, payload, previous_hash, hash) select tenant_id, 26, '{}', hash, encode(sha256(convert_to(hash || E'\\n26\\n{}', 'UTF8')), 'hex') from audit_entry where tenant_id = $1 and seq = 25`,
      '1 Einträge stehen hinter dem letzten',
    ],
    [
      'a foreign head',
      `update audit_head set hash = repeat('a', 64) where tenant_id = $1`,
      'der letzte Eintrag 25 ist nicht der',
    ],
  ])('shows %s', async (_what, manipulation, sentence) => {
    await sql(manipulation);
    expect(await fault()).toContain(sentence);
  });

  it('shows a deletion that was closed up by renumbering', async () => {
    await sql('delete from audit_entry where tenant_id = $1 and seq = 12');
    await sql('update audit_entry set seq = seq - 1 where tenant_id = $1 and seq > 12 and seq <= 13');
    expect(await fault()).toContain('Eintrag 12 schließt nicht an seinen Vorgänger an');
  });

  it('shows an insertion', async () => {
    await sql('update audit_entry set seq = seq + 1000 where tenant_id = $1 and seq > 10');
    await sql('update audit_entry set seq = seq - 999 where tenant_id = $1 and seq > 1000');
    await sql(`insert into audit_entry (tenant_id, seq, payload, previous_hash, hash)
      select tenant_id, 11, '{}', repeat('b', 64), encode(sha256(convert_to(hash || E'\\n11\\n{}', 'UTF8')), 'hex') from audit_entry where tenant_id = $1 and seq = 10`);
    expect(await fault()).toContain('Eintrag 11 schließt nicht an seinen Vorgänger an');
  });

  it('shows another order', async () => {
    await sql('update audit_entry set seq = 9999 where tenant_id = $1 and seq = 5');
    await sql('update audit_entry set seq = 5 where tenant_id = $1 and seq = 6');
    await sql('update audit_entry set seq = 6 where tenant_id = $1 and seq = 9999');
    expect(await fault()).toContain('Eintrag 5 schließt nicht');
  });

  it('a cut tail whose head was adjusted is shown by the anchor alone', async () => {
    await sql('delete from audit_entry where tenant_id = $1 and seq > 20');
    await sql(
      'update audit_head set count = 20, hash = (select hash from audit_entry where tenant_id = $1 and seq = 20) where tenant_id = $1',
    );
    expect(await fault()).toBeNull();
    expect(await fault(whole)).toContain('das Ende fehlt: 20 Einträge vorhanden, der Anker kennt 25');
  });

  it('a chain rewritten as a whole is shown by the anchor alone', async () => {
    await rewriteFrom(3);
    expect(await fault()).toBeNull();
    expect(await fault(whole)).toContain('Eintrag 25 ist nicht mehr der, den der Anker kennt');
  });

  it('a Jobcenter that vanished is shown by the anchor', async () => {
    const id = randomUUID();
    const verdicts = await verifyAudit(system.source, {
      [id]: { key: 'weg', count: 3, hash: 'a'.repeat(64), at: '2026-01-01T00:00:00.000Z' },
    });
    expect(verdicts.find(({ tenantId }) => tenantId === id)?.fault).toContain('das Jobcenter fehlt');
  });

  it('verifies more entries than one page holds', async () => {
    await sql(
      `do $$ begin perform set_config('app.tenant', '${first()}', true); for n in 1..2100 loop perform append_audit('{"entity":"cycle","entityId":"x","n":' || n || '}'); end loop; end $$`,
      [],
    );
    expect(await fault(whole)).toBeNull();
    await sql('delete from audit_entry where tenant_id = $1 and seq = 1001');
    expect(await fault()).toContain('nach Eintrag 1000 folgt Eintrag 1002');
  });
});

describe('the rights', () => {
  let app: pg.Client;
  beforeAll(async () => {
    app = new pg.Client({ connectionString: system.database.appUrl });
    await app.connect();
  });
  afterAll(() => app.end());

  it.each([
    `insert into audit_entry (tenant_id, seq, payload, previous_hash, hash) values ('TENANT', 99, '{}', 'a', 'b')`,
    `update audit_entry set payload = '{}'`,
    `delete from audit_entry`,
    `truncate audit_entry`,
    `insert into audit_head values ('TENANT', 0, 'a')`,
    `update audit_head set count = 0`,
    `delete from audit_head`,
    `alter table audit_entry disable row level security`,
    `drop table audit_entry`,
    `create or replace function append_audit(p_payload text) returns bigint language sql as 'select 1::bigint'`,
    `set role amip_owner`,
  ])('amip_app may not: %s', async (statement) => {
    await app.query(`select set_config('app.tenant', $1, false)`, [first()]);
    await expect(app.query(statement.replace('TENANT', first()))).rejects.toMatchObject({ code: '42501' });
  });

  it('without a tenant nothing can be appended and nothing read', async () => {
    await app.query(`select set_config('app.tenant', '', false)`);
    await expect(app.query(`select append_audit('{}')`)).rejects.toThrow('without tenant');
    expect((await app.query('select * from audit_entry')).rows).toEqual([]);
  });
});

describe('the anchor', () => {
  it('moves on with what is appended', async () => {
    await write(first(), 1);
    const { anchor, faults } = await advanceAnchor(system.source, whole, system.clock.now());
    expect(faults).toEqual([]);
    expect(anchor[first()]).toMatchObject({ key: 'eins', count: ENTRIES + 1 });
  });

  it('stays where it was when the trail no longer holds it: it is the proof', async () => {
    await rewriteFrom(3);
    const { anchor, faults } = await advanceAnchor(system.source, whole, system.clock.now());
    expect(anchor[first()]).toEqual(whole[first()]);
    expect(faults).toEqual([expect.stringMatching(/^eins: Eintrag 25 ist nicht mehr der/)]);
  });

  it('is written by the worker at the start, regularly and at the end', async () => {
    const file = join(system.stateDir, ANCHOR_FILE);
    const count = () => (JSON.parse(readFileSync(file, 'utf8')) as { jobcenters: Anchor }).jobcenters[first()]?.count;
    const keeper = keepAnchor(system.source, system.runtime, 50);
    await until('the first anchor', async () => (await readAnchor(file))[first()] !== undefined);
    await write(first(), 1);
    await until('the next anchor', () => count() === ENTRIES + 1);
    await write(first(), 2);
    await keeper.close();
    expect(count()).toBe(ENTRIES + 2);
  });

  it('a file that is none is not taken for an empty one, and stays', async () => {
    const file = join(folder, 'kaputt.json');
    writeFileSync(file, '{"jobcenters": {"x": 1}}');
    await expect(readAnchor(file)).rejects.toThrow('kein Anker');
    expect(await readAnchor(join(folder, 'fehlt.json'))).toEqual({});
    await writeAnchor(file, whole);
    expect(await readAnchor(file)).toEqual(whole);
  });
});
