/** Keeps the draft in the tab's own storage, so that a reload or a look elsewhere loses nothing. */
import { useState } from 'react';
import { newKey } from '../new-key.js';
import { emptyDraft, type Draft } from './draft.js';

const PLACE = 'amip.neues-programm';

function stored(): Partial<Draft> {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE) ?? '{}') as Partial<Draft>;
  } catch {
    return {};
  }
}

export interface DraftState {
  readonly draft: Draft;
  readonly change: (changed: Partial<Draft>) => void;
  readonly forget: () => void;
}

/** @param usualYear proposed as long as nothing is stored */
export function useDraft(usualYear: number): DraftState {
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft(usualYear, newKey()), ...stored() }));
  return {
    draft,
    change: (changed) => {
      const next = { ...draft, ...changed, key: newKey() };
      setDraft(next);
      sessionStorage.setItem(PLACE, JSON.stringify(next));
    },
    forget: () => sessionStorage.removeItem(PLACE),
  };
}
