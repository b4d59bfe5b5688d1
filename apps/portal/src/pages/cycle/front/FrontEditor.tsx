/** Changes title page and Impressum; what was typed stays when somebody else was faster, and the newer text can be fetched. */
import { useEffect, useState } from 'react';
import { api, data, ifMatch } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { timeOf } from '../../../ui/dates.js';
import { Failure } from '../../../ui/Failure.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import type { CycleView, Front } from '../cycle-queries.js';
import { isStale, useCycleChange } from '../use-cycle-change.js';
import { checkFront, errorsAtFields, toForm, toFront } from './front-form.js';
import { FrontFields } from './FrontFields.js';

export function FrontEditor({ cycle, front }: { readonly cycle: CycleView; readonly front: Front }) {
  const [form, setForm] = useState(() => toForm(front));
  const [tried, setTried] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const dirty = JSON.stringify(form) !== JSON.stringify(toForm(front));
  const save = useCycleChange(
    cycle.id,
    () =>
      data(
        api.PUT('/api/cycles/{id}/front', {
          params: { path: { id: cycle.id }, header: ifMatch(cycle.version) },
          body: { front: toFront(form) },
        }),
      ),
    () => setSavedAt(new Date()),
  );
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  const missing = checkFront(form);
  const errors = {
    ...(save.error instanceof ApiProblem ? errorsAtFields(save.error.problems) : {}),
    ...(tried ? missing : {}),
  };
  const submit = (): void => {
    setTried(true);
    if (Object.keys(missing).length > 0) focusFirstError();
    else save.mutate(undefined);
  };
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FrontFields
        form={form}
        errors={errors}
        onChange={(changed) => {
          setSavedAt(null);
          setForm(changed);
        }}
      />
      {isStale(save.error) ? (
        <Alert kind="warning" title="Inzwischen hat jemand anderes etwas geändert">
          <p>
            Ihre Eingaben stehen noch hier. Speichern Sie noch einmal, um sie zu behalten, oder holen Sie den neueren
            Stand; dann gehen Ihre Eingaben verloren.
          </p>
          <Button
            onClick={() => {
              save.reset();
              setForm(toForm(front));
            }}
          >
            Neueren Stand holen
          </Button>
        </Alert>
      ) : (
        <Failure error={save.error} />
      )}
      {savedAt && <Alert kind="success" title={`Gespeichert um ${timeOf(savedAt)}`} />}
      <div className="buttons">
        <Button kind="primary" type="submit" busy={save.isPending}>
          Speichern
        </Button>
        <ButtonLink to={`/zyklen/${cycle.id}`}>Zurück zum Programm</ButtonLink>
      </div>
    </form>
  );
}
