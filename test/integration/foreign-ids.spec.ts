/** A whole foreign year lies next door: each of its real ids, on every route with a right body, by every role, is 404 and changes nothing. */
import type { DataSource } from 'typeorm';
import { askSheet } from '#application/bedarf/ask-sheet.js';
import { submitComment } from '#application/consultation/submit-comment.js';
import { overrideFinding } from '#application/plausibility/override-finding.js';
import { findingsOf } from '#application/plausibility/read-findings.js';
import { uploadFigures } from '#application/import/upload-figures.js';
import { requestDocument } from '#application/programme/request-document.js';
import { ROLE_NAMES, type Role } from '#domain/shared/roles.js';
import { createDoor } from '#persistence/door.js';
import { ownerDataSource } from '#persistence/data-source.js';
import { startTestApi, type TestApi } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';
import { BODIES, KINDS } from '../support/route-bodies.js';
import { bringToVote, createYear, openConsultation, roundOf, type Year } from '../support/year.js';

let api: TestApi;
let owner: DataSource;
let year: Year;
const clients = new Map<Role, Client>();
let ids: Record<
  | 'account'
  | 'membership'
  | 'session'
  | 'cycle'
  | 'section'
  | 'round'
  | 'comment'
  | 'resolution'
  | 'document'
  | 'version'
  | 'mail'
  | 'template'
  | 'override'
  | 'bedarf'
  | 'import',
  string
>;

beforeAll(async () => {
  api = await startTestApi();
  owner = await ownerDataSource(api.database.ownerUrl).initialize();
  year = await createYear(owner, (clock) => createDoor(api.source, clock));
  const bedarf = await year.door.change(year.as('gf'), (tx) =>
    askSheet(tx, year.cycleId, {
      team: 'Fremde Anmerkung',
      standort: 'Nord',
      ownerId: year.account('tl'),
      dueOn: '2026-08-15',
    }),
  );
  const upload = await year.door.change(year.as('gf'), (tx) =>
    uploadFigures(tx, year.cycleId, {
      fileName: 'Fremde Anmerkung.csv',
      sha256: 'a'.repeat(64),
      sheets: [
        {
          name: 'T',
          rows: [
            ['Merkmal', 'Wert'],
            ['Fremde Anmerkung', '1'],
          ],
        },
      ],
    }),
  );
  await openConsultation(year);
  const round = await roundOf(year);
  const comment = await year.door.change(year.as('gewerkschaft'), (tx) =>
    submitComment(tx, round.id, { kind: 'allgemein', text: 'Fremde Anmerkung' }, []),
  );
  const override = await year.door.change(year.as('gf'), async (tx) => {
    const [finding] = (await findingsOf(tx, year.cycleId)).findings;
    return overrideFinding(tx, year.cycleId, finding?.key ?? '', 'Fremde Begründung');
  });
  const resolution = await bringToVote(year);
  const { document, version, mail } = await year.door.change(year.as('gf'), async (tx) => ({
    document: (await requestDocument(tx, year.cycleId, null)).id,
    version: (await tx.versions.ofCycle(year.cycleId))[0]?.id as string,
    mail: (await tx.mails.list({ limit: 1, after: null }))[0]?.id as string,
  }));
  ids = {
    account: year.as('gf').accountId as string,
    membership: year.member('gewerkschaft'),
    session: year.as('gf').accountId as string,
    cycle: year.cycleId,
    section: year.sectionIds[0] as string,
    round: round.id,
    comment: comment.id,
    resolution,
    document,
    version,
    mail,
    template: 'kurz',
    override,
    bedarf: bedarf.id,
    import: upload.id,
  };
  for (const role of ROLE_NAMES) clients.set(role, await api.signIn(role));
}, 120_000);

afterAll(async () => {
  await owner?.destroy();
  await api?.stop();
});

test('every route that takes an id: 404 or forbidden for every role, nothing of the other year comes out or changes', async () => {
  const { paths } = (await api.client().get<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json'))
    .body;
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    path.includes('{') ? Object.keys(operations).map((m) => `${m.toUpperCase()} ${path}`) : [],
  );
  expect(routes.filter((route) => !(route in BODIES))).toEqual([]);
  expect(routes.length).toBeGreaterThan(35);
  const before = await fingerprint();
  const wrong: unknown[] = [];
  let reached = 0;
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ');
    const kind = KINDS[path.split('/')[2] as keyof typeof KINDS];
    const address = path
      .replace('{jobcenter}/programmes/{id}', `${api.jobcenter.key}/programmes/${ids.cycle}`)
      .replace('{jobcenter}/documents/{id}', `${api.jobcenter.key}/documents/${ids.document}`)
      .replace('{jobcenter}', 'fremdes-jobcenter')
      .replace('{part}', 'budget')
      .replace(/imports$/, 'imports?fileName=zahlen.csv')
      .replace(/\{\w+\}/, ids[kind]);
    let notFound = 0;
    for (const [role, client] of clients) {
      const answer = await client.send<Problem>(method, address, BODIES[route] ?? undefined, { ifMatch: 1 });
      if (answer.status === 404) notFound++;
      else if (answer.status !== 403) wrong.push([route, role, answer.status, answer.body.detail]);
      if (answer.bytes.includes('Fremde Anmerkung')) wrong.push([route, role, 'content']);
    }
    if (notFound === 0) wrong.push([route, 'nobody got as far as the id']);
    reached += notFound;
  }
  expect(wrong).toEqual([]);
  expect(reached).toBeGreaterThan(routes.length);
  expect(await fingerprint()).toEqual(before);
}, 120_000);

test('foreign ids in a body are as unknown as in the address', async () => {
  const gf = clients.get('geschaeftsfuehrung') as Client;
  const created = await gf.post<{ id: string; version: number; sections: { id: string; version: number }[] }>(
    '/api/cycles',
    {
      year: 2031,
      eintrittsplanung: 'imAmip',
      consultation: 'frueh',
      templateKey: 'amip-2024-ge',
    },
  );
  expect(created.status).toBe(201);
  const section = created.body.sections[0] as { id: string; version: number };
  const before = await fingerprint();
  const cycle = `/api/cycles/${created.body.id}`;
  const answers = [
    await gf.post('/api/cycles', {
      year: 2032,
      eintrittsplanung: 'imAmip',
      consultation: 'frueh',
      templateKey: 'amip-2024-ge',
      owners: { vorwort: ids.account },
    }),
    await gf.put(`/api/sections/${section.id}/owner`, { ownerId: ids.account }, { ifMatch: section.version }),
    await gf.post(`${cycle}/rounds`, {
      kind: 'B',
      title: 'Runde',
      startsOn: '2030-10-01',
      endsOn: '2030-10-20',
      memberIds: [ids.membership],
    }),
    await gf.post(`${cycle}/documents`, { versionId: ids.version }),
  ];
  expect(answers.map((a) => [400, 404].includes(a.status))).toEqual([true, true, true, true]);
  expect(await fingerprint()).toEqual(before);
});

/** Every row of the other Jobcenter, in one hash per table. */
async function fingerprint(): Promise<unknown> {
  const tables = (await owner.query(
    `select tablename from pg_tables where schemaname = 'public' and tablename not in ('schema_migration', 'tenant') order by 1`,
  )) as { tablename: string }[];
  return owner.transaction(async (m) => {
    await m.query(`select set_config('app.tenant', $1, true)`, [year.tenantId]);
    const result: unknown[] = [];
    for (const { tablename } of tables) {
      result.push(
        await m.query(
          `select '${tablename}' as name, count(*) as n, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from ${tablename} t where tenant_id = $1`,
          [year.tenantId],
        ),
      );
    }
    return result;
  });
}
