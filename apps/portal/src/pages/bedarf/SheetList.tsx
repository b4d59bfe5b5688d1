/** All sheets of a programme: team, who hands in until when, where it stands; those who consolidate steer each of them here. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatNumber } from '#domain/shared/german.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { longDay, unbroken } from '../../ui/dates.js';
import type { SheetsView, SheetSummary } from './bedarf-queries.js';
import { SheetState } from './SheetState.js';
import { STEP_LABELS, stepsOf, type Step } from './step-words.js';
import { StepDialog } from './StepDialog.js';

export interface SheetListProps {
  readonly cycleId: string;
  readonly view: SheetsView;
}

const NOT_IN: readonly SheetSummary['state'][] = ['angefordert', 'inArbeit', 'zurueckgegeben'];

export function SheetList({ cycleId, view: { sheets, ask } }: SheetListProps) {
  const [step, setStep] = useState<{ sheet: SheetSummary; step: Step } | null>(null);
  const live = sheets.filter(({ state }) => state !== 'zurueckgezogen');
  const missing = live.filter(({ state }) => NOT_IN.includes(state)).length;
  const overdue = live.filter((sheet) => sheet.overdue).length;
  const columns: Column<SheetSummary>[] = [
    {
      key: 'team',
      label: 'Team und Standort',
      cell: ({ id, team, standort }) => (
        <Link className="kern-link" to="/bedarfe/$id" params={{ id }}>
          {team} ({standort})
        </Link>
      ),
    },
    { key: 'owner', label: 'Zuständig', cell: ({ mine, ownerName }) => (mine ? 'Sie selbst' : ownerName) },
    { key: 'due', label: 'Letzter Tag', cell: ({ dueOn }) => unbroken(longDay(dueOn)) },
    { key: 'state', label: 'Stand', cell: (sheet) => <SheetState sheet={sheet} /> },
    {
      key: 'eintritte',
      label: 'Eintritte',
      numeric: true,
      cell: ({ estimated, eintritte }) => (estimated === 0 ? '–' : formatNumber(String(eintritte))),
    },
    ...(ask.allowed
      ? [
          {
            key: 'steps',
            label: 'Steuern',
            cell: (sheet: SheetSummary) => (
              <span className="sheet-steps">
                {stepsOf(sheet).map((one) => (
                  <button
                    key={one}
                    type="button"
                    className="sheet-step"
                    aria-label={`${STEP_LABELS[one]}: ${sheet.team} (${sheet.standort})`}
                    onClick={() => setStep({ sheet, step: one })}
                  >
                    {STEP_LABELS[one]}
                  </button>
                ))}
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <p className="kern-body">
        {live.length - missing} von {live.length} eingereicht.
        {overdue > 0 && ` ${overdue === 1 ? 'Eine ist' : `${overdue} sind`} überfällig.`}
      </p>
      <DataTable
        caption="Angefragte Teams"
        captionHidden
        stacks
        columns={columns}
        rows={sheets}
        rowKey={({ id }) => id}
      />
      {step && <StepDialog cycleId={cycleId} sheet={step.sheet} step={step.step} onClose={() => setStep(null)} />}
    </>
  );
}
