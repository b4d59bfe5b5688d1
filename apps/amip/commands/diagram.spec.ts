/** docs/workflow.md is written, compared, and drift is an error. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { run } from './diagram.js';

describe('amip diagram', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'amip-diagram-'));
    file = join(folder, 'workflow.md');
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('writes the document and finds it fresh', async () => {
    expect(await run([], file)).toBe(0);
    expect(await readFile(file, 'utf8')).toContain('stateDiagram-v2');
    expect(await run(['--check'], file)).toBe(0);
  });

  it('finds drift and a missing file, and leaves both alone', async () => {
    expect(await run(['--check'], file)).toBe(1);
    await writeFile(file, '# alt\n');
    expect(await run(['--check'], file)).toBe(1);
    expect(await readFile(file, 'utf8')).toBe('# alt\n');
  });

  it('refuses what it does not know', async () => expect(await run(['--chekc'], file)).toBe(2));

  it('is fresh in the checkout', async () => expect(await run(['--check'])).toBe(0));
});
