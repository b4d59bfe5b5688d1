/** Where a line of a table belongs: its name, what it is part of, whether it sums, its place, or that it goes. */
import type { BudgetTable } from '#domain/document/figures.js';
import { quoted } from '#domain/shared/quoted.js';
import { useState } from 'react';
import { cleanLine } from '../../../../editor/clean-text.js';
import { FormDialog } from '../../../../figures/FormDialog.js';
import { Button } from '../../../../ui/Button.js';
import { Choices } from '../../../../ui/Choices.js';
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import { canMove, changeRow, moveRow, possibleParents, removeRow } from './table-values.js';

export interface RowDialogProps {
  readonly table: BudgetTable;
  readonly rowKey: string;
  readonly onChange: (table: BudgetTable) => void;
  readonly onClose: () => void;
}

export function RowDialog({ table, rowKey, onChange, onClose }: RowDialogProps) {
  const row = table.rows.find(({ key }) => key === rowKey);
  const [label, setLabel] = useState(row?.label ?? '');
  const [parent, setParent] = useState(row?.parent?.key ?? '');
  const [relation, setRelation] = useState<'davon' | 'darunter'>(row?.parent?.relation ?? 'davon');
  const [sum, setSum] = useState(row?.sum ?? false);
  const [error, setError] = useState<string | undefined>();
  if (!row) return null;
  const place = { parent: parent === '' ? undefined : { key: parent, relation }, sum };
  const take = (): void => {
    const line = cleanLine(label);
    if (line === undefined) return setError('Bitte geben Sie der Zeile einen Namen.');
    onChange(changeRow(table, rowKey, { label: line, ...place }));
    onClose();
  };
  const done = (changed: BudgetTable): void => {
    onChange(changed);
    onClose();
  };
  return (
    <FormDialog title={`Zeile ${quoted(row.label)}`} onTake={take} onClose={onClose}>
      <TextField
        label="Bezeichnung"
        maxLength={500}
        value={label}
        error={error}
        onChange={({ target }) => setLabel(target.value)}
      />
      <Select
        label="Gehört zu"
        value={parent}
        options={[
          { value: '', label: 'steht für sich' },
          ...possibleParents(table, rowKey).map(({ key, label: name }) => ({ value: key, label: name })),
        ]}
        onChange={({ target }) => setParent(target.value)}
      />
      {parent !== '' && (
        <Choices
          legend="Wie sie dazugehört"
          choices={[
            { value: 'davon', label: 'davon', hint: 'Alle davon-Zeilen zusammen sind die Summe.' },
            { value: 'darunter', label: 'darunter', hint: 'Eine Auswahl; sie wird nicht mitgezählt.' },
          ]}
          value={[relation]}
          onChange={([chosen]) => setRelation(chosen === 'darunter' ? 'darunter' : 'davon')}
        />
      )}
      <Choices
        legend="Rechnung"
        kind="checkbox"
        choices={[
          {
            value: 'sum',
            label: 'Summenzeile',
            hint: 'Summe ihrer davon-Zeilen; ohne solche die Summe aller Zeilen, die für sich stehen. Eingetragene Beträge entfallen.',
          },
        ]}
        value={sum ? ['sum'] : []}
        onChange={(chosen) => setSum(chosen.length > 0)}
      />
      <div className="button-row">
        {canMove(table, rowKey, -1) && (
          <Button onClick={() => done(moveRow(table, rowKey, -1))}>Eine Zeile nach oben</Button>
        )}
        {canMove(table, rowKey, 1) && (
          <Button onClick={() => done(moveRow(table, rowKey, 1))}>Eine Zeile nach unten</Button>
        )}
        <Button onClick={() => done(removeRow(table, rowKey))}>Zeile löschen</Button>
      </div>
    </FormDialog>
  );
}
