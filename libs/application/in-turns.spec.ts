/** Between two steps others have their turn; the result is the same as in one go. */
import { importRows, importSteps } from '#domain/import/import-rows.js';
import type { ImportInput } from '#domain/import/import-input.js';
import { inTurns } from './in-turns.js';

function* counting(to: number): Generator<undefined, string> {
  for (let n = 0; n < to; n++) yield;
  return 'done';
}

test('whatever waits is done between two steps', async () => {
  const seen: number[] = [];
  const others = (async () => {
    for (let n = 0; n < 3; n++) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      seen.push(n);
    }
  })();
  let steps = 0;
  const during: number[] = [];
  const watched = (function* () {
    const inner = counting(5);
    for (let step = inner.next(); !step.done; step = inner.next()) {
      steps++;
      during.push(seen.length);
      yield;
    }
    return 'done';
  })();
  expect(await inTurns(watched)).toBe('done');
  await others;
  expect(steps).toBe(5);
  expect(during.at(-1)).toBeGreaterThan(0);
});

test('a failure comes through', async () => {
  const failing = (function* (): Generator<undefined, never> {
    yield;
    throw new Error('kaputt');
  })();
  await expect(inTurns(failing)).rejects.toThrow('kaputt');
});

test('an import of 5,000 rows stops in between often enough, and gives what it gives in one go', async () => {
  const input: ImportInput = {
    sheet: {
      name: 'T',
      rows: [['Merkmal', 'Wert'], ...Array.from({ length: 5000 }, (_, n) => [`Zeile ${n}`, `${n}`])],
    },
    mapping: { sheet: 'T', headerRow: 0, columns: { label: 0, value: 1 }, unit: 'Personen' },
    stand: { kind: 'month', year: 2024, month: 12 },
    source: 'Statistik',
    origin: { file: 'a.csv', sha256: 'a'.repeat(64) },
    existing: [],
    catalogue: [],
  };
  expect([...importSteps(input)].length).toBeGreaterThanOrEqual(50);
  expect(await inTurns(importSteps(input))).toEqual(importRows(input));
});
