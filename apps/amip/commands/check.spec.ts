/** `amip check`: findings as JSON or as a list for people, and the exit code that a script asks for. */
import { jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareProgramme } from '../../../test/support/bare-programme.js';
import { WrongUsage } from '../arguments.js';
import { run } from './check.js';

const printed = (year: number): string => join(import.meta.dirname, `../../../demo/as-printed-${year}.json`);

/** Nothing in it can be wrong. */
const sound = bareProgramme();

let folder: string;
let out: string;
let err: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amip-check-'));
  [out, err] = ['', ''];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});
const file = async (content: unknown): Promise<string> => {
  const path = join(folder, 'programm.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

describe('amip check', () => {
  it('prints rule, severity, place and sentence as JSON and fails if something blocks', async () => {
    expect(await run([printed(2016), '--json'])).toBe(1);
    const findings = JSON.parse(out) as Record<string, string>[];
    expect(findings.length).toBeGreaterThan(20);
    for (const finding of findings) expect(Object.keys(finding)).toEqual(['rule', 'severity', 'where', 'message']);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'R6', severity: 'blocks' }));
    expect(err).toBe('');
  });

  it('lists what blocks before what warns, in German', async () => {
    expect(await run([printed(2024)])).toBe(1);
    expect(out).toContain('17 Befunde, davon 7 mit Sperre.');
    expect(out.indexOf('vor der Freigabe')).toBeLessThan(out.indexOf('Das bitte ansehen'));
    expect(out).toContain('R21 Starke Veränderungen sind begründet');
    expect(out).toContain('/eintrittsplanung/0');
  });

  it('is content with a sound programme, and with one that is only warned about', async () => {
    expect(await run([await file(sound)])).toBe(0);
    expect(out).toContain('Alle 32 Regeln sind eingehalten');
    expect(await run([await file({ ...sound, openInformation: [] })])).toBe(0);
    expect(out).toContain('3 Befunde, davon keiner mit Sperre');
    out = '';
    expect(await run([await file(sound), '--json'])).toBe(0);
    expect(JSON.parse(out)).toEqual([]);
  });

  it.each([
    ['broken JSON', '{', 'kein gültiges JSON'],
    ['something else', { a: 1 }, 'kein gültiges Programm'],
  ])('refuses %s with code 2', async (_what, content, sentence) => {
    expect(await run([await file(content), '--json'])).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  it('refuses a missing file and wrong arguments', async () => {
    expect(await run([join(folder, 'fehlt.json')])).toBe(2);
    expect(err).toContain('nicht vorhanden');
    await expect(run([])).rejects.toThrow(WrongUsage);
    await expect(run(['a.json', 'b.json'])).rejects.toThrow('genau eine');
    await expect(run(['a.json', '--laut'])).rejects.toThrow('„--laut“');
  });
});
