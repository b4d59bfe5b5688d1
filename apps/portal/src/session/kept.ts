/** Values by name in the storage of the browser, apart for each person; a full or forbidden storage keeps nothing and hinders nobody. */

export interface Kept {
  read<T>(name: string): T | null;
  write(name: string, value: unknown): void;
  drop(name: string): void;
}

export function keptIn(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, accountId: string): Kept {
  const key = (name: string): string => `amip:${accountId}:${name}`;
  const tried = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: <T>(name: string) => tried(() => JSON.parse(storage.getItem(key(name)) ?? 'null') as T | null, null),
    write: (name, value) => tried(() => storage.setItem(key(name), JSON.stringify(value)), undefined),
    drop: (name) => tried(() => storage.removeItem(key(name)), undefined),
  };
}
