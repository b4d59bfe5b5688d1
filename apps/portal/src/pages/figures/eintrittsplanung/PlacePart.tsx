/** The place of a row among the others: its order, what it is part of, and taking it out. */
import { useState } from 'react';
import type { EintrittsZeile } from '#domain/document/figures.js';
import type { EntryRow } from '#domain/planning/computed.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { Dialog } from '../../../ui/Dialog.js';
import { below, indented, moved, outdented, related, without, type Relation, type Rows } from './entry-rows.js';

export interface PlacePartProps {
  readonly rows: Rows;
  readonly row: EintrittsZeile;
  readonly computed: EntryRow;
  readonly onRows: (rows: Rows) => void;
}

export function PlacePart({ rows, row, computed, onRows }: PlacePartProps) {
  const [deleting, setDeleting] = useState(false);
  const [told, setTold] = useState('');
  const parent = rows.find(({ key }) => key === computed.parent);
  const steps: readonly (readonly [label: string, next: Rows | null, done: string])[] = [
    ['Nach oben', moved(rows, row.key, -1), 'Eine Stelle nach oben geschoben.'],
    ['Nach unten', moved(rows, row.key, 1), 'Eine Stelle nach unten geschoben.'],
    ['Der Zeile darüber unterordnen', indented(rows, row.key), 'Untergeordnet.'],
    ['Herauslösen', outdented(rows, row.key), 'Steht jetzt für sich.'],
  ];
  const hanging = below(rows, row.key);
  return (
    <div role="group" aria-labelledby="entry-place" className="entry-place">
      <p className="kern-body kern-body--bold" id="entry-place">
        Platz der Zeile
      </p>
      <div className="button-row">
        {steps.map(([label, next, done]) => (
          <Button
            key={label}
            aria-disabled={next === null}
            onClick={() => {
              if (!next) return;
              onRows(next);
              setTold(done);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <p role="status" className="kern-body kern-body--small">
        {told}
      </p>
      {parent && row.parent && (
        <Choices
          legend={`Gehört zu „${parent.instrument}“`}
          choices={[
            {
              value: 'davon',
              label: 'davon',
              hint: 'Die Teile ergeben zusammen die ganze Zeile: Ihre Zahlen werden aus den Teilen berechnet.',
            },
            { value: 'darunter', label: 'darunter', hint: 'Nur eine Auswahl daraus: Sie wird nicht zusammengezählt.' },
          ]}
          value={[row.parent.relation]}
          onChange={([relation]) => onRows(related(rows, row.key, relation as Relation))}
        />
      )}
      <Button kind="tertiary" onClick={() => setDeleting(true)}>
        Zeile löschen
      </Button>
      {deleting && (
        <Dialog
          title="Zeile löschen?"
          onClose={() => setDeleting(false)}
          footer={
            <>
              <Button
                kind="primary"
                onClick={() => {
                  setDeleting(false);
                  onRows(without(rows, row.key));
                }}
              >
                Löschen
              </Button>
              <Button onClick={() => setDeleting(false)}>Abbrechen</Button>
            </>
          }
        >
          <p className="kern-body">
            „{row.instrument}“ wird mit allen Zahlen und Begründungen aus der Eintrittsplanung genommen.
            {hanging > 0 &&
              ` ${hanging === 1 ? 'Die Zeile darunter bleibt' : `Die ${hanging} Zeilen darunter bleiben`} und ${hanging === 1 ? 'rückt' : 'rücken'} auf.`}
          </p>
        </Dialog>
      )}
    </div>
  );
}
