/** The fields of title page and Impressum, in the order in which they are printed. */
import { Choices } from '../../../ui/Choices.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { DateField } from '../dates/DateField.js';
import { LAYOUT, type FrontErrors, type FrontField, type FrontForm, type LayoutKey } from './front-form.js';

export interface FrontFieldsProps {
  readonly form: FrontForm;
  readonly errors: FrontErrors;
  readonly onChange: (form: FrontForm) => void;
}

export function FrontFields({ form, errors, onChange }: FrontFieldsProps) {
  const line = (field: FrontField) => ({
    value: form[field],
    error: errors[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...form, [field]: target.value }),
  });
  return (
    <>
      <section className="form-stack" aria-labelledby="front-title">
        <h2 className="kern-heading-medium" id="front-title">
          Titelseite
        </h2>
        <TextField label="Titel" {...line('title')} />
        <TextField label="Untertitel" optional {...line('subtitle')} />
        <TextArea
          label="Was ein Arbeitsmarkt- und Integrationsprogramm ist"
          hint="Ein bis drei Sätze, gedruckt auf der Titelseite."
          optional
          rows={6}
          maxLength={2000}
          {...line('definition')}
        />
        <DateField
          label="Redaktionsschluss"
          hint="Der Tag, bis zu dem Zahlen und Ereignisse berücksichtigt sind."
          optional
          value={form.redaktionsschluss}
          error={errors.redaktionsschluss}
          onChange={(redaktionsschluss) => onChange({ ...form, redaktionsschluss })}
        />
        <TextArea
          label="Was zum Redaktionsschluss noch offen war"
          hint="Eine Angabe je Zeile, zum Beispiel: Zuteilung der Bundesmittel."
          optional
          rows={5}
          {...line('openInformation')}
        />
      </section>
      <section className="form-stack" aria-labelledby="front-impressum">
        <h2 className="kern-heading-medium" id="front-impressum">
          Impressum
        </h2>
        <TextField label="Herausgeber" {...line('herausgeber')} />
        <TextField label="Verantwortlich: Funktion" optional {...line('funktion')} />
        <TextField label="Verantwortlich: Name" optional {...line('name')} />
        <TextField label="Ort" optional {...line('ort')} />
        <TextArea
          label="Kontakt"
          hint="Eine Angabe je Zeile: Anschrift, Telefon, E-Mail, Internet; höchstens zehn."
          optional
          rows={4}
          {...line('kontakt')}
        />
        <TextField label="Redaktion" optional {...line('redaktion')} />
      </section>
      <section className="form-stack" aria-labelledby="front-layout">
        <h2 className="kern-heading-medium" id="front-layout">
          Gestaltung
        </h2>
        <Choices
          legend="Was wird gedruckt?"
          kind="checkbox"
          choices={LAYOUT}
          value={form.layout}
          onChange={(layout) => onChange({ ...form, layout: layout as LayoutKey[] })}
        />
      </section>
    </>
  );
}
