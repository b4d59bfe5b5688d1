/** Two programmes: sections by key (over the years by their predecessor), blocks wherever they went, words and cells within them. */
import type { Programme } from '../document/programme.js';
import { compareBlocks, type BlockPair } from './compare-blocks.js';
import type { BlockChange, Comparison, ComparisonCounts, SectionComparison, SectionStatus } from './comparison.js';
import { wordBudget } from './kept-runs.js';
import { matchBlocks, type Matchable } from './match-blocks.js';
import { longestRising, weave } from './order.js';
import { readingOnce, type ReadWords } from './similarity.js';
import { readableProgramme, type ReadableBlock, type ReadableSection } from './readable.js';

/** Every block of both texts occurs once; the order is that of the programme after, what is gone stands where it was. */
export const compareProgrammes = (before: Programme, after: Programme): Comparison =>
  compareSections(readableProgramme(before), readableProgramme(after), before.period.year !== after.period.year);

/** @param acrossYears a section's predecessor counts before its key */
export function compareSections(
  before: readonly ReadableSection[],
  after: readonly ReadableSection[],
  acrossYears: boolean,
): Comparison {
  const origins = matchSections(before, after, acrossYears);
  const [budget, read] = [wordBudget(), readingOnce()];
  const texts = matchTexts(before, after, origins, read);
  const moved = movedSections(before, after, origins);
  const sections = weave(before.length, origins).map(({ before: a, after: b }): SectionComparison => {
    const [was, is] = [a === null ? null : (before[a] ?? null), b === null ? null : (after[b] ?? null)];
    const changes = weaveBlocks(texts, a, b).map((pair) => compareBlocks(pair, budget, read));
    const title = (is ?? was)?.title ?? '';
    const titleBefore = was && is && was.title !== is.title ? was.title : null;
    return {
      key: (is ?? was)?.key ?? '',
      title,
      titleBefore,
      status: sectionStatus(
        was,
        is,
        titleBefore !== null || changes.some(({ status }) => status !== 'gleich'),
        b !== null && moved.has(b),
      ),
      changes,
    };
  });
  return { sections, counts: countChanges(sections.flatMap(({ changes }) => changes)) };
}

function sectionStatus(
  was: ReadableSection | null,
  is: ReadableSection | null,
  changed: boolean,
  moved: boolean,
): SectionStatus {
  if (!was) return 'neu';
  if (!is) return 'entfallen';
  return changed ? 'geaendert' : moved ? 'verschoben' : 'gleich';
}

function countChanges(changes: readonly BlockChange[]): ComparisonCounts {
  const count = (...wanted: BlockChange['status'][]): number =>
    changes.filter(({ status }) => wanted.includes(status)).length;
  return {
    geaendert: count('geaendert', 'verschobenUndGeaendert'),
    neu: count('neu'),
    entfallen: count('entfallen'),
    verschoben: count('verschoben', 'verschobenUndGeaendert'),
  };
}

function matchSections(
  before: readonly ReadableSection[],
  after: readonly ReadableSection[],
  acrossYears: boolean,
): (number | null)[] {
  const free = new Map(before.map((section, at) => [at, section]));
  const origins: (number | null)[] = after.map(() => null);
  const pass = (fits: (was: ReadableSection, is: ReadableSection) => boolean): void =>
    after.forEach((is, b) => {
      if (origins[b] !== null) return;
      const hit = [...free].find(([, was]) => fits(was, is));
      if (!hit) return;
      origins[b] = hit[0];
      free.delete(hit[0]);
    });
  if (acrossYears) pass((was, is) => is.predecessor === was.key);
  pass((was, is) => is.key === was.key);
  pass((was, is) => is.title === was.title);
  return origins;
}

/** Positions after of those that stand under another section, or in another order among those that stayed beside them; one whose parents are in neither text stayed. */
function movedSections(
  before: readonly ReadableSection[],
  after: readonly ReadableSection[],
  origins: readonly (number | null)[],
): Set<number> {
  const keyBefore = new Map(after.map(({ key }, b) => [key, before[origins[b] ?? -1]?.key]));
  const known = new Set<string | null>(before.map(({ key }) => key));
  const moved = new Set<number>();
  const siblings = new Map<string | null, number[]>();
  after.forEach(({ parentKey }, b) => {
    const was = before[origins[b] ?? -1];
    if (!was) return;
    const alone = !known.has(was.parentKey) && (parentKey === null || !keyBefore.has(parentKey));
    const stayed = alone || (parentKey !== null && was.parentKey === keyBefore.get(parentKey));
    if (!stayed) moved.add(b);
    else if (siblings.has(parentKey)) siblings.get(parentKey)?.push(b);
    else siblings.set(parentKey, [b]);
  });
  for (const beside of siblings.values()) {
    const kept = longestRising(beside.map((b) => origins[b] as number));
    beside.forEach((b, n) => kept.has(n) || moved.add(b));
  }
  return moved;
}

/** All blocks of one programme in a row, and where those of each section begin. */
interface Row {
  readonly blocks: readonly Placed[];
  readonly starts: readonly number[];
}
interface Placed extends Matchable {
  readonly block: ReadableBlock;
  readonly section: ReadableSection;
}
interface Texts {
  readonly before: Row;
  readonly after: Row;
  /** Position before of each block after. */
  readonly origins: readonly (number | null)[];
  /** Positions before of those that are still there. */
  readonly found: ReadonlySet<number | null>;
}

function matchTexts(
  before: readonly ReadableSection[],
  after: readonly ReadableSection[],
  sectionOrigins: readonly (number | null)[],
  read: ReadWords,
): Texts {
  const [was, is] = [rowOf(before, String), rowOf(after, (at) => String(sectionOrigins[at] ?? `neu-${at}`))];
  const origins = matchBlocks(was.blocks, is.blocks, read);
  return { before: was, after: is, origins, found: new Set(origins) };
}

function rowOf(sections: readonly ReadableSection[], placeOf: (at: number) => string): Row {
  const blocks: Placed[] = [];
  const starts = sections.map((section, at) => {
    const start = blocks.length;
    const place = placeOf(at);
    for (const block of section.blocks)
      blocks.push({ id: block.id, kind: block.kind, text: block.text, place, block, section });
    return start;
  });
  return { blocks, starts };
}

/** The blocks of one section, in the order after; one that came from elsewhere says from where and is not gone there. */
function weaveBlocks({ before, after, origins, found }: Texts, was: number | null, is: number | null): BlockPair[] {
  const [from, to] = [rangeOf(before, was), rangeOf(after, is)];
  const here = origins.slice(to.start, to.end);
  const woven = weave(
    from.end - from.start,
    here.map((origin) => (origin !== null && origin >= from.start && origin < from.end ? origin - from.start : null)),
  );
  return woven.flatMap((place): BlockPair[] => {
    if (place.after === null) {
      const gone = from.start + (place.before ?? 0);
      return found.has(gone) ? [] : [{ before: before.blocks[gone]?.block ?? null, after: null, moved: false }];
    }
    const origin = here[place.after] ?? null;
    const a = origin === null ? null : (before.blocks[origin] ?? null);
    const elsewhere = a !== null && place.before === null;
    return [
      {
        before: a?.block ?? null,
        after: after.blocks[to.start + place.after]?.block ?? null,
        moved: place.moved || elsewhere,
        ...(elsewhere ? { fromSection: a.section.title } : {}),
      },
    ];
  });
}

function rangeOf({ blocks, starts }: Row, section: number | null): { start: number; end: number } {
  if (section === null) return { start: 0, end: 0 };
  return { start: starts[section] ?? 0, end: starts[section + 1] ?? blocks.length };
}
