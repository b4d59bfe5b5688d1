// `amip verify-audit` as a person runs it: one sentence per Jobcenter, exit code, anchor file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { run } from '../../apps/amip/commands/verify-audit.js';
import { clockOf } from '../../libs/application/actor.js';
import { auditHash } from '../../libs/persistence/verify-audit.js';
import { startMessaging, type Messaging } from '../support/messaging.js';

const ENTRIES = 25;
let system: Messaging;
let folder: string;

beforeEach(async () => {
  await system.admin.query('truncate audit_entry, audit_head');
  for (const tenantId of system.tenants) {
    const entry = { entity: 'cycle', entityId: randomUUID(), event: 'probe' } as const;
    for (let n = 1; n <= ENTRIES; n++) await system.door.change(clockOf(tenantId), (tx) => tx.audit(entry));
  }
});
beforeAll(async () => {
  system = await startMessaging();
  folder = mkdtempSync(join(tmpdir(), 'amip-audit-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await system.stop();
});

const cut = (seq: number) =>
  system.admin.query('delete from audit_entry where tenant_id = $1 and seq = $2', [system.tenants[0], seq]);

/** The last entry replaced so well that chain and head agree. */
async function rewriteLast(): Promise<void> {
  const { rows } = await system.admin.query<{ previous_hash: string }>(
    'select previous_hash from audit_entry where tenant_id = $1 and seq = $2',
    [system.tenants[0], ENTRIES],
  );
  const hash = auditHash(rows[0]?.previous_hash ?? '', ENTRIES, '{}');
  await system.admin.query(`update audit_entry set payload = '{}', hash = $3 where tenant_id = $1 and seq = $2`, [
    system.tenants[0],
    ENTRIES,
    hash,
  ]);
  await system.admin.query('update audit_head set hash = $2 where tenant_id = $1', [system.tenants[0], hash]);
}

describe('amip verify-audit', () => {
  let lines: string[];
  const environment = { ...process.env };
  beforeEach(() => {
    lines = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    process.env['DATABASE_URL'] = system.database.appUrl;
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.env = { ...environment };
  });

  it('says one sentence per Jobcenter and ends with 0', async () => {
    expect(await run([])).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(/^eins: unversehrt, 25 Einträge/),
      expect.stringMatching(/^zwei: unversehrt, 25 Einträge/),
    ]);
  });

  it('ends with 1 when one is broken, and only looks at the one that is asked for', async () => {
    await cut(12);
    expect(await run([])).toBe(1);
    expect(lines[0]).toBe('eins: NICHT UNVERSEHRT – nach Eintrag 11 folgt Eintrag 13; dazwischen fehlt etwas.');
    expect(await run(['--jobcenter', 'zwei'])).toBe(0);
  });

  it('writes an anchor and later compares with it', async () => {
    const file = join(folder, 'anker.json');
    expect(await run(['--write-anchor', file])).toBe(0);
    expect(await run(['--anchor', file])).toBe(0);
    await rewriteLast();
    expect(await run([])).toBe(0);
    expect(await run(['--anchor', file])).toBe(1);
    const before = readFileSync(file, 'utf8');
    expect(await run(['--write-anchor', file])).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('says so when there is no audit trail at all, and repairs nothing', async () => {
    const empty = 'leer';
    await system.admin.query(`create database ${empty}`);
    const url = new URL(system.database.appUrl);
    url.pathname = `/${empty}`;
    process.env['DATABASE_URL'] = url.href;
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await run([])).toBe(1);
    expect(said).toHaveBeenCalledWith(expect.stringContaining('kein Protokoll'));
  });

  it.each([
    [['--jobcenter', 'drei'], 'Das Jobcenter „drei“ gibt es nicht'],
    [['--anchor', '/nirgends/anker.json'], 'gibt es nicht'],
    [['--jobcenter', 'eins', '--write-anchor', 'x.json'], 'ohne --jobcenter'],
    [['--reparieren'], '--reparieren'],
  ])('refuses %j', async (argv, sentence) => {
    await expect(run(argv)).rejects.toMatchObject({
      name: 'WrongUsage',
      message: expect.stringContaining(sentence) as string,
    });
  });
});
