/** The sheet as its owner writes it and as others read it: state and last day, the numbers, handing in. */
import '../../styles/bedarf.css';
import '../../styles/cycle.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { FigurePartFrame } from '../../figures/FigurePartFrame.js';
import { useWritten } from '../../figures/use-written.js';
import { useSession } from '../../session/use-session.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { HandInDialog } from './HandInDialog.js';
import { ProposeDialog } from './ProposeDialog.js';
import type { SheetView } from './bedarf-queries.js';
import { SheetGrid } from './SheetGrid.js';
import { SheetHead } from './SheetHead.js';
import { completeness, sheetLines, TOTAL, writable } from './sheet-rows.js';
import { SheetSteps } from './SheetSteps.js';
import { SheetWriting } from './sheet-writing.js';

const NAMES: Readonly<Record<string, string>> = { eintritte: 'Eintritte', mittel: 'Mittel', bemerkung: 'Bemerkung' };

export function SheetPart({ sheet }: { readonly sheet: SheetView }) {
  const queries = useQueryClient();
  const accountId = useSession()?.account.id ?? '';
  const [writing] = useState(() => new SheetWriting(sheet.id, accountId, sheet, queries));
  useEffect(() => writing.received(sheet), [writing, sheet]);
  const part = useWritten(writing);
  const [asked, setAsked] = useState<'handIn' | 'propose' | null>(null);
  const { editable, reasons } = writable(sheet);
  const lines = sheetLines(sheet, part.value);
  const { done, open } = completeness(lines);
  // The sum stands there always.
  const nothing = lines.every(({ key }) => key === TOTAL);
  const handIn = useMutation({
    mutationFn: () => writing.handIn(sheet),
    onSettled: () => setAsked(null),
    onSuccess: () => setTimeout(() => document.getElementById('sheet-state')?.focus(), 0),
  });
  const nameOf = ([row = '', member = '']: readonly string[]): string => {
    const name = lines.find(({ key }) => key === row.replace(/^#/, ''))?.label ?? row;
    return `${NAMES[member] ?? 'Die Zeile'} von „${name}“`;
  };
  return (
    <>
      <SheetHead sheet={sheet} />
      <FigurePartFrame part={part} reasons={reasons} onlyReading={!sheet.mine} nameOf={nameOf}>
        <SheetGrid year={sheet.year} lines={lines} estimates={part.value} readOnly={!editable} onChange={part.change} />
        {editable && (
          <section aria-labelledby="hand-in" className="stack">
            <h2 className="kern-heading-medium" id="hand-in">
              Einreichen
            </h2>
            <p className="kern-body">
              {nothing
                ? 'In der Eintrittsplanung steht noch kein Instrument. Schlagen Sie die Instrumente vor, die Ihr Team braucht, und tragen Sie dann die Eintritte ein.'
                : done === 0
                  ? 'Tragen Sie für mindestens ein Instrument eine Zahl ein. Wird keines gebraucht, tragen Sie 0 ein.'
                  : `Für ${done === 1 ? 'ein Instrument' : `${done} Instrumente`} steht eine Zahl.${
                      open.length > 0 ? ` Ohne Zahl: ${open.join(', ')}.` : ''
                    }`}
            </p>
            <Failure error={handIn.error} />
            <div className="button-row">
              <Button
                kind="primary"
                busy={handIn.isPending}
                aria-disabled={done === 0}
                onClick={() => setAsked('handIn')}
              >
                Einreichen
              </Button>
              <Button onClick={() => setAsked('propose')}>
                {nothing ? 'Instrument vorschlagen' : 'Weiteres Instrument vorschlagen'}
              </Button>
            </div>
          </section>
        )}
      </FigurePartFrame>
      <SheetSteps sheet={sheet} />
      {asked === 'handIn' && (
        <HandInDialog
          sheet={sheet}
          open={open}
          busy={handIn.isPending}
          onTake={() => handIn.mutate()}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'propose' && (
        <ProposeDialog
          instruments={sheet.instruments.filter(
            ({ key, planned }) => !planned && !part.value.some((estimate) => estimate.key === key),
          )}
          onTake={(keys) => part.change([...part.value, ...keys.map((key) => ({ key, eintritte: null }))])}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
