/** Every refusal has a pointer and a German sentence; all faults come at once; what is right passes unchanged. */
import { PNG_BASE64, resolvedProgramme, sampleProgramme } from '../../../test/support/sample-programme.js';
import { parseBlocks, validateProgramme } from './validate.js';

type Json = Record<string, unknown>;
const sample = (): Json => structuredClone(sampleProgramme());
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, name) => (value as Json)[name], root);
/** Sets the value at a pointer; `undefined` removes it. */
function changed(pointer: string, value: unknown, start: Json = sample()): Json {
  const cut = pointer.lastIndexOf('/');
  const parent = at(start, pointer.slice(0, cut)) as Json;
  if (value === undefined) Reflect.deleteProperty(parent, pointer.slice(cut + 1));
  else parent[pointer.slice(cut + 1)] = value;
  return start;
}
const problems = (input: unknown): [string, string][] => {
  const result = validateProgramme(input);
  return result.ok ? [] : result.problems.map(({ pointer, message }) => [pointer, message]);
};
const LAGE = '/sections/1/blocks/0';
const TABLE = '/sections/2/sections/0/blocks/1';

describe('validateProgramme', () => {
  it('passes the sample unchanged', () => {
    expect(validateProgramme(sampleProgramme())).toEqual({ ok: true, programme: sampleProgramme() });
    expect(validateProgramme(resolvedProgramme()).ok).toBe(true);
  });

  it.each([
    ['/title', undefined, 'fehlt; bitte ergänzen'],
    ['/title', '', 'darf nicht leer sein'],
    ['/title', 'a\u0007', 'Steuerzeichen'],
    ['/title', 'x'.repeat(501), 'höchstens 500 Zeichen'],
    ['/title', '\ud800', 'Steuerzeichen'],
    ['/title', 'Programm \u202e7202', 'ein Zeichen, das niemand sieht (U+202E)'],
    ['/kennzahlen/0/label', 'e\u00adLb', 'ein Zeichen, das niemand sieht (U+00AD)'],
    [`${LAGE}/content/0/text`, '4\u200b58', 'ein Zeichen, das niemand sieht (U+200B)'],
    ['/definition', 'a\u0000b', 'in keinem Dokument stehen'],
    ['/schemaVersion', 2, 'erlaubt: 1'],
    ['/period/year', '2024', 'eine Zahl sein'],
    ['/period/year', 1200, 'mindestens 1990'],
    ['/farbe', 'rot', 'gibt es hier nicht'],
    ['/edition/on', '12.10.2023', 'JJJJ-MM-TT'],
    ['/edition/on', '2023-02-30', 'im Kalender nicht'],
    ['/edition/textHash', 'abc', 'SHA-256'],
    ['/sections/0/key', 'Ärger', 'Schlüssel aus höchstens 64'],
    ['/kennzahlen/0/value', '4.560,0', 'Zahl als Text mit Punkt'],
    ['/budget', { plan: { year: 2024, gesamt: '1,5 Mio' } }, 'Betrag als Text', '/budget/plan/gesamt'],
    [`${LAGE}/kind`, 'absatz', 'Art'],
    [`${LAGE}/content/1/prefix`, 'etwa', '„rund“'],
    [`${LAGE}/content/3/content/1/href`, 'javascript:alert(1)', 'http://'],
    [`${LAGE}/content/3/content/1/href`, 'file:///etc/passwd', 'http://'],
    [`${LAGE}/content/3/content/1/href`, 'https://[::', 'vollständige Adresse'],
    [`${LAGE}/content/3/content/1/href`, 'https://amt.example:geheim@boese.example', 'vollständige Adresse'],
    [`${LAGE}/content/3/content/1/href`, 'https://amt.example/\u202efdp', 'vollständige Adresse'],
    [`${TABLE}/table/rows/1/cells/1`, { value: 541 }, 'ein Text', `${TABLE}/table/rows/1/cells/1/value`],
    [`${TABLE}/table/rows/1/cells`, [null], '1 Zellen, die Tabelle aber 5 Spalten'],
    [`${TABLE}/table/columns/1/key`, 'instrument', 'kommt schon bei'],
    [`${TABLE}/id`, 'p-lage', 'kommt schon bei'],
    ['/sections/1/key', 'vorwort', 'kommt schon bei', '/sections/1/key'],
    ['/kennzahlen/1/key', 'elb', 'kommt schon bei'],
    ['/sections/2/sections/0/front', true, 'obersten Ebene'],
    [`${LAGE}/content/7/section`, 'nirgends', 'gibt es in diesem Programm nicht'],
    [`${LAGE}/content/5/block`, 'p-lage', 'gibt es in diesem Programm nicht'],
    [`${LAGE}/content/1/key`, 'unbekannt', 'gibt es in diesem Programm nicht'],
    [`${TABLE}/table/rows/5/cells/4/kennzahl`, 'unbekannt', 'gibt es in diesem Programm nicht'],
    ['/kennzahlen/0/value', undefined, 'weder Wert noch gedruckte Angabe', `${LAGE}/content/1/key`],
    ['/kennzahlen/2/base', 'fehlt', 'gibt es in diesem Programm nicht'],
    ['/kennzahlen/2/base', 'quote', 'eigene Bezugsgröße'],
    ['/kennzahlen/0/partOf', { key: 'elb', relation: 'davon' }, 'Teil von sich selbst', '/kennzahlen/0/partOf/key'],
    [
      '/handlungsfelder',
      [{ key: 'h', title: 'H', section: 'fehlt' }],
      'gibt es in diesem Programm nicht',
      '/handlungsfelder/0/section',
    ],
    [
      '/eintrittsplanung',
      [
        { key: 'a', instrument: 'A', istVorjahr: 1, plan: 1, parent: { key: 'b', relation: 'davon' } },
        { key: 'b', instrument: 'B', istVorjahr: 1, plan: 1, parent: { key: 'a', relation: 'davon' } },
      ],
      'Teil von sich selbst',
      '/eintrittsplanung/0/parent/key',
    ],
    ['/sections/1/sections/0/blocks/0/image/base64', 'kein Bild!', 'Base64'],
    [
      '/sections/1/sections/0/blocks/0/image/mediaType',
      'image/jpeg',
      'keine Datei der angegebenen Art',
      '/sections/1/sections/0/blocks/0/image/base64',
    ],
    ['/edition/kind', 'beschlossen', 'braucht den Beschluss', '/resolution'],
  ])('refuses %s = %j: %s', (pointer, value, sentence, reportedAt = pointer) => {
    const found = problems(changed(pointer, value));
    const messages = found.filter(([place]) => place === reportedAt).map(([, message]) => message);
    expect(messages.join(' ')).toContain(sentence);
    for (const [place, message] of found) {
      expect(place).toMatch(/^\//);
      expect(message).toMatch(/^[A-ZÄÖÜ].*[.]$/);
    }
  });

  it.each([
    ['/resolution/decision', 'vertagt', 'Ergebnis lautet aber'],
    ['/resolution/count/yes', 4, 'ergeben 7, stimmberechtigt sind 6', '/resolution/count'],
    ['/edition/textHash', 'b'.repeat(64), 'nicht die der beschlossenen Fassung'],
  ])('refuses a resolved copy with %s = %j', (pointer, value, sentence, reportedAt = pointer) => {
    const found = problems(changed(pointer, value, structuredClone(resolvedProgramme())));
    expect(found).toEqual([[reportedAt, expect.stringContaining(sentence)]]);
  });

  it('reports faults of form and of meaning together', () => {
    const input = changed(
      `${LAGE}/content/7/section`,
      'nirgends',
      changed('/title', 7, changed('/kennzahlen/1/key', 'elb')),
    );
    const pointers = problems(input).map(([pointer]) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/title', `${LAGE}/content/7/section`, '/kennzahlen/1/key']));
  });

  it.each([null, 1, 'x', [], [1], undefined])('refuses %j without falling over', (input) => {
    expect(problems(input).length).toBeGreaterThan(0);
  });

  it('refuses input that is nested beyond reason', () => {
    let list: unknown = {};
    for (let depth = 0; depth < 50_000; depth++) list = { items: [list] };
    expect(problems({ sections: list })).toEqual([['', expect.stringContaining('zu tief')]]);
  });

  it('escapes pointers', () => {
    expect(
      problems(changed('/a~1b', 1, Object.assign(sample(), { 'x/y~z': 1 }))).map(([pointer]) => pointer),
    ).toContain('/x~1y~0z');
  });
});

describe('parseBlocks', () => {
  const blocks = () => structuredClone(sampleProgramme().sections[1]!.blocks);

  it('passes what is right', () => {
    expect(parseBlocks(blocks())).toEqual({ ok: true, blocks: blocks() });
    expect(parseBlocks([])).toEqual({ ok: true, blocks: [] });
  });

  it('refuses repeated ids, rows that do not fit, and deep lists', () => {
    let list: unknown = { ordered: false, items: [{ content: [] }] };
    for (let level = 0; level < 8; level++) list = { ordered: false, items: [{ content: [], list }] };
    const result = parseBlocks([
      { kind: 'paragraph', id: 'a', content: [] },
      { kind: 'note', id: 'a', content: [] },
      {
        kind: 'table',
        id: 't',
        table: { columns: [{ key: 'k', label: 'K', kind: 'text' }], rows: [{ kind: 'data', cells: [null, null] }] },
      },
      { kind: 'list', id: 'l', ...(list as object) },
      {
        kind: 'figure',
        id: 'f',
        title: 'T',
        alt: 'A',
        image: { mediaType: 'image/png', base64: PNG_BASE64.slice(0, -1), widthPx: 1, heightPx: 1 },
      },
    ]);
    expect(result.ok ? [] : result.problems.map(({ pointer }) => pointer)).toEqual([
      '/1/id',
      '/2/table/rows/0/cells',
      expect.stringMatching(/^\/3(\/items\/0\/list)+$/),
      '/4/image/base64',
    ]);
  });

  it.each([null, {}, 'x', [null], [{ kind: 'unbekannt' }]])('refuses %j', (input) => {
    expect(parseBlocks(input).ok).toBe(false);
  });
});
