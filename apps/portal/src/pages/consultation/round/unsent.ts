/** What was typed and is not with the server yet, kept on this device: one entry per place, so that two tabs do not overwrite each other. */

export interface UnsentText {
  readonly text: string;
  /** Words of the paragraph that were selected. */
  readonly quote?: string;
  /** What it is about, for the list: „Absatz 12“. */
  readonly about: string;
  /** Block beside which it was typed. */
  readonly blockId?: string;
  /** The same text sent again is taken once. */
  readonly onceKey: string;
}

type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

export class UnsentTexts {
  private readonly texts = new Map<string, UnsentText>();
  private readonly listeners = new Set<() => void>();
  private snapshot: readonly (readonly [string, UnsentText])[] = [];
  private failed = false;

  /** @param shelf null: nothing can be kept beyond this page @param prefix person and round */
  constructor(
    private readonly shelf: Shelf | null,
    private readonly prefix: string,
  ) {
    this.failed = shelf === null;
    this.reload();
  }

  get = (place: string): UnsentText | undefined => this.texts.get(place);
  all = (): readonly (readonly [place: string, text: UnsentText])[] => this.snapshot;

  /** False if the device keeps nothing, e.g. in a private window. */
  isKept = (): boolean => !this.failed;

  put(place: string, text: UnsentText): void {
    this.texts.set(place, text);
    try {
      this.shelf?.setItem(this.prefix + place, JSON.stringify(text));
    } catch {
      this.failed = true;
    }
    this.tell();
  }

  drop(place: string): void {
    this.texts.delete(place);
    this.shelf?.removeItem(this.prefix + place);
    this.tell();
  }

  /** Takes over what another tab has written. */
  reload(): void {
    if (this.shelf === null) return;
    this.texts.clear();
    for (let index = 0; index < this.shelf.length; index++) {
      const key = this.shelf.key(index);
      if (key?.startsWith(this.prefix)) {
        const text = parsed(this.shelf.getItem(key));
        if (text) this.texts.set(key.slice(this.prefix.length), text);
      }
    }
    this.tell();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    this.snapshot = [...this.texts];
    this.listeners.forEach((listener) => listener());
  }
}

function parsed(json: string | null): UnsentText | null {
  try {
    const value = JSON.parse(json ?? 'null') as UnsentText | null;
    return typeof value?.text === 'string' && typeof value.onceKey === 'string' ? value : null;
  } catch {
    return null;
  }
}
