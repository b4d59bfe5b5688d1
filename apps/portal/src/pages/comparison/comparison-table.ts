/** What changed, as tables for a spreadsheet: both texts side by side, both values of a figure in columns of their own. */
import type { components } from '../../api/schema.js';
import type { TableContent } from '../../export/table-content.js';
import {
  statusWord,
  type ComparedBlock,
  type ComparedSection,
  type ComparedTable,
  type Segment,
} from './comparison.js';

type Figures = components['schemas']['FigureComparisonView'];

/** @param onlyChanges without what stayed the same, as on the page */
export const passagesTable = (sections: readonly ComparedSection[], onlyChanges: boolean): TableContent => ({
  title: 'Geänderte Stellen im Text',
  columns: ['Abschnitt', 'Abschnitt ist', 'Stelle', 'Was geschah', 'Vorher', 'Nachher'],
  rows: sections.flatMap(({ title, titleBefore, status, changes }) => {
    const shown = onlyChanges ? changes.filter((block) => block.status !== 'gleich') : changes;
    const head =
      titleBefore !== null && titleBefore !== title
        ? [[title, statusWord(status), 'Titel', 'geändert', titleBefore, title]]
        : [];
    const rows = shown.map((block) => [
      title,
      statusWord(status),
      block.label ?? '',
      statusWord(block.status),
      ...sidesOf(block),
    ]);
    // A section that only moved has nothing to set beside each other, but it did move.
    const alone = head.length + rows.length === 0 && status !== 'gleich';
    return alone ? [[title, statusWord(status), '', statusWord(status), '', '']] : [...head, ...rows];
  }),
});

function sidesOf({ segments, table }: ComparedBlock): [before: string, after: string] {
  const [before, after] = (['neu', 'entfallen'] as const).map((not) => textWithout(segments, not));
  return [joined(before, table && linesOf(table, 'before')), joined(after, table && linesOf(table, 'after'))];
}

const textWithout = (segments: readonly Segment[], not: Segment['change']): string =>
  segments
    .filter(({ change }) => change !== not)
    .map(({ text }) => text)
    .join('');

const joined = (...texts: readonly (string | null | undefined)[]): string => texts.filter(Boolean).join('\n');

/** Rows that were there on this side, their cells divided by a bar. */
const linesOf = ({ rows }: ComparedTable, side: 'before' | 'after'): string =>
  rows
    .filter(({ cells }) => cells.some((cell) => cell[side] !== null))
    .map(({ cells }) => cells.map((cell) => cell[side] ?? '').join(' | '))
    .join('\n');

interface Side {
  readonly label: string;
  readonly of: (cell: Figures['rows'][number]['cells'][number]) => string | null;
  readonly at: number;
}

/** Where a column changed it is there twice, and where there is a difference or a unit, that has a column too. */
export function figuresTable({ title, columns, rows }: Figures): TableContent {
  const sides = columns.flatMap((label, at): Side[] => {
    const cells = rows.flatMap(({ cells: all }) => all[at] ?? []);
    const hasUnits = areAmounts(cells.flatMap(({ before, after }) => [before ?? '', after ?? '']));
    const text = (words: string | null): string | null => (hasUnits ? (AMOUNT.exec(words ?? '')?.[1] ?? words) : words);
    const side = (name: string, of: Side['of']): Side[] => (cells.some(of) ? [{ label: name, of, at }] : []);
    return [
      ...(cells.some(({ changed }) => changed)
        ? [
            { label: `${label}, vorher`, of: ({ before }: { before: string | null }) => text(before), at },
            { label: `${label}, nachher`, of: ({ after }: { after: string | null }) => text(after), at },
          ]
        : [
            {
              label,
              of: ({ before, after }: { before: string | null; after: string | null }) => text(after ?? before),
              at,
            },
          ]),
      ...(hasUnits
        ? side(`${label}, Einheit`, (cell) => AMOUNT.exec(cell.after ?? cell.before ?? '')?.[2] ?? null)
        : []),
      ...side(`${label}, Änderung`, ({ absolute }) => absolute),
      ...side(`${label}, Änderung in %`, ({ percent }) => percent),
    ];
  });
  return {
    title: `${title} im Vergleich`,
    columns: ['Zeile', 'Zeile ist', ...sides.map(({ label }) => label)],
    rows: rows.map(({ label, status, cells }) => [
      label,
      statusWord(status),
      ...sides.map(({ of, at }) => {
        const cell = cells[at];
        return (cell && of(cell)) ?? '';
      }),
    ]),
  };
}

/** „42 Partner“: a number and what it counts. */
const AMOUNT = /^([+\u2212-]?\d[\d.]*(?:,\d+)?)[\s\u00a0]+(\D.*)$/u;
const BARE = /^(?:[+\u2212-]?\d[\d.]*(?:,\d+)?|[X*.–]|)$/u;

const areAmounts = (texts: readonly string[]): boolean =>
  texts.some((text) => AMOUNT.test(text)) && texts.every((text) => AMOUNT.test(text) || BARE.test(text));
