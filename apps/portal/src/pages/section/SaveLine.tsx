/** Whether the text is safe, in words; read out when it changes for the worse. */
import { useSyncExternalStore } from 'react';
import { timeOf } from '../../ui/dates.js';
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

export function SaveLine({ autosave }: { readonly autosave: Autosave }) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const bad = state.kind === 'offline' || state.kind === 'refused' || state.kind === 'undecided';
  return (
    <p className={bad ? 'save-line save-line--bad' : 'save-line'}>
      {(bad || state.kind === 'saved') && (
        <span className={`kern-icon kern-icon--${bad ? 'warning' : 'success'}`} aria-hidden="true" />
      )}
      <span>{saveWords(state)}</span>
      <span className="visually-hidden" role="status">
        {bad ? saveWords(state) : ''}
      </span>
    </p>
  );
}
