/** The headings, tables and figures of the text, to jump there. */
import type { OutlineEntry } from './section-text.js';

export interface OutlineProps {
  readonly entries: readonly OutlineEntry[];
  readonly onJump: (id: string) => void;
}

export function Outline({ entries, onJump }: OutlineProps) {
  if (entries.length === 0) return null;
  return (
    <nav className="section-outline" aria-labelledby="section-outline">
      <h2 className="kern-heading-small" id="section-outline">
        Gliederung
      </h2>
      <ol>
        {entries.map(({ id, level, label }) => (
          <li key={id} className={`section-outline__entry--${level}`}>
            <button type="button" className="section-outline__jump" onClick={() => onJump(id)}>
              {label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
