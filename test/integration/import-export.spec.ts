/** A programme goes in and comes out the same; what does not fit is named with its place, and nothing of it is stored. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Programme } from '#domain/document/programme.js';
import { migrate } from '#persistence/migrate.js';
import { ownerDataSource } from '#persistence/data-source.js';
import { run as runExport } from '../../apps/amip/commands/export.js';
import { run as runImport } from '../../apps/amip/commands/import.js';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { resolvedProgramme } from '../support/sample-programme.js';
import { createTestTenant } from '../support/tenants.js';

let database: TestDatabase;
let folder: string;
const environment = { ...process.env };
const demo = JSON.parse(readFileSync('demo/programme-2024.json', 'utf8')) as Programme;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amip-import-'));
  database = await startTestDatabase();
  await migrate(database.ownerUrl);
  const owner = await ownerDataSource(database.ownerUrl).initialize();
  await createTestTenant(owner, 'haus', ['geschaeftsfuehrung']);
  await owner.destroy();
  Object.assign(process.env, { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
}, 60_000);

afterAll(async () => {
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
  await database?.stop();
});

/** Runs a command and catches what it writes. */
async function command(
  run: (argv: string[]) => Promise<number>,
  argv: string[],
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' };
  const catcher = (stream: 'out' | 'err') =>
    ((text: string | Uint8Array) => ((written[stream] += String(text)), true)) as typeof process.stdout.write;
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(catcher('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(catcher('err')),
  ];
  try {
    return { code: await run(argv), ...written };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

const own = (programme: Programme, changes: Partial<Programme> = {}): Programme => ({
  ...programme,
  jobcenter: { ...programme.jobcenter, name: 'Jobcenter haus' },
  ...changes,
});

function file(programme: unknown): string {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(path, typeof programme === 'string' ? programme : JSON.stringify(programme));
  return path;
}

async function roundTrip(programme: Programme): Promise<Programme> {
  const imported = await command(runImport, [file(programme), '--jobcenter', 'haus']);
  expect(imported).toMatchObject({ code: 0 });
  const exported = await command(runExport, ['--cycle', imported.out.trim()]);
  expect(exported.code).toBe(0);
  return JSON.parse(exported.out) as Programme;
}

test('the programme of 2024 comes out as it went in', async () => {
  const programme = own(demo);
  expect(await roundTrip(programme)).toEqual(programme);
});

test('a resolved programme with every kind of block and record comes out as it went in', async () => {
  const programme = own(resolvedProgramme(), { period: { year: 2019, years: 1 } });
  expect(await roundTrip(programme)).toEqual(programme);
});

test('what an export says can be imported again: twice round gives the same', async () => {
  const once = await roundTrip(own(demo, { period: { year: 2025, years: 2 } }));
  expect(await roundTrip(once)).toEqual(once);
});

test('two resolved programmes for one year: the second is refused and leaves nothing', async () => {
  const resolved = own(resolvedProgramme(), { period: { year: 2011, years: 2 } });
  await roundTrip(resolved);
  const second = await command(runImport, [
    file(own(resolvedProgramme(), { period: { year: 2012, years: 1 } })),
    '--jobcenter',
    'haus',
  ]);
  expect(second.code).toBe(2);
  expect(second.err).toContain('/period/year');
});

test('every fault is named with its place, and nothing is stored', async () => {
  const broken = own(structuredClone(demo)) as unknown as Record<string, unknown>;
  broken['title'] = '';
  (broken['period'] as Record<string, unknown>)['year'] = 'zweitausend';
  (broken['kennzahlen'] as Record<string, unknown>[])[0]!['value'] = '1.234,5';
  broken['unbekannt'] = 1;
  const { code, err, out } = await command(runImport, [file(broken), '--jobcenter', 'haus']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  for (const pointer of ['/title', '/period/year', '/kennzahlen/0/value', '/unbekannt'])
    expect(err).toContain(`${pointer}:`);
});

test.each([
  ['another Jobcenter', () => [file(demo), '--jobcenter', 'haus'], '/jobcenter/name'],
  ['an unknown target', () => [file(own(demo)), '--jobcenter', 'anderswo'], 'gibt es hier nicht'],
  ['no JSON', () => [file('{'), '--jobcenter', 'haus'], 'kein gültiges JSON'],
  ['no file', () => [join(folder, 'fehlt.json'), '--jobcenter', 'haus'], 'kann nicht gelesen werden'],
  ['no target', () => [file(own(demo))], 'Aufruf:'],
  ['an unknown option', () => ['--gibtsnicht'], 'Aufruf:'],
])('%s: exit 2 and a sentence', async (_, argv, words) => {
  const { code, err } = await command(runImport, argv());
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test('an export of what is not there: exit 2 and a sentence', async () => {
  expect(await command(runExport, ['--cycle', '00000000-0000-4000-8000-000000000000'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('gibt es hier nicht') as string,
  });
  expect((await command(runExport, ['--cycle', '; drop table cycle'])).code).toBe(2);
});
