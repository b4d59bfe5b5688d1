/** The planning as it is written: the grid, what can be done with its rows, the money, the reasons that strong changes need. */
import '../../../styles/cycle.css';
import '../../../styles/eintrittsplanung.css';
import { useState } from 'react';
import type { EintrittsZeile } from '#domain/document/figures.js';
import { withEntrySums } from '#domain/planning/eintrittsplanung.js';
import { FigurePartFrame } from '../../../figures/FigurePartFrame.js';
import type { FiguresView } from '../../../figures/figure-queries.js';
import { useFigurePart } from '../../../figures/use-figure-part.js';
import { useSession } from '../../../session/use-session.js';
import { Button } from '../../../ui/Button.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Empty } from '../../../ui/Empty.js';
import { AddInstruments } from './AddInstruments.js';
import { EntryGrid } from './EntryGrid.js';
import { EntryFindings } from './EntryFindings.js';
import { inTreeOrder, type Rows } from './entry-rows.js';
import { MoneyPart } from './MoneyPart.js';
import { ReasonsRead } from './ReasonsRead.js';
import { RowPanel } from './RowPanel.js';
import { StrongChanges } from './StrongChanges.js';
import { TakeOver } from './TakeOver.js';
import { useComputed } from './use-computed.js';
import { conflictName } from './conflict-name.js';

export interface EntryPlanningProps {
  readonly cycleId: string;
  readonly figures: FiguresView;
}

/** Where the focus goes when the place it was at is gone. */
const focusGrid = (): void => {
  setTimeout(() => document.querySelector<HTMLElement>('.entry-grid .table-scroll')?.focus(), 0);
};

export function EntryPlanning({ cycleId, figures }: EntryPlanningProps) {
  const accountId = useSession()?.account.id ?? '';
  const part = useFigurePart<readonly EintrittsZeile[] | null>(figures, {
    cycleId,
    part: 'eintrittsplanung',
    accountId,
  });
  const rows: Rows = part.value ?? [];
  const computed = useComputed(rows, figures.budget);
  const [open, setOpen] = useState<string | null>(null);
  const [asked, setAsked] = useState<'add' | 'before' | null>(null);
  const [months, setMonths] = useState(() => rows.some(({ monate }) => monate !== undefined));
  const editable = figures.editable;
  // The sums that the server would put in stand here at once.
  const change = (next: Rows): void => part.change(withEntrySums(next, rows));
  const setRow = (row: EintrittsZeile): void => change(rows.map((old) => (old.key === row.key ? row : old)));
  const shown = computed.rows.find(({ key }) => key === open);
  const close = (): void => {
    const button = document.getElementById(`mehr-${open ?? ''}`);
    setOpen(null);
    if (button) button.focus();
    else focusGrid();
  };
  const { vorjahr } = figures;
  return (
    <FigurePartFrame
      part={part}
      reasons={figures.reasons}
      onlyReading={figures.onlyReading}
      nameOf={conflictName(rows, figures.year)}
    >
      <div className="button-row entry-tools">
        {editable && (
          <Button kind={rows.length === 0 ? 'primary' : 'secondary'} onClick={() => setAsked('add')}>
            Instrumente hinzufügen
          </Button>
        )}
        {editable && vorjahr && vorjahr.eintrittsplanung.length > 0 && (
          <Button onClick={() => setAsked('before')}>{`Planung ${vorjahr.year} übernehmen`}</Button>
        )}
        {rows.length > 0 && (
          <Button aria-pressed={months} onClick={() => setMonths(!months)}>
            {months ? 'Monate ausblenden' : 'Monate zeigen'}
          </Button>
        )}
        <ButtonLink kind="tertiary" to={`/zyklen/${cycleId}/bedarfe`}>
          Bedarfsschätzungen der Teams
        </ButtonLink>
      </div>
      {rows.length === 0 ? (
        <NoRows editable={editable} before={vorjahr && vorjahr.eintrittsplanung.length > 0 ? vorjahr.year : null} />
      ) : (
        <EntryGrid
          cycleId={cycleId}
          year={figures.year}
          rows={rows}
          computed={computed}
          months={months}
          readOnly={!editable}
          open={open}
          onOpen={setOpen}
          onChange={change}
        />
      )}
      {editable && shown && (
        <RowPanel
          key={shown.key}
          year={figures.year}
          rows={rows}
          computed={shown}
          onRow={setRow}
          onRows={(next) => {
            change(next);
            if (!next.some(({ key }) => key === shown.key)) close();
          }}
          onClose={close}
        />
      )}
      <MoneyPart money={computed.money} />
      {editable ? (
        <StrongChanges rows={rows} computed={computed.rows} open={open} onRow={setRow} />
      ) : (
        <ReasonsRead rows={inTreeOrder(rows)} />
      )}
      <EntryFindings cycleId={cycleId} />
      {asked === 'add' && (
        <AddInstruments year={figures.year} rows={rows} onAdd={change} onClose={() => setAsked(null)} />
      )}
      {asked === 'before' && vorjahr && (
        <TakeOver
          year={vorjahr.year}
          rows={rows}
          before={vorjahr.eintrittsplanung as Rows}
          onTake={change}
          onClose={() => setAsked(null)}
        />
      )}
    </FigurePartFrame>
  );
}

const NoRows = ({ editable, before }: { readonly editable: boolean; readonly before: number | null }) => (
  <Empty>
    <p>Es sind noch keine Instrumente geplant.</p>
    {editable && (
      <p>
        Fügen Sie die Instrumente aus dem Katalog hinzu
        {before === null ? '' : `, übernehmen Sie die Planung ${before}`} oder fordern Sie zuerst die Bedarfsschätzungen
        der Teams an; aus ihnen entstehen die Zeilen von selbst.
      </p>
    )}
  </Empty>
);
