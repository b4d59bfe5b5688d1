/** Instruments that change strongly, as rule R21 sees it: what is missing is asked for in place, with the questions that the Beirat might ask. */
import { useState } from 'react';
import type { EintrittsZeile } from '#domain/document/figures.js';
import type { EntryRow } from '#domain/planning/computed.js';
import { listBQuestions } from '#domain/planning/strong-changes.js';
import { DEFAULT } from '#domain/plausibility/rules/r21-strong-change.js';
import { Badge } from '../../../ui/Badge.js';
import type { Rows } from './entry-rows.js';
import { Questions } from './Questions.js';
import { ReasonFields } from './ReasonFields.js';

export interface StrongChangesProps {
  readonly rows: Rows;
  readonly computed: readonly EntryRow[];
  /** Key of the row whose panel is open: its fields stand there. */
  readonly open: string | null;
  readonly onRow: (row: EintrittsZeile) => void;
}

export function StrongChanges({ rows, computed, open, onRow }: StrongChangesProps) {
  const strong = computed.filter((row) => row.strong !== null);
  if (strong.length === 0) return null;
  const owing = strong.filter(({ missing }) => missing.length > 0).length;
  return (
    <section aria-labelledby="entry-strong">
      <h2 className="kern-heading-medium" id="entry-strong">
        Starke Veränderungen ({strong.length})
      </h2>
      <p className="kern-body">
        Ab {DEFAULT.percent} % und {DEFAULT.entries} Eintritten Unterschied zum Ist, und wenn ein Instrument ganz
        entfällt, will der Beirat wissen, warum.{' '}
        {owing === 0 ? 'Alle sind begründet.' : `Bei ${owing} fehlt noch etwas.`}
      </p>
      {strong.map((one) => {
        const row = rows[one.index];
        return (
          row && <StrongChange key={one.key} row={row} computed={one} elsewhere={open === one.key} onRow={onRow} />
        );
      })}
    </section>
  );
}

interface StrongChangeProps {
  readonly row: EintrittsZeile;
  readonly computed: EntryRow;
  readonly elsewhere: boolean;
  readonly onRow: (row: EintrittsZeile) => void;
}

function StrongChange({ row, computed, elsewhere, onRow }: StrongChangeProps) {
  const { cells, change, missing } = computed;
  // Open while something was missing at first; it must not close under the hands of who writes in it.
  const [open] = useState(missing.length > 0);
  return (
    <details className="entry-details entry-strong" open={open}>
      <summary>
        <span>
          {row.instrument}: von {cells.istVorjahr?.text} auf {cells.plan?.text} ({change?.relativeText})
        </span>{' '}
        {missing.length > 0 ? (
          <Badge kind="warning">
            {missing.includes('begruendung') ? 'Begründung fehlt' : 'Erwartete Wirkung fehlt'}
          </Badge>
        ) : (
          <Badge kind="success">begründet</Badge>
        )}
      </summary>
      {elsewhere ? (
        <p className="kern-body">Diese Zeile ist gerade weiter oben geöffnet.</p>
      ) : (
        <ReasonFields row={row} computed={computed} onRow={onRow} />
      )}
      <Questions questions={listBQuestions(row)} />
    </details>
  );
}
