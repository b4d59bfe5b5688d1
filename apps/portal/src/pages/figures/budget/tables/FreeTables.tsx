/** The house's own tables of the budget, as many as it needs; each is made from a starting point and changed at will. */
import type { Budget, BudgetTable } from '#domain/document/figures.js';
import { useState } from 'react';
import { newId } from '../../../../editor/new-id.js';
import { findingsAt, type Finding } from '../../../../figures/figure-findings.js';
import { Button } from '../../../../ui/Button.js';
import { Empty } from '../../../../ui/Empty.js';
import { FreeTable } from './FreeTable.js';
import { NewTableDialog } from './NewTableDialog.js';
import { presetTable } from './presets.js';
import { moved } from './table-values.js';

const MOST = 20;

export interface FreeTablesProps {
  readonly budget: Budget;
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly onChange: (budget: Budget) => void;
}

export function FreeTables({ budget, findings, readOnly, onChange }: FreeTablesProps) {
  const [making, setMaking] = useState(false);
  const tables = budget.tables ?? [];
  const setTables = (next: readonly BudgetTable[]): void => {
    const { tables: _tables, ...rest } = budget;
    onChange(next.length === 0 ? rest : { ...rest, tables: [...next] });
  };
  return (
    <section aria-labelledby="budget-tables" className="stack">
      <h2 className="kern-heading-medium" id="budget-tables">
        Eigene Tabellen
      </h2>
      {tables.length === 0 && (
        <Empty>
          <p>
            {readOnly
              ? 'Dieses Programm hat keine eigenen Tabellen zum Budget.'
              : 'Gliedert Ihr Haus das Budget auch anders, zum Beispiel nach Konten oder Monaten? Dann legen Sie dafür eine Tabelle an; im Text wird sie als Planungstabelle eingefügt.'}
          </p>
        </Empty>
      )}
      {tables.map((table, index) => (
        <FreeTable
          key={table.key}
          table={table}
          findings={findingsAt(findings, `/budget/tables/${index}`)}
          pointer={`/budget/tables/${index}`}
          readOnly={readOnly}
          onChange={(changed) => setTables(tables.map((one) => (one === table ? changed : one)))}
          onMove={{
            up: index === 0 ? null : () => setTables(moved(tables, index, -1)),
            down: index === tables.length - 1 ? null : () => setTables(moved(tables, index, 1)),
          }}
          onRemove={() => setTables(tables.filter((one) => one !== table))}
        />
      ))}
      {!readOnly && tables.length < MOST && <Button onClick={() => setMaking(true)}>Tabelle anlegen</Button>}
      {making && (
        <NewTableDialog
          onClose={() => setMaking(false)}
          onMake={(preset, title) => {
            setTables([...tables, presetTable(preset, title, newId)]);
            setMaking(false);
          }}
        />
      )}
    </section>
  );
}
