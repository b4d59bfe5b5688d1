/** `amip demo --scenario as-printed` leaves exactly four files, which say what `amip check` says. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { validateProgramme } from '#domain/document/validate.js';
import { checkProgramme } from '#domain/plausibility/check-programme.js';
import { all, parse, textOf, unzip } from '../../../test/support/docx-reader.js';
import { WrongUsage } from '../arguments.js';
import { run } from '../commands/demo.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'as-printed-'));
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('leaves both programmes as printed and a report of what the rules find in each', async () => {
  expect(await run(['--scenario', 'as-printed', '--out', folder])).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    'findings-2016.docx',
    'findings-2024.docx',
    'programme-2016.json',
    'programme-2024.json',
  ]);
  for (const year of [2016, 2024]) {
    const checked = validateProgramme(JSON.parse(readFileSync(join(folder, `programme-${year}.json`), 'utf8')));
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    const files = unzip(readFileSync(join(folder, `findings-${year}.docx`)));
    const text = all(parse(files['word/document.xml'] ?? ''), 'w:p')
      .map(textOf)
      .join('\n')
      .replaceAll('\u00a0', ' ');
    const findings = checkProgramme(checked.programme);
    expect(findings.length).toBeGreaterThan(15);
    for (const { message } of findings) expect(text).toContain(message.replace(/^„[^“]*“: ./u, ''));
  }
}, 60_000);

it('refuses an unknown scenario and a missing folder in German', async () => {
  await expect(run(['--scenario', 'anders', '--out', folder])).rejects.toThrow(WrongUsage);
  await expect(run(['--scenario', 'as-printed'])).rejects.toThrow('Bitte einen Ordner');
});
