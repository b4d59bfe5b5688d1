/** Changing the own password; other sessions end with it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api, data } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { Failure } from '../../ui/Failure.js';
import { TextField } from '../../ui/TextField.js';
import { NewPasswordFields } from './NewPasswordFields.js';

export function ChangePassword({ email }: { readonly email: string }) {
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useMutation({
    mutationFn: (body: { current: string; next: string }) => data(api.PUT('/api/password', { body })),
    onSuccess: () => {
      setCurrent('');
      setNext('');
      setAsked(false);
      return queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  const code = change.error instanceof ApiProblem ? change.error.code : null;
  const refused = (wanted: string): string | undefined =>
    code === wanted ? (change.error as ApiProblem).detail : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (current !== '' && next !== '' && !change.isPending) change.mutate({ current, next });
  };
  return (
    <section className="stack" aria-labelledby="own-password">
      <h2 className="kern-heading-medium" id="own-password">
        Passwort ändern
      </h2>
      {change.isSuccess && (
        <Alert kind="success" title="Ihr neues Passwort gilt">
          <p>Hier bleiben Sie angemeldet, überall sonst sind Sie abgemeldet.</p>
        </Alert>
      )}
      <form className="narrow stack" noValidate onSubmit={submit}>
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <Failure error={code === 'password.wrong' || code === 'password.weak' ? null : change.error} />
        <TextField
          label="Bisheriges Passwort"
          type="password"
          autoComplete="current-password"
          error={asked && current === '' ? 'Bitte geben Sie Ihr bisheriges Passwort ein.' : refused('password.wrong')}
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
        />
        <NewPasswordFields
          value={next}
          error={asked && next === '' ? 'Bitte geben Sie ein neues Passwort ein.' : refused('password.weak')}
          onChange={setNext}
        />
        <Button type="submit" kind="primary" busy={change.isPending}>
          Passwort ändern
        </Button>
      </form>
    </section>
  );
}
