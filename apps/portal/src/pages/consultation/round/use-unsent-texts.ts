/** The unsent texts of this person in this round, kept in step with other tabs. */
import { useEffect, useMemo } from 'react';
import { useSession } from '../../../session/use-session.js';
import { UnsentTexts } from './unsent.js';

export function useUnsentTexts(roundId: string): UnsentTexts {
  const person = useSession()?.account.id ?? '';
  const texts = useMemo(() => new UnsentTexts(shelf(), `amip.anmerkung.${person}.${roundId}.`), [person, roundId]);
  useEffect(() => {
    const reload = (): void => texts.reload();
    window.addEventListener('storage', reload);
    return () => window.removeEventListener('storage', reload);
  }, [texts]);
  return texts;
}

/** Browsers may forbid it. */
function shelf(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
