/** All estimates side by side; a plan that is not their sum says why; then they become the Eintrittsplanung. */
import { useMemo, useState } from 'react';
import type { MoneyAllowed } from '#domain/planning/computed.js';
import { FigureGrid } from '../../figures/FigureGrid.js';
import { dropKept, useKept } from '../../session/use-kept.js';
import { Alert } from '../../ui/Alert.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Empty } from '../../ui/Empty.js';
import { useCycleChange } from '../cycle/use-cycle-change.js';
import { consolidate, type Consolidation } from './bedarf-queries.js';
import { consolidationColumns, TOTAL, type GridLine } from './consolidation-columns.js';
import { givenOf, leftOut, lineOf, totals, type Choice, type Choices } from './consolidation-rows.js';
import { CutReasons } from './CutReasons.js';
import { NeedRemarks } from './NeedRemarks.js';
import { TakeOverStep } from './TakeOverStep.js';

export interface ConsolidationPartProps {
  readonly cycleId: string;
  readonly view: Consolidation;
}

export function ConsolidationPart({ cycleId, view }: ConsolidationPartProps) {
  const kept = `consolidation-${cycleId}-${view.version}`;
  const [choices, setChoices] = useKept<Choices>(kept, {});
  const [tried, setTried] = useState(false);
  const lines = useMemo(
    () => view.instruments.map((needs) => lineOf(needs, choices[needs.key])),
    [view.instruments, choices],
  );
  const columns = useMemo(() => consolidationColumns(view), [view]);
  const take = useCycleChange(
    cycleId,
    () => consolidate(cycleId, givenOf(lines), view.version),
    () => dropKept(kept),
  );
  const choose = (key: string, choice: Choice): void => setChoices({ ...choices, [key]: choice });
  if (view.instruments.length === 0)
    return (
      <Empty>
        <p>Es steht noch kein Instrument in der Eintrittsplanung, und kein Team hat eines vorgeschlagen.</p>
        <ButtonLink to={`/zyklen/${cycleId}/eintrittsplanung`}>Zur Eintrittsplanung</ButtonLink>
      </Empty>
    );
  const total = totals(lines);
  const without = leftOut(lines, total, view.year);
  const rows: GridLine[] = [
    ...lines.map((line) => ({ key: line.needs.key, line, total, choice: choices[line.needs.key] ?? {} })),
    { key: TOTAL, line: null, total, choice: {} },
  ];
  return (
    <>
      {view.ready.length === 0 && view.missing.length === 0 && (
        <Alert kind="success" title="Alles Eingereichte ist übernommen">
          <ButtonLink to={`/zyklen/${cycleId}/eintrittsplanung`}>Zur Eintrittsplanung</ButtonLink>
        </Alert>
      )}
      <div className="consolidation">
        <FigureGrid
          caption={`Bedarf und Plan ${view.year}`}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          rowName={({ line }) => line?.needs.label ?? 'Gesamt'}
          rowLook={({ line }) => ({
            sum: line === null,
            indent: line?.needs.parent ? 1 : 0,
            relation: line?.needs.proposed ? 'neu vorgeschlagen' : line?.needs.parent?.relation,
          })}
          mark={({ line }, column) => {
            if (column === 'plan' && line?.owes)
              return { severity: 'warns', message: 'Der Plan ist nicht die Summe; bitte unten begründen.' };
            if (column === 'label' && line?.needs.unknown)
              return {
                severity: 'blocks',
                message: 'Steht weder in der Eintrittsplanung noch im Katalog: bitte die Bedarfsschätzung zurückgeben.',
              };
            return null;
          }}
          readOnly={!view.action.allowed}
          onChange={(changed) =>
            setChoices({
              ...choices,
              ...Object.fromEntries(
                changed.flatMap(({ key, line, choice }, index) =>
                  line && choice !== rows[index]?.choice ? [[key, choice] as const] : [],
                ),
              ),
            })
          }
        />
      </div>
      {without !== undefined && <p className="kern-body kern-body--small">{without}</p>}
      <p className="kern-body">{(view.money as unknown as MoneyAllowed).sentence}</p>
      <NeedRemarks instruments={view.instruments} />
      <CutReasons
        lines={lines}
        editable={view.action.allowed}
        tried={tried}
        onReason={(key, kuerzung) => choose(key, { ...choices[key], kuerzung })}
      />
      <TakeOverStep
        view={view}
        owing={lines.filter(({ owes }) => owes).length}
        busy={take.isPending}
        error={take.error}
        onTried={() => setTried(true)}
        onTake={() => take.mutate(undefined)}
      />
    </>
  );
}
