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

interface Words {
  readonly title: string;
  readonly lead: string;
  /** What to do when the link does not work. */
  readonly again: string;
}

const FORGOTTEN: Words = {
  title: 'Neues Passwort',
  lead: 'Wählen Sie das Passwort, mit dem Sie sich künftig anmelden.',
  again: 'Sie können sich einen neuen schicken lassen.',
};
const INVITED: Words = {
  title: 'Willkommen im AMIP-Portal',
  lead: 'Schön, dass Sie dabei sind. Für Sie ist ein Konto eingerichtet. Bitte wählen Sie jetzt ein Passwort; danach melden Sie sich mit Ihrer E-Mail-Adresse und diesem Passwort an und sehen, was für Sie zu tun ist.',
  again:
    'Haben Sie Ihr Passwort schon gewählt, melden Sie sich damit an. Sonst bitten Sie Ihre Administration um eine neue Einladung.',
};

export const PasswordPage = () => <ChoosePassword words={FORGOTTEN} invited={false} />;
export const WelcomePage = () => <ChoosePassword words={INVITED} invited />;

function ChoosePassword({ words, invited }: { readonly words: Words; readonly invited: boolean }) {
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
      <Page title={words.title}>
        <Alert kind="warning" title={over ? 'Dieser Link gilt nicht mehr' : 'Dieser Link ist nicht vollständig'}>
          <p>
            {over
              ? 'Ein Link gilt nur einmal und nur eine begrenzte Zeit.'
              : 'Bitte öffnen Sie den Link aus der E-Mail noch einmal und achten Sie darauf, dass er ganz übernommen wird.'}{' '}
            {words.again}
          </p>
        </Alert>
        <ButtonLink to={invited ? '/anmelden' : '/passwort-vergessen'} kind="primary">
          {invited ? 'Zur Anmeldung' : 'Neuen Link anfordern'}
        </ButtonLink>
      </Page>
    );
  if (reset.isSuccess)
    return (
      <Page title={words.title}>
        <Alert kind="success" title="Ihr Passwort ist gespeichert">
          <p>
            Sie können sich jetzt damit anmelden.
            {!invited && ' Wo Sie noch angemeldet waren, sind Sie es nicht mehr.'}
          </p>
        </Alert>
        <ButtonLink to="/anmelden" kind="primary">
          Zur Anmeldung
        </ButtonLink>
      </Page>
    );
  return (
    <Page title={words.title}>
      <p className="kern-body narrow">{words.lead}</p>
      <form className="narrow stack" noValidate onSubmit={submit}>
        <Failure error={weak ? null : reset.error} />
        <NewPasswordFields
          label={invited ? 'Ihr Passwort' : 'Neues Passwort'}
          value={password}
          error={empty ? 'Bitte geben Sie ein Passwort ein.' : weak ? (reset.error as ApiProblem).detail : undefined}
          onChange={setPassword}
        />
        <Button type="submit" kind="primary" busy={reset.isPending}>
          Passwort speichern
        </Button>
      </form>
    </Page>
  );
}
