/** Of which day the Personal is, where the numbers are from, who made them. */
import type { Personal } from '#domain/document/figures.js';
import { formatStand } from '#domain/shared/german.js';
import { StandFields } from '../../../editor/table/StandFields.js';
import { LineField } from '../../../figures/LineField.js';
import { Facts } from '../../../ui/Facts.js';
import { withField } from './personal-values.js';

export interface PersonalDetailsProps {
  readonly personal: Personal;
  readonly year: number;
  readonly readOnly: boolean;
  readonly onChange: (personal: Personal) => void;
}

export function PersonalDetails({ personal, year, readOnly, onChange }: PersonalDetailsProps) {
  const { stand, source, createdBy } = personal;
  return (
    <section aria-labelledby="personal-details">
      <h2 className="kern-heading-medium" id="personal-details">
        Stand und Quelle
      </h2>
      {readOnly ? (
        <Facts
          items={[
            { label: 'Stand', value: stand ? formatStand(stand) : 'nicht angegeben' },
            { label: 'Quelle', value: source ?? 'nicht angegeben' },
            ...(createdBy === undefined ? [] : [{ label: 'Erstellt von', value: createdBy }]),
          ]}
        />
      ) : (
        <div className="budget-words">
          <StandFields
            stand={stand}
            year={year - 1}
            onChange={(next) => onChange(withField(personal, 'stand', next))}
          />
          <LineField
            label="Quelle"
            value={source}
            onChange={(words) => onChange(withField(personal, 'source', words))}
          />
          <LineField
            label="Erstellt von"
            value={createdBy}
            onChange={(words) => onChange(withField(personal, 'createdBy', words))}
          />
        </div>
      )}
    </section>
  );
}
