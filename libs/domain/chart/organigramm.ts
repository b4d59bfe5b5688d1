/** Who belongs to whom: the top in the middle, its next level in columns, everything further down in steps below its column. */
import type { TreeContent, TreeNode } from './chart-content.js';
import { HEAD, INK, MARGIN, MUTED } from './look.js';
import { drawing, element, rectangle, short, WIDTH, words, type Drawing } from './svg.js';
import { branches, type Branch } from './tree.js';
import { wrap } from './wrap.js';

const TEXT = 13;
const NOTE = 11.5;
const LINE = 15;
const GAP = 14;
const BELOW = 10;
const STEP = 12;
/** More columns would leave no room for German words. */
const COLUMNS = 4;
const DEEPEST = 4;
const LINK = '#55595e';

interface Box {
  readonly label: readonly string[];
  readonly note: readonly string[];
  readonly bold: boolean;
  readonly height: number;
}

export function drawOrganigramm(content: TreeContent): Drawing {
  const shapes: string[] = [];
  let tops = branches(content);
  let y = MARGIN;
  let from: readonly [number, number] | null = null;
  // One above the other as long as there is only one.
  for (let [only] = tops; only && tops.length === 1; [only] = tops) {
    const width = 280;
    const box = boxOf(only.node, width, true);
    if (from) shapes.push(path([from, [WIDTH / 2, y]]));
    shapes.push(drawBox(box, (WIDTH - width) / 2, y, width, from === null));
    from = [WIDTH / 2, y + box.height];
    y += box.height + 2 * GAP;
    tops = [...only.below];
  }
  for (let at = 0; at < tops.length; at += COLUMNS) {
    const row = tops.slice(at, at + COLUMNS);
    const columns = Math.min(COLUMNS, tops.length);
    const width = (WIDTH - 2 * MARGIN - (columns - 1) * GAP) / columns;
    // The last row may be shorter; it stands in the middle.
    const left = (WIDTH - row.length * width - (row.length - 1) * GAP) / 2;
    const height = Math.max(...row.map(({ node }) => boxOf(node, width, true).height));
    let bottom = y;
    row.forEach((branch, index) => {
      const x = left + index * (width + GAP);
      if (from) shapes.push(path([from, [from[0], y - GAP], [x + width / 2, y - GAP], [x + width / 2, y]]));
      bottom = Math.max(bottom, column(shapes, branch, x, y, width, height));
    });
    // The trunk goes on to the next row between the columns.
    if (from && at + COLUMNS < tops.length) from = trunk(shapes, from, y - GAP, bottom + GAP);
    y = bottom + 2 * GAP;
  }
  return drawing(y - 2 * GAP + MARGIN, shapes);
}

/** Along the left edge to the row below, where no column stands. */
function trunk(
  shapes: string[],
  [x, y]: readonly [number, number],
  turn: number,
  bottom: number,
): readonly [number, number] {
  shapes.push(
    path([
      [x, y],
      [x, turn],
      [3, turn],
      [3, bottom],
    ]),
  );
  return [3, bottom];
}

/** The head of a column and everything below it; returns where it ends. */
function column(shapes: string[], branch: Branch, x: number, y: number, width: number, height: number): number {
  const box = { ...boxOf(branch.node, width, true), height };
  shapes.push(drawBox(box, x, y, width, false));
  return steps(shapes, branch.below, { x, y: y + height, width, depth: 1 });
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
}

function steps(shapes: string[], below: readonly Branch[], { x, y: top, width, depth }: Place): number {
  const indent = depth <= DEEPEST ? STEP : 0;
  const [left, room] = [x + indent, width - indent];
  const stem = x + 5;
  let y = top;
  below.forEach(({ node, below: further }) => {
    const box = boxOf(node, room, false);
    y += BELOW;
    if (indent > 0)
      shapes.push(
        path([
          [stem, top],
          [stem, y + box.height / 2],
          [left, y + box.height / 2],
        ]),
      );
    shapes.push(drawBox(box, left, y, room, false));
    y = steps(shapes, further, { x: left, y: y + box.height, width: room, depth: depth + 1 });
  });
  return y;
}

function boxOf({ label, note }: TreeNode, width: number, bold: boolean): Box {
  const lines = wrap(label, { width: width - 12, size: TEXT, bold, lines: 6 });
  const notes = note === undefined ? [] : wrap(note, { width: width - 12, size: NOTE, lines: 8 });
  return { label: lines, note: notes, bold, height: lines.length * LINE + notes.length * (LINE - 1) + 12 };
}

/** The top is dark, the heads of the columns are bold. */
function drawBox({ label, note, bold, height }: Box, x: number, y: number, width: number, top: boolean): string {
  const middle = x + width / 2;
  const content = label.length * LINE + note.length * (LINE - 1);
  const first = y + (height - content) / 2 + 11.5;
  return (
    rectangle(x, y, width, height, {
      rx: 3,
      fill: top ? HEAD : '#ffffff',
      stroke: HEAD,
      'stroke-width': bold ? 1.4 : 1,
    }) +
    label
      .map((text, at) =>
        words(text, {
          x: middle,
          y: first + at * LINE,
          size: TEXT,
          bold,
          anchor: 'middle',
          fill: top ? '#ffffff' : INK,
        }),
      )
      .join('') +
    note
      .map((text, at) =>
        words(text, {
          x: middle,
          y: first + label.length * LINE + at * (LINE - 1) - 1,
          size: NOTE,
          anchor: 'middle',
          fill: top ? '#ffffff' : MUTED,
        }),
      )
      .join('')
  );
}

const path = (points: readonly (readonly [number, number])[]): string =>
  element('path', {
    d: `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`,
    fill: 'none',
    stroke: LINK,
    'stroke-width': 1.2,
  });
