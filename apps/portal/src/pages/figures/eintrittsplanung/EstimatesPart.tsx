/** What the teams estimated for an instrument beside what is planned, and why it is planned otherwise. */
import type { EintrittsZeile } from '#domain/document/figures.js';
import type { EntryRow } from '#domain/planning/computed.js';
import { formatNumber } from '#domain/shared/german.js';
import { TextArea } from '../../../ui/TextArea.js';
import { withText } from './entry-rows.js';

export interface EstimatesPartProps {
  readonly row: EintrittsZeile;
  readonly computed: EntryRow;
  readonly onRow: (row: EintrittsZeile) => void;
}

export function EstimatesPart({ row, computed: { bedarf, cells }, onRow }: EstimatesPartProps) {
  if (!bedarf) return null;
  const differs = bedarf.difference !== null && bedarf.difference.value !== '0';
  return (
    <div className="entry-estimates">
      <p className="kern-body kern-body--bold">Bedarfsschätzungen</p>
      {row.bedarfe && (
        <ul>
          {row.bedarfe.map(({ team, standort, eintritte }) => (
            <li key={`${team}/${standort}`}>
              {team} ({standort}): {formatNumber(String(eintritte))}
            </li>
          ))}
        </ul>
      )}
      <p className="kern-body">
        Zusammen {bedarf.eintritte.text}
        {cells.plan ? `, geplant ${cells.plan.text}.` : ', noch kein Plan.'}
      </p>
      {(differs || row.kuerzung !== undefined) && (
        <TextArea
          label="Warum wird anders geplant, als die Teams schätzen?"
          rows={3}
          maxLength={5000}
          value={row.kuerzung ?? ''}
          onChange={({ target }) => onRow(withText(row, 'kuerzung', target.value))}
        />
      )}
    </div>
  );
}
