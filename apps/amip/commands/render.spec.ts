/** `amip render`: a document, or German sentences and nothing written. */
import { jest } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleProgramme } from '../../../test/support/sample-programme.js';
import { run } from './render.js';

let folder: string;
let said: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amip-render-'));
  said = '';
  const listen = (text: unknown): boolean => {
    said += String(text);
    return true;
  };
  jest.spyOn(process.stderr, 'write').mockImplementation(listen);
  jest.spyOn(process.stdout, 'write').mockImplementation(listen);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

describe('amip render', () => {
  it('writes the document', async () => {
    const out = join(folder, 'amip.docx');
    expect(await run([await file('p.json', JSON.stringify(sampleProgramme())), '--out', out])).toBe(0);
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
    expect((await readdir(folder)).sort()).toEqual(['amip.docx', 'p.json']);
  });

  it('names every problem with its pointer and writes nothing', async () => {
    const input = { ...sampleProgramme(), title: '', period: { year: 1, years: 1 } };
    const out = join(folder, 'amip.docx');
    expect(await run([await file('p.json', JSON.stringify(input)), '--out', out])).toBe(2);
    expect(said).toContain('2 Fehler');
    expect(said).toContain('/title: Das Feld „Titel“ (title) darf nicht leer sein.');
    expect(said).toContain('/period/year: Das Feld „Jahr“ (year) muss mindestens 1990 sein.');
    expect(await readdir(folder)).toEqual(['p.json']);
  });

  it.each([
    ['no file', [], 'genau eine Programmdatei'],
    ['no target', ['p.json'], '--out'],
    ['an unknown option', ['p.json', '--farbe', 'rot'], 'versteht der Befehl nicht'],
    ['a missing file', ['fehlt.json', '--out', 'a.docx'], 'nicht vorhanden'],
    ['a folder', ['.', '--out', 'a.docx'], 'es ist ein Ordner'],
    ['broken JSON', ['kaputt.json', '--out', 'a.docx'], 'kein gültiges JSON (Fehler in Zeile 2, Spalte 2)'],
    ['another encoding', ['latin1.json', '--out', 'a.docx'], 'nicht in UTF-8'],
    ['an unwritable target', ['p.json', '--out', 'fehlt/a.docx'], 'kann nicht geschrieben werden'],
    ['one file for both', ['p.json', '--out', 'p.json'], 'dieselbe'],
  ])('refuses %s with a sentence', async (_what, argv, sentence) => {
    await file('p.json', JSON.stringify(sampleProgramme()));
    await file('kaputt.json', '{"a": 1,\n x');
    await file('latin1.json', Uint8Array.from([0x22, 0xe4, 0x22]));
    const before = (await readdir(folder)).sort();
    const inFolder = argv.map((argument) =>
      argument.startsWith('--') || argument === 'rot' ? argument : join(folder, argument),
    );
    expect(await run(inFolder)).toBe(2);
    expect(said).toContain(sentence);
    expect((await readdir(folder)).sort()).toEqual(before);
  });
});
