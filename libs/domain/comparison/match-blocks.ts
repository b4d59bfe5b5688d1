/**
 * Which block of the text before became which after: the same id first, then the same words, then what has most words in common.
 * An id alone proves little where somebody wrote something else under it, so it comes again last.
 */
import { readingOnce, sharedEnds, similarity, type ReadWords, type Words } from './similarity.js';

export interface Matchable {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Names the section; the same on both sides for sections that belong together. */
  readonly place: string;
}

/** Least share of common words: for one id, in one section, and between sections. */
const SAME_ID = 0.25;
const SAME_PLACE = 0.5;
const OTHER_PLACE = 0.6;
/** A block rather stayed and changed than moved: worth as much as so many more common words. */
const STAYED = 0.15;
/** What has fewer words than this is not recognised in another section: short sentences are alike everywhere. */
const TELLING = 6;
/** Words that occur in more blocks do not help to find one; of the blocks with the most rare words in common so many are weighed. */
const RARE = 8;
const CANDIDATES = 5;

/** For each block after, the position of the one before, or null; none twice. */
export function matchBlocks(
  before: readonly Matchable[],
  after: readonly Matchable[],
  read: ReadWords = readingOnce(),
): (number | null)[] {
  const match = new Matching(before, after, read);
  match.byMark(idOf, (a, b) => before[a]?.text === after[b]?.text);
  match.byMark(idOf, (a, b) => match.surelyAlike(a, b, SAME_ID) || match.alike(a, b) >= SAME_ID);
  match.byMark(({ kind, place, text }) => (text === '' ? null : `${kind}\n${place}\n${text}`));
  match.byMark(
    ({ kind, text }) => `${kind}\n${text}`,
    (_, b) => match.wordsAfter(b).size >= TELLING,
  );
  match.bySimilarity();
  match.byMark(idOf);
  return match.origins;
}

const idOf = ({ id, kind }: Matchable): string => `${kind}\n${id}`;

class Matching {
  readonly origins: (number | null)[];
  private readonly taken = new Set<number>();

  constructor(
    private readonly before: readonly Matchable[],
    private readonly after: readonly Matchable[],
    private readonly read: ReadWords,
  ) {
    this.origins = after.map(() => null);
  }

  wordsAfter = (b: number): Words => this.wordsAt(1, b);
  alike = (a: number, b: number): number => similarity(this.wordsAt(0, a), this.wordsAt(1, b));

  /** Beginning and end alone are enough. */
  surelyAlike(a: number, b: number, least: number): boolean {
    const [was, is] = [this.before[a]?.text ?? '', this.after[b]?.text ?? ''];
    const { start, end } = sharedEnds(was, is);
    return start + end >= least * Math.max(was.length, is.length);
  }

  /** Pairs what has the same mark, in order; `null` marks nothing. */
  byMark(mark: (block: Matchable) => string | null, fits: (a: number, b: number) => boolean = () => true): void {
    const free = new Map<string, number[]>();
    for (const a of this.open(0)) {
      const name = mark(this.before[a] as Matchable);
      if (name === null) continue;
      const list = free.get(name);
      if (list) list.push(a);
      else free.set(name, [a]);
    }
    if (free.size === 0) return;
    for (const list of free.values()) list.reverse();
    for (const b of this.open(1)) {
      const name = mark(this.after[b] as Matchable);
      const list = name === null ? undefined : free.get(name);
      const a = list?.at(-1);
      if (a === undefined || !fits(a, b)) continue;
      list?.pop();
      this.pair(a, b);
    }
  }

  /** The most alike first, those of the same section before others. */
  bySimilarity(): void {
    const from = this.open(0);
    if (from.length === 0) return;
    const holders = new Map<string, number[]>();
    for (const a of from) {
      for (const word of this.wordsAt(0, a).counts.keys()) {
        const list = holders.get(word);
        if (list) list.push(a);
        else holders.set(word, [a]);
      }
    }
    const pairs = this.open(1)
      .flatMap((b) => this.candidates(holders, b).map((a) => ({ a, b, alike: this.alike(a, b) })))
      .filter(({ a, b, alike }) => alike >= this.least(a, b))
      .map((pair) => ({ ...pair, weight: pair.alike + (this.together(pair.a, pair.b) ? STAYED : 0) }))
      .sort((x, y) => y.weight - x.weight || x.b - y.b || x.a - y.a);
    for (const { a, b } of pairs) if (!this.taken.has(a) && this.origins[b] === null) this.pair(a, b);
  }

  private candidates(holders: ReadonlyMap<string, readonly number[]>, b: number): number[] {
    const shared = new Map<number, number>();
    for (const word of this.wordsAt(1, b).counts.keys()) {
      const list = holders.get(word) ?? [];
      if (list.length > RARE) continue;
      for (const a of list) if (this.before[a]?.kind === this.after[b]?.kind) shared.set(a, (shared.get(a) ?? 0) + 1);
    }
    return [...shared]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, CANDIDATES)
      .map(([a]) => a);
  }

  private least(a: number, b: number): number {
    if (this.together(a, b)) return SAME_PLACE;
    return this.wordsAt(1, b).size >= TELLING ? OTHER_PLACE : Infinity;
  }

  private together(a: number, b: number): boolean {
    return this.before[a]?.place === this.after[b]?.place;
  }

  /** Positions that have no partner yet. */
  private open(side: 0 | 1): number[] {
    return side === 0
      ? [...this.before.keys()].filter((a) => !this.taken.has(a))
      : [...this.after.keys()].filter((b) => this.origins[b] === null);
  }

  private pair(a: number, b: number): void {
    this.taken.add(a);
    this.origins[b] = a;
  }

  private wordsAt(side: 0 | 1, at: number): Words {
    return this.read((side === 0 ? this.before : this.after)[at]?.text ?? '').words;
  }
}
