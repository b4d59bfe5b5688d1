/** A new version of a template from a file: checked here, what changes is shown, stored only then. */
import { quoted } from '#domain/shared/quoted.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, data } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import { Alert } from '../../../ui/Alert.js';
import { Failure } from '../../../ui/Failure.js';
import { Field } from '../../../ui/Field.js';
import { newOnceKey } from '../../consultation/round/once-key.js';
import { focusOn } from '../focus-on.js';
import type { CheckedFile } from './check-file.js';
import { FileProblems } from './FileProblems.js';
import type { StoredTemplate, Template } from './template-queries.js';
import { UploadPreview } from './UploadPreview.js';

export interface UploadPartProps {
  readonly templates: readonly StoredTemplate[];
  readonly onStored: (key: string) => void;
}

export function UploadPart({ templates, onStored }: UploadPartProps) {
  const queries = useQueryClient();
  const [checked, setChecked] = useState<CheckedFile | null>(null);
  const input = useRef<HTMLInputElement>(null);
  /** Of the chosen file: storing it again after a lost answer stores it once. */
  const key = useRef('');
  const check = useMutation({
    mutationFn: async (file: File) => (await import('./check-file.js')).checkFile(file),
    onSuccess: setChecked,
  });
  const forget = (): void => {
    setChecked(null);
    if (input.current) input.current.value = '';
  };
  const store = useMutation({
    mutationFn: (template: Template) =>
      data(api.POST('/api/templates', { params: { header: { 'Idempotency-Key': key.current } }, body: template })),
    onSuccess: async (stored) => {
      await queries.invalidateQueries({ queryKey: ['templates'] });
      forget();
      onStored(stored.key);
      focusOn('upload');
    },
    onError: (error) =>
      error instanceof ApiProblem && error.status === 412
        ? queries.invalidateQueries({ queryKey: ['templates'] })
        : undefined,
  });
  const choose = (file: File | undefined): void => {
    store.reset();
    setChecked(null);
    key.current = newOnceKey();
    if (file) check.mutate(file);
  };
  const problems = store.error instanceof ApiProblem ? store.error.problems : [];
  return (
    <section className="admin-panel" aria-labelledby="upload">
      <h2 className="kern-heading-medium" id="upload" tabIndex={-1}>
        Neue Fassung ablegen
      </h2>
      <p className="kern-body">
        Laden Sie oben die neueste Fassung herunter, ändern Sie die Datei und wählen Sie sie hier aus. Sie sehen zuerst,
        was sich ändert; abgelegt wird erst danach. Ein neuer Schlüssel („key“) beginnt eine neue Vorlage.
      </p>
      <Field label="Datei der Vorlage" hint="JSON, höchstens 1 MB">
        {(control) => (
          <input
            {...control}
            ref={input}
            className="kern-form-input__input"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => choose(target.files?.[0])}
          />
        )}
      </Field>
      <Failure error={check.error} title="Die Datei lässt sich nicht prüfen" />
      {checked?.ok === false && <FileProblems problems={checked.problems} file={checked.json} />}
      {checked?.ok === true && (
        <UploadPreview
          template={checked.template}
          states={isVersionGiven(checked.json)}
          templates={templates}
          busy={store.isPending}
          onStore={() => store.mutate(withGivenVersion(checked.template, checked.json))}
          onForget={forget}
        />
      )}
      {problems.length > 0 && checked !== null ? (
        <FileProblems problems={problems} file={checked.json} />
      ) : (
        <Failure error={store.error} title="Die Vorlage ist nicht abgelegt" />
      )}
      {store.isSuccess && (
        <Alert kind="success" title={`Fassung ${store.data.version} ist abgelegt`}>
          <p>
            {quoted(store.data.data.label)} steht neuen Programmen zur Verfügung. Laufende Programme behalten die
            Fassung, mit der sie angelegt wurden.
          </p>
        </Alert>
      )}
    </section>
  );
}

const isVersionGiven = (json: unknown): boolean => typeof json === 'object' && json !== null && 'version' in json;
/** The server fills in a missing version; one that was filled in here for the check is not sent. */
const withGivenVersion = (template: Template, json: unknown): Template =>
  isVersionGiven(json) ? template : (json as Template);
