import type { EintrittsZeile } from '#domain/document/figures.js';
import { takenOver } from './year-before.js';

const before: EintrittsZeile[] = [
  { key: 'egz', instrument: 'Zuschuss', catalogue: 'egz', istVorjahr: 3, plan: 40, mittelPlan: '120000.00' },
  { key: 'egz-jung', instrument: 'Junge', parent: { key: 'egz', relation: 'darunter' }, istVorjahr: 1, plan: 4 },
];
const now: EintrittsZeile[] = [
  { key: 'zeile-1', instrument: 'Eingliederungszuschuss', catalogue: 'egz', istVorjahr: 38, planVorjahr: 41, plan: 50 },
];

it('puts plan and money beside the new plan, by the instrument of the catalogue, and leaves what stands there', () => {
  const { rows, numbers, others, absent } = takenOver(now, before, { overwrite: false, missing: false });
  expect(rows).toEqual([{ ...now[0], mittelVorjahr: '120000.00' }]);
  expect({ numbers, others, absent }).toEqual({ numbers: 1, others: 1, absent: 1 });
});
it('replaces other numbers when told to', () => {
  const { rows, numbers } = takenOver(now, before, { overwrite: true, missing: false });
  expect(rows[0]?.planVorjahr).toBe(40);
  expect(rows[0]?.istVorjahr).toBe(38);
  expect(numbers).toBe(2);
});
it('makes rows that are missing, without a plan of their own, in the tree as it was', () => {
  const { rows, numbers } = takenOver([], before, { overwrite: false, missing: true });
  expect(rows).toEqual([
    {
      key: 'egz',
      instrument: 'Zuschuss',
      catalogue: 'egz',
      istVorjahr: null,
      plan: null,
      planVorjahr: 40,
      mittelVorjahr: '120000.00',
    },
    {
      key: 'egz-jung',
      instrument: 'Junge',
      parent: { key: 'egz', relation: 'darunter' },
      istVorjahr: null,
      plan: null,
      planVorjahr: 4,
    },
  ]);
  expect(numbers).toBe(3);
});
it('hangs a missing row on the row that its parent is here', () => {
  const { rows } = takenOver(now, before, { overwrite: false, missing: true });
  expect(rows[1]?.parent).toEqual({ key: 'zeile-1', relation: 'darunter' });
});
