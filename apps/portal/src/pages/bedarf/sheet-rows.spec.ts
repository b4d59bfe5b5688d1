import type { Estimable, SheetView } from './bedarf-queries.js';
import { completeness, estimatesOf, sheetLines, toSend, TOTAL, withLine, writable } from './sheet-rows.js';

const instrument = (key: string, more: Partial<Estimable> = {}): Estimable => ({
  key,
  label: key.toUpperCase(),
  legalBasis: null,
  planned: true,
  ofParts: false,
  parent: null,
  istVorjahr: null,
  planVorjahr: null,
  ...more,
});
const instruments = [
  instrument('mabe', { ofParts: true }),
  instrument('mat', { parent: { key: 'mabe', relation: 'davon' } }),
  instrument('mag', { parent: { key: 'mabe', relation: 'davon' } }),
  instrument('mag-jung', { parent: { key: 'mag', relation: 'darunter' } }),
  instrument('egz'),
  instrument('fbw', { planned: false }),
];
const view = { instruments, rows: [{ instrument: 'alt', label: 'Altes', eintritte: 2 }] };
const estimates = [
  { key: 'mat', eintritte: 10 },
  { key: 'mag', eintritte: 5 },
  { key: 'mag-jung', eintritte: 3 },
  { key: 'egz', eintritte: 0 },
];

it('shows what is planned with the sums of its parts; a selection counts in none', () => {
  const lines = sheetLines(view, estimates);
  expect(lines.map(({ key, depth, sum }) => [key, depth, sum?.value ?? null])).toEqual([
    ['mabe', 0, 15],
    ['mat', 1, null],
    ['mag', 1, null],
    ['mag-jung', 2, null],
    ['egz', 0, null],
    [TOTAL, 0, 15],
  ]);
  expect(completeness(lines)).toEqual({ done: 4, open: [] });
  expect(completeness(sheetLines(view, []))).toEqual({ done: 0, open: ['MAT', 'MAG', 'MAG-JUNG', 'EGZ'] });
});

it('shows proposals only where they were made, and what is gone by the name it had', () => {
  const lines = sheetLines(view, [{ key: 'fbw', eintritte: null }, ...estimatesOf(view.rows)]);
  expect(lines.slice(-3).map(({ key, label }) => [key, label])).toEqual([
    ['fbw', 'FBW'],
    ['alt', 'Altes'],
    [TOTAL, 'Gesamt'],
  ]);
  expect(lines.at(-1)?.sum?.value).toBe(2);
});

it('keeps the same row the same, and sends it as the server knows it', () => {
  const rows = [{ instrument: 'egz', label: 'EGZ', eintritte: 1, mittel: '20.00', bemerkung: 'neu' }];
  expect(toSend(estimatesOf(rows))).toEqual([{ instrument: 'egz', eintritte: 1, mittel: '20.00', bemerkung: 'neu' }]);
});

it('drops an emptied row, but not a proposal', () => {
  const [, mat] = sheetLines(view, estimates);
  const fbw = sheetLines(view, [{ key: 'fbw', eintritte: 4 }]).find(({ key }) => key === 'fbw');
  if (!mat || !fbw) throw new Error('no line');
  expect(withLine(estimates, { ...mat, estimate: { key: 'mat', eintritte: null } })).toHaveLength(3);
  expect(withLine(estimates, { ...mat, estimate: { key: 'mat', eintritte: 11 } })[0]).toEqual({
    key: 'mat',
    eintritte: 11,
  });
  expect(withLine([{ key: 'fbw', eintritte: 4 }], { ...fbw, estimate: { key: 'fbw', eintritte: null } })).toEqual([
    { key: 'fbw', eintritte: null },
  ]);
});

it('says why nothing can be written', () => {
  const sheet = { mine: true, ownerName: 'Leitung', state: 'inArbeit', stateLabel: 'in Arbeit', actions: [] };
  const save = { event: 'save', label: 'Speichern', allowed: true, reasons: [] };
  const of = (more: object) => writable({ ...sheet, ...more } as unknown as SheetView);
  expect(of({ actions: [save] })).toEqual({ editable: true, reasons: [] });
  expect(of({ actions: [{ ...save, allowed: false, reasons: ['Das Programm ist beschlossen.'] }] }).reasons).toEqual([
    'Das Programm ist beschlossen.',
  ]);
  expect(of({ mine: false }).reasons[0]).toContain('Leitung');
  expect(of({ state: 'eingereicht' }).reasons[0]).toContain('zurückzugeben');
  expect(of({ state: 'uebernommen', stateLabel: 'übernommen' }).reasons[0]).toContain('übernommen');
});
