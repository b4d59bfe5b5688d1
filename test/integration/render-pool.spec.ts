/** Processes that render: same bytes as here, and a job that fails, hangs or dies takes nothing else with it. */
import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildDocument } from '#domain/document/build-document.js';
import { renderDocx } from '#rendering/render-docx.js';
import { createRenderPool, RenderFailed } from '#rendering/render-pool.js';
import type { RenderPool, RenderPoolOptions } from '#rendering/render-pool.js';
import { sampleProgramme } from '../support/sample-programme.js';

// Processes load the compiled renderer anew; on a busy machine that takes seconds.
jest.setTimeout(60_000);

const pools: RenderPool[] = [];
const pool = (options?: RenderPoolOptions): RenderPool => {
  const created = createRenderPool(options);
  pools.push(created);
  return created;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((created) => created.close()));
});
/** Not a programme: makes the process fail. */
const broken = JSON.stringify({ ...sampleProgramme(), sections: null });
const sample = JSON.stringify(sampleProgramme());

describe('the render pool', () => {
  it('renders the same bytes as the main thread, several at once', async () => {
    const { render } = pool({ processes: 2 });
    const expected = await renderDocx(buildDocument(sampleProgramme()));
    const results = await Promise.all([1, 2, 3, 4].map(() => render(sample)));
    for (const bytes of results) expect(Buffer.compare(bytes, expected)).toBe(0);
  });

  it('rejects only the job that fails', async () => {
    const { render } = pool({ processes: 1 });
    const [before, failed, after] = await Promise.allSettled([render(sample), render(broken), render(sample)]);
    expect([before?.status, failed?.status, after?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(failed).toMatchObject({ reason: expect.any(RenderFailed) as unknown });
  });

  it('gives up a job that takes too long and goes on with the next', async () => {
    const slow = pool({ processes: 1, timeoutMs: 1 });
    await expect(slow.render(sample)).rejects.toThrow('no result after 1 ms');
    await expect(slow.render(sample)).rejects.toThrow(RenderFailed);
  });

  it('survives a process that runs out of memory', async () => {
    const small = pool({ processes: 1, memoryMb: 8 });
    await expect(small.render(sample)).rejects.toThrow(RenderFailed);
    await expect(pool().render(sample)).resolves.toHaveProperty('length');
  });

  it('rejects what waits when it is closed', async () => {
    const closing = pool({ processes: 1 });
    const jobs = [closing.render(sample), closing.render(sample)];
    const settled = Promise.allSettled(jobs);
    await closing.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('lets the process end by itself', async () => {
    const script = `
      const { renderInWorker } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../dist/libs/rendering/render-pool.js')).href)});
      let input = ''; for await (const chunk of process.stdin) input += chunk;
      process.stdout.write(String((await renderInWorker(input)).length));`;
    const running = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 30_000,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    running.child.stdin?.end(sample);
    expect(Number((await running).stdout)).toBeGreaterThan(10_000);
  });
});
