// Whether a Redis may hold the queue is asked of a real one; runs where redis-server is installed (.ci/run sees to that).
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/amip/embedded/postmaster.js';
import { redisObjections } from '../../apps/amip/production.js';

const installed = spawnSync('redis-server', ['--version']).status === 0;
let server: ChildProcess;
let folder: string;

async function startRedis(...settings: string[]): Promise<string> {
  const port = await freePort();
  folder = mkdtempSync(join(tmpdir(), 'amip-redis-'));
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', ...settings];
  server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (data: Buffer) => data.includes('Ready to accept connections') && resolve());
    server.once('exit', (code) => reject(new Error(`redis-server: ${code}`)));
  });
  return `redis://127.0.0.1:${port}`;
}

if (installed)
  describe('a real Redis', () => {
    afterEach(async () => {
      server.removeAllListeners('exit');
      await new Promise((resolve) => server.once('exit', resolve).kill());
      rmSync(folder, { recursive: true, force: true });
    });

    it('may hold the queue with an append-only file and without eviction', async () => {
      const url = await startRedis('--appendonly', 'yes', '--maxmemory-policy', 'noeviction');
      expect(await redisObjections(url)).toEqual([]);
    });

    it('may not with the settings of the distribution', async () => {
      expect(await redisObjections(await startRedis())).toEqual([expect.stringContaining('appendonly yes')]);
    });

    it('may not when it throws jobs away', async () => {
      const url = await startRedis('--appendonly', 'yes', '--maxmemory-policy', 'allkeys-lru');
      expect(await redisObjections(url)).toEqual([expect.stringContaining('allkeys-lru')]);
    });
  });

it('a Redis that is not there is named, not waited for', async () => {
  expect(await redisObjections('redis://127.0.0.1:1')).toEqual([
    'Redis (REDIS_URL) unter 127.0.0.1:1 nimmt keine Verbindungen an (ECONNREFUSED).',
  ]);
});
