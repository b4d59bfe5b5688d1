/**
 * Saves a text or figures while they are written: some seconds after the last change, never two at once, the latest wins. A newer
 * version from elsewhere is merged; what both changed waits for a decision. Nothing typed is given up before the server has it.
 */
import { canonicalJson } from '#domain/shared/canonical-json.js';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' | 'saving' | 'offline' | 'undecided' }
  | { readonly kind: 'refused'; readonly error: unknown };

/** What is not on the server yet, and what it began with. */
export interface LocalCopy<T> {
  readonly value: T;
  readonly base: T;
  readonly version: number;
}
export interface Saved {
  readonly version: number;
  readonly savedAt: string;
}
export interface Theirs<T> {
  readonly version: number;
  readonly value: T;
  readonly updatedAt: string;
}
export interface OpenMerge<T, Conflict> {
  readonly merged: T;
  readonly conflicts: readonly Conflict[];
}
/** What a failed save means; `error` is shown to the person. */
export type Failed<T> =
  { kind: 'stale'; theirs: Theirs<T> } | { kind: 'offline' } | { kind: 'refused'; error: unknown };

export interface AutosavePorts<T, Conflict> {
  readonly put: (value: T, version: number) => Promise<Saved>;
  readonly failed: (error: unknown) => Failed<T>;
  /** Three-way: what only one side changed counts. */
  readonly merge: (base: T, mine: T, theirs: T) => OpenMerge<T, Conflict>;
  /** Keeps the copy in the browser; null: it is on the server. */
  readonly keep: (copy: LocalCopy<T> | null) => void;
  /** The page shows this from now on. */
  readonly adopt: (value: T) => void;
  readonly onMerged: () => void;
  readonly later: (work: () => void, ms: number) => () => void;
}

const PAUSE_MS = 2_000;
const RETRY_MS = 10_000;

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

export class Autosave<T, Conflict> {
  #state: SaveState;
  #mine: T | null = null;
  #base: T;
  #version: number;
  #savedAt: string;
  #savedHere = false;
  #running: Promise<void> | null = null;
  #open: OpenMerge<T, Conflict> | null = null;
  #cancel: () => void = () => undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    start: Theirs<T>,
    private readonly ports: AutosavePorts<T, Conflict>,
  ) {
    this.#base = start.value;
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
  readonly openMerge = (): OpenMerge<T, Conflict> | null => this.#open;
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
  /** The newest: typed, or as the server has it. */
  get value(): T {
    return this.#mine ?? this.#base;
  }

  /** Somebody typed. */
  changed(value: T): void {
    this.#mine = value;
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
  received(theirs: Theirs<T>): void {
    if (theirs.version <= this.#version || this.#running !== null || this.#open !== null) return;
    if (this.#mine !== null) return this.#merge(this.#mine, theirs);
    const changed = !same(this.#base, theirs.value);
    this.#take(theirs);
    this.#tell({ kind: 'saved', at: theirs.updatedAt });
    if (!changed) return;
    this.ports.adopt(theirs.value);
    this.ports.onMerged();
  }

  /** Brings back a copy that was kept in the browser. */
  restore(copy: LocalCopy<T>): void {
    this.#merge(copy.value, { version: this.#version, value: this.value, updatedAt: '' }, copy.base);
  }

  /** The decisions about every conflict, as one value. */
  resolve(value: T): void {
    this.#open = null;
    this.#continueWith(value);
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

  #done(sent: T, { version, savedAt }: Saved): void {
    this.#version = version;
    this.#base = sent;
    this.#savedHere = true;
    if (this.#mine === sent) this.#mine = null;
    this.#keep();
    this.#tell(this.#mine === null ? { kind: 'saved', at: savedAt } : { kind: 'waiting' });
  }

  #failed(sent: T, error: unknown): void {
    const failed = this.ports.failed(error);
    if (failed.kind === 'stale') return this.#merge(this.#mine ?? sent, failed.theirs);
    this.#tell(failed);
    if (failed.kind === 'offline') this.#schedule(RETRY_MS);
  }

  #merge(mine: T, theirs: Theirs<T>, base: T = this.#base): void {
    const { merged, conflicts } = this.ports.merge(base, mine, theirs.value);
    this.#mine = mine;
    if (conflicts.length === 0) {
      this.#take(theirs);
      this.#continueWith(merged);
      this.ports.onMerged();
      return;
    }
    // The copy in the browser keeps what it began with, until it is decided.
    this.#cancel();
    this.#keep(base);
    this.#take(theirs);
    this.#open = { merged, conflicts };
    this.#tell({ kind: 'undecided' });
  }

  #continueWith(value: T): void {
    this.#savedHere = true;
    this.ports.adopt(value);
    this.#mine = same(this.#base, value) ? null : value;
    this.#keep();
    if (this.#mine === null) return this.#tell({ kind: 'saved', at: this.#savedAt });
    this.#tell({ kind: 'waiting' });
    this.#schedule(0);
  }

  #take(theirs: Theirs<T>): void {
    this.#version = theirs.version;
    this.#base = theirs.value;
    if (theirs.updatedAt !== '') this.#savedAt = theirs.updatedAt;
  }

  #keep(base = this.#base): void {
    this.ports.keep(this.#mine === null ? null : { value: this.#mine, base, version: this.#version });
  }

  #tell(state: SaveState): void {
    this.#state = state;
    if (state.kind === 'saved') this.#savedAt = state.at;
    this.#listeners.forEach((listener) => listener());
  }
}
