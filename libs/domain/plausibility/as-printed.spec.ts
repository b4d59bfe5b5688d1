/** The two printed programmes: every known slip is found, nothing that holds is called wrong; and one unit in a sum is never lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOLDING } from '../../../test/support/as-printed-holding.js';
import { SLIPS } from '../../../test/support/as-printed-slips.js';
import type { Programme } from '../document/programme.js';
import { validateProgramme } from '../document/validate.js';
import { checkProgramme } from './check-programme.js';
import type { Finding } from './finding.js';
import { readProgramme } from './reading.js';

function load(name: string): Programme {
  const file = join(import.meta.dirname, '../../../demo', name);
  const checked = validateProgramme(JSON.parse(readFileSync(file, 'utf8')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.programme;
}
const programmes = { 2016: load('as-printed-2016.json'), 2024: load('as-printed-2024.json') } as const;
const findings = { 2016: checkProgramme(programmes[2016]), 2024: checkProgramme(programmes[2024]) } as const;

const tells = ({ rule, message }: Finding, [code, words]: readonly [string, string]): boolean =>
  rule === code && message.includes(words);

describe('the programmes as printed', () => {
  it.each(SLIPS.filter(({ found }) => found).map((slip) => [slip.id, slip.what, slip] as const))(
    'finds %s: %s',
    (_id, _what, { programme, found }) => {
      for (const one of found ?? [])
        expect(findings[programme].filter((finding) => tells(finding, one))).toHaveLength(1);
    },
  );

  it.each(HOLDING.map((check) => [check.id, check.what, check] as const))(
    'says nothing to %s: %s',
    (_id, _what, check) => {
      for (const one of check.silent)
        expect(findings[check.programme].filter((finding) => tells(finding, one))).toEqual([]);
    },
  );

  it('has no finding that is no known slip, and points at places that exist', () => {
    const all = ([2016, 2024] as const).flatMap((year) => findings[year].map((finding) => ({ year, finding })));
    const known = all.filter(({ year, finding }) =>
      SLIPS.some(({ programme, found = [] }) => programme === year && found.some((one) => tells(finding, one))),
    );
    const seen = SLIPS.filter(({ programme, found }) =>
      found?.every((one) => findings[programme].some((finding) => tells(finding, one))),
    );
    const real = SLIPS.filter(({ severity }) => severity === 'real');
    const share = (part: number, whole: number) =>
      `${part} von ${whole} (${((100 * part) / whole).toFixed(1).replace('.', ',')} %)`;
    process.stdout.write(
      `Plausibilität der gedruckten Programme: Genauigkeit ${share(known.length, all.length)}; ` +
        `Vollständigkeit ${share(seen.length, SLIPS.length)}, echte Fehler ${share(real.filter((slip) => seen.includes(slip)).length, real.length)}; ` +
        `ohne Alarm ${HOLDING.length} Prüfungen, die aufgehen.\n`,
    );
    expect(all.filter((one) => !known.includes(one))).toEqual([]);
    expect(SLIPS.filter((slip) => !seen.includes(slip)).map(({ id, unseen }) => [id, unseen !== undefined])).toEqual([
      ['16-27', true],
      ['24-23', true],
      ['24-28', true],
    ]);
    for (const { year, finding } of all) expect(holder(programmes[year], finding.where)).toBeDefined();
  });

  it('shows the arithmetic in German', () => {
    expect(findings[2016].find(({ rule }) => rule === 'R6')).toMatchObject({
      severity: 'blocks',
      message: expect.stringContaining('1.251 + 1.535 = 2.786, angegeben sind 2.792') as string,
    });
    for (const { message } of [...findings[2016], ...findings[2024]]) {
      expect(message).toMatch(/[.]$/);
      expect(message).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe('one unit', () => {
  const SUM_RULES = ['R1', 'R2', 'R3', 'R6', 'R23'];
  const spoken = (programme: Programme): Set<string> =>
    new Set(
      checkProgramme(programme).flatMap(({ rule, where, message }) =>
        SUM_RULES.includes(rule) ? [`${where} ${message}`] : [],
      ),
    );

  /** Every number in a sum of exact numbers. Selections count where the other columns show that they are all. */
  const places = (programme: Programme): string[] => [
    ...new Set(
      readProgramme(programme, {})
        .sums.filter(
          ({ kind, whole, parts, siblings = [] }) =>
            [whole, ...parts].every(({ range }) => range.low.eq(range.high)) &&
            (kind !== 'darunter' || siblings.length > 0),
        )
        .flatMap(({ whole, parts }) => [whole, ...parts].map(({ where }) => where))
        .filter((where) => !where.endsWith('/kennzahl')),
    ),
    ...(programme.personal?.bereiche ?? []).map((_row, index) => `/personal/bereiche/${index}/vzae`),
    ...(programme.personal?.vzae === undefined ? [] : ['/personal/vzae']),
  ];

  it.each([2016, 2024] as const)('more or less in any sum of %i is found', (year) => {
    const programme = programmes[year];
    const before = spoken(programme);
    const at = places(programme);
    expect(at.length).toBeGreaterThan(year === 2016 ? 10 : 55);
    for (const place of at)
      for (const step of [1, -1]) {
        const changed = structuredClone(programme);
        if (!nudge(changed, place, step)) continue;
        const now = [...spoken(changed)].filter((one) => !before.has(one));
        expect({ place, found: now.length > 0 }).toEqual({ place, found: true });
      }
  });
});

function holder(root: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1, -1);
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], root);
}

/** One cent, one tenth or one piece: the smallest step of the number as it is written. */
function nudge(root: unknown, pointer: string, step: number): boolean {
  const parent = holder(root, pointer) as Record<string, unknown>;
  const name = pointer.split('/').at(-1) ?? '';
  const value = parent[name];
  if (typeof value === 'number') {
    if (value + step < 0) return false;
    parent[name] = value + step;
    return true;
  }
  const text = String(value);
  const digits = text.split('.')[1]?.length ?? 0;
  const units = BigInt(text.replace('.', '')) + BigInt(step);
  if (units < 0n) return false;
  const padded = units.toString().padStart(digits + 1, '0');
  parent[name] = digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
  return true;
}
