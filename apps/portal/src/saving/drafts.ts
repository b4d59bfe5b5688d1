/** Texts and figures that the server does not have yet, kept in this browser: apart by person, thing and window, so that no window takes another's. */
import type { LocalCopy } from './autosave.js';

export interface Draft<T> extends LocalCopy<T> {
  readonly key: string;
  readonly accountId: string;
  /** What it is of: the id of a section, or `<cycle>/<part>` for figures. */
  readonly of: string;
  readonly windowId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const STORE = 'drafts';
/** After that long nobody remembers what it was. */
const KEPT_MS = 60 * 24 * 3_600_000;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('amip-drafts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

async function work<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  } finally {
    database.close();
  }
}

const WINDOW = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join('');

/** This window until it is reloaded: what was left before that, or in a duplicated tab, is somebody else's until it is taken up. */
export const windowId = (): string => WINDOW;

export interface DraftPlace {
  readonly accountId: string;
  readonly of: string;
  readonly windowId: string;
}
const keyOf = ({ accountId, of, windowId: id }: DraftPlace): string => `${accountId}:${of}:${id}`;

/** Writes one after the other, so that the last one counts; a browser that keeps nothing hinders nobody. */
export function draftWriter<T>(place: DraftPlace, now: () => number): (copy: LocalCopy<T> | null) => void {
  let queue: Promise<unknown> = Promise.resolve();
  let next: { copy: LocalCopy<T> | null } | null = null;
  const write = async (): Promise<void> => {
    if (next === null) return;
    const { copy } = next;
    next = null;
    if (copy === null) await work('readwrite', (store) => store.delete(keyOf(place)));
    else await work('readwrite', (store) => store.put({ ...copy, ...place, key: keyOf(place), at: now() }));
  };
  return (copy) => {
    next = { copy };
    queue = queue.then(write).catch(() => undefined);
  };
}

/** What this person left unsaved of it, newest first. */
export async function draftsOf<T>(accountId: string, of: string, now: number): Promise<Draft<T>[]> {
  try {
    const all = await work<Draft<T>[]>('readonly', (store) => store.getAll());
    for (const old of all) if (old.at < now - KEPT_MS) await dropDraft(old.key);
    return all
      .filter((draft) => draft.accountId === accountId && draft.of === of && draft.at >= now - KEPT_MS)
      .sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

export const dropDraft = (key: string): Promise<unknown> =>
  work('readwrite', (store) => store.delete(key)).catch(() => undefined);
