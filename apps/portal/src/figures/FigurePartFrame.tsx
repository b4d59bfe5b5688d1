/** Around a table of figures: whether it is saved, what was refused and why, what was left unsaved, what two people changed at once. */
import type { FigureConflict } from '#domain/comparison/merge-figures.js';
import { useId, useState, type ReactNode } from 'react';
import { Alert } from '../ui/Alert.js';
import { Button } from '../ui/Button.js';
import { Failure } from '../ui/Failure.js';
import { dayAndTime } from '../ui/dates.js';
import { SaveLine } from '../saving/SaveLine.js';
import { GRID_HINT, GridHint } from './grid-hint.js';
import { withDecision } from './conflict-value.js';
import type { WrittenPart } from './use-written.js';

export interface FigurePartFrameProps<T> {
  readonly part: WrittenPart<T>;
  /** Why nothing can be changed here now; empty: it can. */
  readonly reasons: readonly string[];
  /** Not by this person, now or later. */
  readonly onlyReading: boolean;
  /** „Plan von ‚Eingliederungszuschuss‘“ for the path of a conflict. */
  readonly nameOf: (path: readonly string[]) => string;
  readonly children: ReactNode;
}

export function FigurePartFrame<T>({ part, reasons, onlyReading, nameOf, children }: FigurePartFrameProps<T>) {
  const { writing, state, merge, drafts } = part;
  const hint = useId();
  return (
    <>
      {reasons.length > 0 && (
        <Alert
          kind="info"
          title={onlyReading ? 'Hier können Sie lesen, aber nichts ändern' : 'Hier lässt sich jetzt nichts ändern'}
        >
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Alert>
      )}
      {drafts.map((draft) => (
        <Alert
          key={draft.key}
          kind="warning"
          title={`Nicht gespeicherte Eingaben vom ${dayAndTime(new Date(draft.at).toISOString())}`}
        >
          <p>
            Diese Eingaben liegen noch in diesem Browser. Beim Zurückholen bleibt erhalten, was inzwischen gespeichert
            wurde.
          </p>
          <Button onClick={() => writing.restore(draft)}>Zurückholen</Button>{' '}
          <Button kind="tertiary" onClick={() => writing.discard(draft)}>
            Verwerfen
          </Button>
        </Alert>
      ))}
      {merge && (
        <Conflicts
          conflicts={merge.conflicts}
          nameOf={nameOf}
          onDecide={(theirs) =>
            writing.autosave.resolve(
              merge.conflicts.reduce(
                (value, { path, mine, theirs: other }, index) =>
                  withDecision(value, path, theirs.has(index) ? other : mine),
                merge.merged,
              ),
            )
          }
        />
      )}
      {reasons.length === 0 && <SaveLine autosave={writing.autosave} />}
      {state.kind === 'refused' && <Failure error={state.error} />}
      {reasons.length === 0 && (
        <p className="figure-hint" id={hint}>
          {GRID_HINT}
        </p>
      )}
      <GridHint value={hint}>{children}</GridHint>
    </>
  );
}

const shown = (value: unknown): string =>
  value === undefined || value === null ? 'leer' : typeof value === 'object' ? 'geändert' : `„${String(value)}“`;

function Conflicts({
  conflicts,
  nameOf,
  onDecide,
}: {
  readonly conflicts: readonly FigureConflict[];
  readonly nameOf: (path: readonly string[]) => string;
  /** The conflicts, by index, in which the other's value counts. */
  readonly onDecide: (theirs: ReadonlySet<number>) => void;
}) {
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  return (
    <Alert kind="warning" title="Zugleich von jemand anderem geändert">
      <p>Bitte entscheiden Sie, was gelten soll; alles andere ist schon zusammengeführt.</p>
      <ul className="figure-conflicts">
        {conflicts.map(({ path, mine, theirs }, index) => (
          <li key={path.join('/')}>
            <fieldset>
              <legend>{nameOf(path)}</legend>
              {[false, true].map((other) => (
                <label key={String(other)} className="editor-check-field">
                  <input
                    type="radio"
                    name={`conflict-${index}`}
                    checked={taken.has(index) === other}
                    onChange={() => {
                      const next = new Set(taken);
                      if (other) next.add(index);
                      else next.delete(index);
                      setTaken(next);
                    }}
                  />
                  {other ? `inzwischen gespeichert: ${shown(theirs)}` : `Ihre Eingabe: ${shown(mine)}`}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <Button kind="primary" onClick={() => onDecide(taken)}>
        So speichern
      </Button>
    </Alert>
  );
}
