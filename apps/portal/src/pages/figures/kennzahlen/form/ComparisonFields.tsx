/** The number it is compared with, with its own Stand; what the source says of the change is kept apart from what is computed. */
import { FieldGroup } from './FieldGroup.js';
import type { FieldsProps } from './fields.js';
import { NumberField } from './NumberField.js';
import { StandFields } from './StandFields.js';

export function ComparisonFields(fields: FieldsProps) {
  const { form, errors, onChange } = fields;
  const filled = [form.comparisonValue, form.absolute, form.relativePercent, form.percentagePoints].some(Boolean);
  return (
    <FieldGroup title="Vergleich" folded={!filled && form.comparisonStand.kind === ''}>
      <NumberField {...fields} label="Vergleichswert" field="comparisonValue" optional />
      <StandFields
        label="Stand des Vergleichswerts"
        error={errors.comparisonStand}
        stand={form.comparisonStand}
        onChange={(comparisonStand) => onChange({ comparisonStand })}
      />
      <p className="kern-body kennzahl-fields__wide">
        Die Veränderung wird berechnet. Nur wenn die Quelle selbst eine nennt, zum Beispiel aus ungerundeten Werten,
        tragen Sie diese hier ein; sie gilt dann.
      </p>
      <NumberField {...fields} label="Veränderung laut Quelle, absolut" field="absolute" optional />
      <NumberField {...fields} label="Veränderung laut Quelle in Prozent" field="relativePercent" optional />
      <NumberField {...fields} label="Veränderung laut Quelle in Prozentpunkten" field="percentagePoints" optional />
    </FieldGroup>
  );
}
