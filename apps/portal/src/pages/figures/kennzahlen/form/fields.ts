/** What every group of fields of the form is given. */
import type { FormErrors } from '../from-form.js';
import type { KennzahlForm } from '../kennzahl-form.js';

export interface FieldsProps {
  readonly form: KennzahlForm;
  readonly errors: FormErrors;
  readonly onChange: (more: Partial<KennzahlForm>) => void;
}
