/**
 * Saves a text while it is written: some seconds after the last change, never two at once, the latest wins. A newer version from
 * elsewhere is merged by block; what both changed waits for a decision. Nothing typed is given up before the server has it.
 */
import type { Block } from '#domain/document/blocks.js';
import { mergeBlocks, type MergeConflict } from '#domain/comparison/merge-blocks.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' | 'saving' | 'offline' | 'undecided' }
  | { readonly kind: 'refused'; readonly error: unknown };

/** A text that is not on the server yet, and what it began with. */
export interface LocalCopy {
  readonly blocks: readonly Block[];
  readonly base: readonly Block[];
  readonly version: number;
}
export interface Saved {
  readonly version: number;
  readonly savedAt: string;
}
export interface Theirs {
  readonly version: number;
  readonly blocks: readonly Block[];
  readonly updatedAt: string;
}
export interface OpenMerge {
  readonly merged: readonly Block[];
  readonly conflicts: readonly MergeConflict[];
}
/** What a failed save means; `error` is shown to the person. */
export type Failed = { kind: 'stale'; theirs: Theirs } | { kind: 'offline' } | { kind: 'refused'; error: unknown };

export interface AutosavePorts {
  readonly put: (blocks: readonly Block[], version: number) => Promise<Saved>;
  readonly failed: (error: unknown) => Failed;
  /** Keeps the copy in the browser; null: it is on the server. */
  readonly keep: (copy: LocalCopy | null) => void;
  /** The editor shows these blocks from now on. */
  readonly adopt: (blocks: readonly Block[]) => void;
  readonly onMerged: () => void;
  readonly later: (work: () => void, ms: number) => () => void;
}

const PAUSE_MS = 2_000;
const RETRY_MS = 10_000;

const sameBlocks = (a: readonly Block[], b: readonly Block[]): boolean => canonicalJson(a) === canonicalJson(b);

export class Autosave {
  #state: SaveState;
  #mine: readonly Block[] | null = null;
  #base: readonly Block[];
  #version: number;
  #savedAt: string;
  #savedHere = false;
  #running: Promise<void> | null = null;
  #open: OpenMerge | null = null;
  #cancel: () => void = () => undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    start: Theirs,
    private readonly ports: AutosavePorts,
  ) {
    this.#base = start.blocks;
    this.#version = start.version;
    this.#savedAt = start.updatedAt;
    this.#state = { kind: 'saved', at: start.updatedAt };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly state = (): SaveState => this.#state;
  /** What waits for a decision, paragraph by paragraph. */
  readonly openMerge = (): OpenMerge | null => this.#open;
  get version(): number {
    return this.#version;
  }
  get unsaved(): boolean {
    return this.#mine !== null;
  }
  /** Something that was typed here has reached the server. */
  get savedHere(): boolean {
    return this.#savedHere;
  }
  /** The newest text: typed, or as the server has it. */
  get blocks(): readonly Block[] {
    return this.#mine ?? this.#base;
  }

  /** Somebody typed. */
  changed(blocks: readonly Block[]): void {
    this.#mine = blocks;
    this.#keep();
    if (this.#open) return;
    if (this.#running === null) this.#tell({ kind: 'waiting' });
    this.#schedule(PAUSE_MS);
  }

  /** Saves now. @returns whether the server has everything */
  async flush(): Promise<boolean> {
    while (this.#mine !== null && this.#open === null) {
      await (this.#running ?? this.#save());
      if (this.#state.kind === 'offline' || this.#state.kind === 'refused') break;
    }
    return this.#mine === null;
  }

  /** The section was read again: another window, or another person, may have written. */
  received(theirs: Theirs): void {
    if (theirs.version <= this.#version || this.#running !== null || this.#open !== null) return;
    if (this.#mine !== null) return this.#merge(this.#mine, theirs);
    const changed = !sameBlocks(this.#base, theirs.blocks);
    this.#take(theirs);
    this.#tell({ kind: 'saved', at: theirs.updatedAt });
    if (!changed) return;
    this.ports.adopt(theirs.blocks);
    this.ports.onMerged();
  }

  /** Brings back a copy that was kept in the browser. */
  restore(copy: LocalCopy): void {
    this.#merge(copy.blocks, { version: this.#version, blocks: this.blocks, updatedAt: '' }, copy.base);
  }

  /** The decisions about every conflict, as one text. */
  resolve(blocks: readonly Block[]): void {
    this.#open = null;
    this.#continueWith(blocks);
  }

  /** Stops waiting; what is typed stays in the browser's copy. */
  stop(): void {
    this.#cancel();
  }

  #schedule(ms: number): void {
    this.#cancel();
    this.#cancel = this.ports.later(() => void this.flush(), ms);
  }

  #save(): Promise<void> {
    this.#cancel();
    const sending = this.#mine ?? this.#base;
    this.#tell({ kind: 'saving' });
    this.#running = this.ports
      .put(sending, this.#version)
      .then((saved) => this.#done(sending, saved))
      .catch((error: unknown) => this.#failed(sending, error))
      .finally(() => (this.#running = null));
    return this.#running;
  }

  #done(sent: readonly Block[], { version, savedAt }: Saved): void {
    this.#version = version;
    this.#base = sent;
    this.#savedHere = true;
    if (this.#mine === sent) this.#mine = null;
    this.#keep();
    this.#tell(this.#mine === null ? { kind: 'saved', at: savedAt } : { kind: 'waiting' });
  }

  #failed(sent: readonly Block[], error: unknown): void {
    const failed = this.ports.failed(error);
    if (failed.kind === 'stale') return this.#merge(this.#mine ?? sent, failed.theirs);
    this.#tell(failed);
    if (failed.kind === 'offline') this.#schedule(RETRY_MS);
  }

  #merge(mine: readonly Block[], theirs: Theirs, base: readonly Block[] = this.#base): void {
    const { blocks, conflicts } = mergeBlocks(base, mine, theirs.blocks);
    this.#mine = mine;
    if (conflicts.length === 0) {
      this.#take(theirs);
      this.#continueWith(blocks);
      this.ports.onMerged();
      return;
    }
    // The copy in the browser keeps what it began with, until it is decided.
    this.#cancel();
    this.#keep(base);
    this.#take(theirs);
    this.#open = { merged: blocks, conflicts };
    this.#tell({ kind: 'undecided' });
  }

  #continueWith(blocks: readonly Block[]): void {
    this.#savedHere = true;
    this.ports.adopt(blocks);
    this.#mine = sameBlocks(this.#base, blocks) ? null : blocks;
    this.#keep();
    if (this.#mine === null) return this.#tell({ kind: 'saved', at: this.#savedAt });
    this.#tell({ kind: 'waiting' });
    this.#schedule(0);
  }

  #take(theirs: Theirs): void {
    this.#version = theirs.version;
    this.#base = theirs.blocks;
    if (theirs.updatedAt !== '') this.#savedAt = theirs.updatedAt;
  }

  #keep(base = this.#base): void {
    this.ports.keep(this.#mine === null ? null : { blocks: this.#mine, base, version: this.#version });
  }

  #tell(state: SaveState): void {
    this.#state = state;
    if (state.kind === 'saved') this.#savedAt = state.at;
    this.#listeners.forEach((listener) => listener());
  }
}
