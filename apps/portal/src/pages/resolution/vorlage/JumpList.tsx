/** Sections to jump to, with what changed in them and how much was said about them. */
import { useEffect, useState } from 'react';
import { outlineNote, type OutlineEntry } from './outline.js';

/** Beside the text it stands open; above it, it would push the text away. */
const BESIDE = '(width >= 64rem)';

export function JumpList({ outline }: { readonly outline: readonly OutlineEntry[] }) {
  const [open, setOpen] = useState(() => window.matchMedia(BESIDE).matches);
  useEffect(() => {
    const media = window.matchMedia(BESIDE);
    const follow = ({ matches }: MediaQueryListEvent): void => setOpen(matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return (
    <nav className="jump-list" aria-label="Abschnitte der Vorlage">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Zu einem Abschnitt springen</summary>
        <ol>
          {outline.map(({ anchor, level, title, ...found }) => {
            const note = outlineNote(found);
            return (
              <li key={anchor} className={`jump-list__entry jump-list__entry--${Math.min(level, 3)}`}>
                <a className="kern-link" href={`#${anchor}`}>
                  {title}
                </a>
                {note && <span className="jump-list__note">{note}</span>}
              </li>
            );
          })}
        </ol>
      </details>
    </nav>
  );
}
