/** Signing in; then back to where the person wanted to go. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { Page } from '../../layout/Page.js';
import { safePath } from '../../session/safe-path.js';
import { session, type Session } from '../../session/session-store.js';
import { useJobcenters, useSignIn } from '../../session/use-sign-in.js';
import { workingRole } from '../../session/working-role.js';
import { Button } from '../../ui/Button.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Failure } from '../../ui/Failure.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { missing, type Missing } from './missing.js';
import './session.css';

export function SignInPage() {
  const { weiter } = useSearch({ from: '/anmelden' });
  const target = safePath(weiter);
  const router = useRouter();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const jobcenters = useJobcenters();
  const [jobcenter, setJobcenter] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [lacking, setLacking] = useState<Missing>({});
  const several = (jobcenters.data?.length ?? 0) > 1;

  const signIn = useSignIn((next: Session) => {
    queries.clear();
    workingRole.set(null);
    session.signedIn(next);
    const roles = new Set(next.memberships.map(({ role }) => role));
    if (target === '/' && roles.size > 1) void navigate({ to: '/rolle' });
    else router.history.replace(target);
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const lacks = missing({ email, password, ...(several ? { jobcenter } : {}) });
    setLacking(lacks);
    const [first] = Object.keys(lacks);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else if (!signIn.isPending) signIn.mutate({ email: email.trim(), password, ...(several ? { jobcenter } : {}) });
  };

  return (
    <Page title="Anmelden">
      {weiter !== undefined && target !== '/' && (
        <p className="kern-body">Danach geht es weiter zu der Seite, die Sie öffnen wollten.</p>
      )}
      <form className="narrow stack" noValidate ref={form} onSubmit={submit}>
        <Failure error={signIn.error ?? jobcenters.error} title="Die Anmeldung hat nicht geklappt" />
        {several && (
          <Select
            label="Jobcenter"
            name="jobcenter"
            error={lacking.jobcenter}
            value={jobcenter}
            onChange={(event) => setJobcenter(event.target.value)}
            options={[
              { value: '', label: 'Bitte wählen' },
              ...(jobcenters.data ?? []).map(({ key, name }) => ({ value: key, label: name })),
            ]}
          />
        )}
        <TextField
          label="E-Mail-Adresse"
          name="email"
          type="email"
          autoComplete="username"
          error={lacking.email}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label="Passwort"
          name="password"
          type="password"
          autoComplete="current-password"
          error={lacking.password}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div className="button-row">
          <Button type="submit" kind="primary" busy={signIn.isPending}>
            Anmelden
          </Button>
          <ButtonLink to="/passwort-vergessen" kind="tertiary">
            Passwort vergessen
          </ButtonLink>
        </div>
      </form>
      <p className="kern-body kern-body--small narrow">
        Noch kein Zugang? Die Administration Ihres Jobcenters lädt Sie per E-Mail ein; der Link in dieser E-Mail führt
        Sie zu Ihrem ersten Passwort.
      </p>
    </Page>
  );
}
