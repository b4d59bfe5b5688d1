/** Charts of a page are drawn twice as fine; one that is as tall as a house only as fine as its memory allows. */
import { zoomOf } from './chart-images.js';

const svg = (width: number, height: number): string => `<svg viewBox="0 0 ${width} ${height}"></svg>`;

test('the zoom of a picture', () => {
  expect(zoomOf(svg(640, 400))).toBe(2);
  expect(zoomOf(svg(640, 1200))).toBe(2);
  const tall = zoomOf(svg(640, 40_000));
  expect(640 * tall * 40_000 * tall).toBeCloseTo(12_000_000, 0);
  expect(zoomOf('<svg></svg>')).toBe(2);
});
