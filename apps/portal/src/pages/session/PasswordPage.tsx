/** Choosing a password with the link of a mail (invitation or forgotten); the token stands behind # and goes to no server but in the request. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type FormEvent } from 'react';
import { api, data } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { Page } from '../../layout/Page.js';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Failure } from '../../ui/Failure.js';
import { NewPasswordFields } from './NewPasswordFields.js';
import './session.css';

/** Kept in memory and taken out of the address, so that it stays in no history. */
function takeToken(): string {
  const token = location.hash.slice(1);
  if (token !== '') history.replaceState(history.state, '', location.pathname);
  return token;
}

export function PasswordPage() {
  const [token] = useState(takeToken);
  const [password, setPassword] = useState('');
  const [empty, setEmpty] = useState(false);
  const reset = useMutation({
    mutationFn: (body: { token: string; password: string }) => data(api.POST('/api/password/reset', { body })),
  });
  const weak = reset.error instanceof ApiProblem && reset.error.code === 'password.weak';
  const over = reset.error instanceof ApiProblem && reset.error.code === 'reset.invalid';
  // The form and its focus are gone then.
  const finished = over || reset.isSuccess;
  useEffect(() => {
    if (finished) document.querySelector('h1')?.focus();
  }, [finished]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(password === '');
    if (password !== '' && !reset.isPending) reset.mutate({ token, password });
  };

  if (token === '' || over)
    return (
      <Page title="Neues Passwort">
        <Alert kind="warning" title={over ? 'Dieser Link gilt nicht mehr' : 'Dieser Link ist nicht vollständig'}>
          <p>
            {over
              ? 'Ein Link gilt nur einmal und nur eine begrenzte Zeit.'
              : 'Bitte öffnen Sie den Link aus der E-Mail noch einmal und achten Sie darauf, dass er ganz übernommen wird.'}{' '}
            Sie können sich einen neuen schicken lassen. War es eine Einladung, bitten Sie Ihre Administration um eine
            neue.
          </p>
        </Alert>
        <ButtonLink to="/passwort-vergessen" kind="primary">
          Neuen Link anfordern
        </ButtonLink>
      </Page>
    );
  if (reset.isSuccess)
    return (
      <Page title="Neues Passwort">
        <Alert kind="success" title="Ihr Passwort ist gespeichert">
          <p>Sie können sich jetzt damit anmelden. Wo Sie noch angemeldet waren, sind Sie es nicht mehr.</p>
        </Alert>
        <ButtonLink to="/anmelden" kind="primary">
          Zur Anmeldung
        </ButtonLink>
      </Page>
    );
  return (
    <Page title="Neues Passwort">
      <p className="kern-body narrow">Wählen Sie das Passwort, mit dem Sie sich künftig anmelden.</p>
      <form className="narrow stack" noValidate onSubmit={submit}>
        <Failure error={weak ? null : reset.error} />
        <NewPasswordFields
          value={password}
          error={
            empty ? 'Bitte geben Sie ein neues Passwort ein.' : weak ? (reset.error as ApiProblem).detail : undefined
          }
          onChange={setPassword}
        />
        <Button type="submit" kind="primary" busy={reset.isPending}>
          Passwort speichern
        </Button>
      </form>
    </Page>
  );
}
