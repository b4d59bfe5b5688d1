/** Last year's planning is put beside the new one: says beforehand how many numbers and rows that concerns. */
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { Dialog } from '../../../ui/Dialog.js';
import type { Rows } from './entry-rows.js';
import { takenOver } from './year-before.js';

export interface TakeOverProps {
  /** Of the programme that the numbers are from. */
  readonly year: number;
  readonly rows: Rows;
  readonly before: Rows;
  readonly onTake: (rows: Rows) => void;
  readonly onClose: () => void;
}

export function TakeOver({ year, rows, before, onTake, onClose }: TakeOverProps) {
  const [wishes, setWishes] = useState<readonly string[]>(['missing']);
  const result = takenOver(rows, before, {
    overwrite: wishes.includes('overwrite'),
    missing: wishes.includes('missing'),
  });
  const nothing = result.numbers === 0 && result.rows.length === rows.length;
  return (
    <Dialog
      title={`Planung ${year} übernehmen`}
      onClose={onClose}
      footer={
        <>
          <Button
            kind="primary"
            aria-disabled={nothing}
            onClick={() => {
              onTake(result.rows);
              onClose();
            }}
          >
            Übernehmen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        <p className="kern-body">
          Plan und Mittel des Programms {year} werden zu „Plan Vorjahr“ und „Mittel Vorjahr“. Das Ist steht im Programm{' '}
          {year} noch nicht; bitte tragen Sie es selbst ein.
        </p>
        {(result.absent > 0 || result.others > 0) && (
          <Choices
            kind="checkbox"
            legend="Was noch?"
            choices={[
              ...(result.absent > 0
                ? [
                    {
                      value: 'missing',
                      label: `${result.absent === 1 ? 'Eine Zeile' : `${result.absent} Zeilen`} anlegen, die hier fehlen`,
                      hint: 'ohne neuen Plan',
                    },
                  ]
                : []),
              ...(result.others > 0
                ? [
                    {
                      value: 'overwrite',
                      label: `${result.others === 1 ? 'Eine Zahl' : `${result.others} Zahlen`} ersetzen, die hier anders eingetragen sind`,
                    },
                  ]
                : []),
            ]}
            value={wishes}
            onChange={setWishes}
          />
        )}
        <p className="kern-body" role="status">
          {nothing
            ? 'Hier steht schon alles.'
            : `Eingetragen werden ${result.numbers === 1 ? 'eine Zahl' : `${result.numbers} Zahlen`}${
                result.rows.length > rows.length ? ` und ${result.rows.length - rows.length} neue Zeilen` : ''
              }.`}
        </p>
      </div>
    </Dialog>
  );
}
