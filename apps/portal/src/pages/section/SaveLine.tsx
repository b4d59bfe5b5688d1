/** Whether the text is safe, in words; read out when it changes for the worse. */
import { useSyncExternalStore } from 'react';
import { dayAndTime, timeOf } from '../../ui/dates.js';
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

/** Nothing was saved in this visit yet; an empty section has nothing to tell. */
const before = (at: string, { blocks }: Autosave): string =>
  blocks.length === 0 ? '' : `Zuletzt gespeichert am ${dayAndTime(at)}`;

export function SaveLine({ autosave }: { readonly autosave: Autosave }) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const bad = state.kind === 'offline' || state.kind === 'refused' || state.kind === 'undecided';
  const here = state.kind === 'saved' && autosave.savedHere;
  return (
    <p className={bad ? 'save-line save-line--bad' : 'save-line'}>
      {(bad || here) && <span className={`kern-icon kern-icon--${bad ? 'warning' : 'success'}`} aria-hidden="true" />}
      <span>{state.kind === 'saved' && !here ? before(state.at, autosave) : saveWords(state)}</span>
      <span className="visually-hidden" role="status">
        {bad ? saveWords(state) : ''}
      </span>
    </p>
  );
}
