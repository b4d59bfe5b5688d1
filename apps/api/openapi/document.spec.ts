/** The document tells a newcomer everything. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '#config/config.js';
import { createLog } from '#config/log.js';
import { parseBlocks } from '#domain/document/validate.js';
import { applicationDataSource } from '#persistence/data-source.js';
import { buildApplication } from '../application.js';
import { buildServices } from '../services.js';
import { SAVE_BLOCKS } from './examples.js';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly responses: Record<string, unknown>;
}

let app: NestFastifyApplication;
let json: string;
beforeAll(async () => {
  const result = readConfig({});
  if (!result.ok) throw new Error('defaults');
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none'; // never opened
  const clock = { now: () => new Date('2026-07-01T08:00:00Z') };
  const runtime = { config: result.config, databaseUrl, clock, log: createLog({ logLevel: 'silent' }) };
  const services = buildServices(runtime, applicationDataSource(databaseUrl));
  app = await buildApplication(services);
  await app.init();
  json = services.openApi.json;
});
afterAll(() => app?.close());

test('every route says what it is for and which problems it can answer', () => {
  const { paths } = JSON.parse(json) as { paths: Record<string, Record<string, Operation>> };
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { summary, description, responses }] of Object.entries(operations)) {
      const told = { summary: Boolean(summary), description: Boolean(description), problems: '503' in responses };
      expect([method, path, told]).toEqual([method, path, { summary: true, description: true, problems: true }]);
    }
  }
});

test('every reference leads somewhere', () => {
  const document = JSON.parse(json) as Record<string, unknown>;
  const references = [...json.matchAll(/"\$ref": "#\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(references.length).toBeGreaterThan(100);
  const lost = references.filter((path) => {
    const target = path.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document);
    return target === undefined;
  });
  expect(lost).toEqual([]);
});

test('the example of a text can be saved', () => {
  const { blocks } = SAVE_BLOCKS.beispiel.value as { blocks: unknown[] };
  expect(parseBlocks(blocks)).toMatchObject({ ok: true });
});
