/** The place below a table for „Tabelle speichern“; what stands there is loaded once the page can be read, so that it costs no first view. */
import { useEffect, useState } from 'react';
import type { SaveBar, SaveBarProps } from './SaveBar.js';

export function SaveTable(props: SaveBarProps) {
  const [Loaded, setLoaded] = useState<typeof SaveBar | null>(null);
  useEffect(() => {
    // A timer, so that what can be read is drawn before anything is asked for; without a connection there is nothing to save with.
    const later = setTimeout(() => void import('./SaveBar.js').then((bar) => setLoaded(() => bar.SaveBar), nothing));
    return () => clearTimeout(later);
  }, []);
  return <div className="save-table">{Loaded && <Loaded {...props} />}</div>;
}

const nothing = (): void => undefined;
