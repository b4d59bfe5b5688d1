/** Keeps the draft in the tab's own storage, apart for each person, so that a reload or a look elsewhere loses nothing. */
import { useState } from 'react';
import { keptIn } from '../../../session/kept.js';
import { useSession } from '../../../session/use-session.js';
import { newKey } from '../new-key.js';
import { emptyDraft, type Draft } from './draft.js';

const NAME = 'neues-programm';

export interface DraftState {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
  readonly forget: () => void;
}

/** @param usualYear proposed as long as nothing is stored */
export function useDraft(usualYear: number): DraftState {
  const kept = keptIn(sessionStorage, useSession()?.account.id ?? '');
  const [draft, setDraft] = useState<Draft>(() => ({
    ...emptyDraft(usualYear, newKey()),
    ...kept.read<Partial<Draft>>(NAME),
  }));
  return {
    draft,
    change: (changed) => {
      const next = { ...draft, ...changed, key: newKey() };
      setDraft(next);
      kept.write(NAME, next);
    },
    forget: () => kept.drop(NAME),
  };
}
