/** Why an instrument changes and what that is to achieve; a strong change owes both to its readers. */
import type { EintrittsZeile } from '#domain/document/figures.js';
import type { EntryRow } from '#domain/planning/computed.js';
import { TextArea } from '../../../ui/TextArea.js';
import { withText } from './entry-rows.js';

export interface ReasonFieldsProps {
  readonly row: EintrittsZeile;
  readonly computed: EntryRow;
  readonly onRow: (row: EintrittsZeile) => void;
}

export function ReasonFields({ row, computed: { strong, missing, change }, onRow }: ReasonFieldsProps) {
  const from = change ? `${change.absoluteText} Eintritte (${change.relativeText})` : '';
  return (
    <div className="form-stack">
      <TextArea
        label="Begründung"
        rows={3}
        maxLength={5000}
        optional={strong === null}
        hint={
          missing.includes('begruendung')
            ? `Fehlt noch: Warum ${strong === 'mehr' ? 'so viel mehr' : 'so viel weniger'}? ${from}`
            : undefined
        }
        value={row.begruendung ?? ''}
        onChange={({ target }) => onRow(withText(row, 'begruendung', target.value))}
      />
      <TextArea
        label="Erwartete Wirkung"
        rows={3}
        maxLength={5000}
        optional={strong !== 'mehr'}
        hint={
          missing.includes('erwarteteWirkung')
            ? 'Fehlt noch: Was soll die Erhöhung bewirken, und woran ist das zu erkennen?'
            : undefined
        }
        value={row.erwarteteWirkung ?? ''}
        onChange={({ target }) => onRow(withText(row, 'erwarteteWirkung', target.value))}
      />
    </div>
  );
}
