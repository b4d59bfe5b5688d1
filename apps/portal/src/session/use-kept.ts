/** What somebody types, kept in this browser beside React, so that a reload, a lost connection or the end of the session takes nothing away. */
import { useState } from 'react';
import { keptIn } from './kept.js';
import { session } from './session-store.js';

/** Each person's own; another person at the same browser sees nothing of it. */
const place = () => keptIn(window.localStorage, session.get()?.account.id ?? '');

/** Like useState, but begins with what was kept under this name; null keeps nothing. */
export function useKept<T>(name: string, initial: T): [value: T, set: (value: T) => void] {
  const [value, setValue] = useState<T>(() => place().read<T>(name) ?? initial);
  const keep = (next: T): void => {
    if (next === null) place().drop(name);
    else place().write(name, next);
    setValue(next);
  };
  return [value, keep];
}

/** After saving, or when it is thrown away. */
export const dropKept = (name: string): void => place().drop(name);
