/** Entries that tell different facts share one table. */
import { allPages } from './all-pages.js';
import { tableOfFacts } from './table-of-facts.js';

it('gives each fact a column, in the order in which they stand', () =>
  expect(
    tableOfFacts('Beschlüsse', 'Abstimmung', [
      {
        name: 'Zweite',
        facts: [
          { label: 'Stand', value: 'offen' },
          { label: 'Text', value: 'Fassung 2' },
        ],
      },
      {
        name: 'Erste',
        facts: [
          { label: 'Stand', value: 'zu' },
          { label: 'Antrag', value: 'Zustimmung' },
          { label: 'Text', value: 'Fassung 1' },
        ],
      },
    ]),
  ).toEqual({
    title: 'Beschlüsse',
    columns: ['Abstimmung', 'Stand', 'Antrag', 'Text'],
    rows: [
      ['Zweite', 'offen', '', 'Fassung 2'],
      ['Erste', 'zu', 'Zustimmung', 'Fassung 1'],
    ],
  }));

it('asks for every part of a list, also after an empty one', async () => {
  const asked: (string | null)[] = [];
  const pages: Record<string, { items: number[]; next: string | null }> = {
    start: { items: [1, 2], next: 'b' },
    b: { items: [], next: 'c' },
    c: { items: [3], next: null },
  };
  const all = await allPages((after) => {
    asked.push(after);
    return Promise.resolve(pages[after ?? 'start'] ?? { items: [], next: null });
  });
  expect([all, asked]).toEqual([
    [1, 2, 3],
    [null, 'b', 'c'],
  ]);
});
