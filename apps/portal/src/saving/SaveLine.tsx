/** Whether what was typed is safe, in words; read out when it changes for the worse. */
import '../styles/saving.css';
import { useSyncExternalStore } from 'react';
import { dayAndTime, timeOf } from '../ui/dates.js';
import type { Autosave, SaveState } from './autosave.js';

const WORDS: Record<Exclude<SaveState['kind'], 'saved'>, string> = {
  waiting: 'wird gleich gespeichert',
  saving: 'wird gespeichert',
  offline: 'nicht gespeichert – keine Verbindung, Ihre Eingaben bleiben in diesem Browser',
  refused: 'nicht gespeichert – Ihre Eingaben bleiben in diesem Browser',
  undecided: 'nicht gespeichert – bitte entscheiden Sie über beide Fassungen',
};

export const saveWords = (state: SaveState): string =>
  state.kind === 'saved' ? `gespeichert ${timeOf(state.at)}` : WORDS[state.kind];

/** Nothing was saved in this visit yet; where nothing is written there is nothing to tell. */
const before = (at: string, value: unknown): string =>
  at === '' || (Array.isArray(value) && value.length === 0) ? '' : `Zuletzt gespeichert am ${dayAndTime(at)}`;

export function SaveLine<T, Conflict>({ autosave }: { readonly autosave: Autosave<T, Conflict> }) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const bad = state.kind === 'offline' || state.kind === 'refused' || state.kind === 'undecided';
  const here = state.kind === 'saved' && autosave.savedHere;
  return (
    <p className={bad ? 'save-line save-line--bad' : 'save-line'}>
      {(bad || here) && <span className={`kern-icon kern-icon--${bad ? 'warning' : 'success'}`} aria-hidden="true" />}
      <span>{state.kind === 'saved' && !here ? before(state.at, autosave.value) : saveWords(state)}</span>
      <span className="visually-hidden" role="status">
        {bad ? saveWords(state) : ''}
      </span>
    </p>
  );
}
