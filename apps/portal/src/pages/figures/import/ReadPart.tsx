/** Second and third step: how the file is read, and what taking it over would do; a changed field makes the preview out of date. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../../api/problem.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { previewImport, type Preview, type Settings, type Upload } from './import-queries.js';
import { MappingFields } from './MappingFields.js';
import { PreviewPart } from './PreviewPart.js';
import { SampleTable } from './SampleTable.js';
import { errorsFrom, settingsOf, startForm, type SettingsErrors, type SettingsForm } from './settings.js';
import { SourceFields } from './SourceFields.js';

export interface ReadPartProps {
  readonly cycleId: string;
  readonly upload: Upload;
  /** Of the Kennzahlen. */
  readonly version: number;
  readonly onRestart: () => void;
}

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());

export function ReadPart({ cycleId, upload, version, onRestart }: ReadPartProps) {
  const [form, setForm] = useState<SettingsForm>(() => startForm(upload, today()));
  const [errors, setErrors] = useState<SettingsErrors>({});
  const [looked, setLooked] = useState<{ settings: Settings; version: number; preview: Preview } | null>(null);
  const look = useMutation({
    mutationFn: async (settings: Settings) => ({
      settings,
      version,
      preview: await previewImport(upload.id, settings),
    }),
    onSuccess: setLooked,
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return;
      setErrors(errorsFrom(error.problems));
      focusFirstError();
    },
  });
  const change = (more: Partial<SettingsForm>): void => {
    setForm((before) => ({ ...before, ...more }));
    setLooked(null);
    setErrors({});
  };
  const preview = (): void => {
    const read = settingsOf(form);
    if (read.ok) return look.mutate(read.settings);
    setErrors(read.errors);
    focusFirstError();
  };
  const sheet = upload.sheets.find(({ name }) => name === form.sheet);
  const fields = { form, errors, onChange: change };
  return (
    <>
      <section className="import-step" aria-labelledby="import-columns">
        <h2 className="kern-heading-medium" id="import-columns">
          2. Was die Spalten bedeuten
        </h2>
        <MappingFields {...fields} upload={upload} />
        {sheet && <SampleTable sheet={sheet} form={form} />}
        <h3 className="kern-heading-small">Woher die Zahlen sind</h3>
        <SourceFields {...fields} />
        <Button kind={looked ? 'secondary' : 'primary'} busy={look.isPending} onClick={preview}>
          Vorschau ansehen
        </Button>
        {look.isError && <Failure error={look.error} />}
      </section>
      {looked && (
        <PreviewPart
          cycleId={cycleId}
          importId={upload.id}
          settings={looked.settings}
          version={looked.version}
          preview={looked.preview}
          onRestart={onRestart}
        />
      )}
    </>
  );
}
