/** Asking for a link to choose a new password; the answer is the same whether the account exists or not. */
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api, data } from '../../api/client.js';
import { Page } from '../../layout/Page.js';
import { useJobcenters } from '../../session/use-sign-in.js';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Failure } from '../../ui/Failure.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { missing, type Missing } from './missing.js';
import './session.css';

export function PasswordForgottenPage() {
  const jobcenters = useJobcenters();
  const several = (jobcenters.data?.length ?? 0) > 1;
  const [jobcenter, setJobcenter] = useState('');
  const [email, setEmail] = useState('');
  const [lacking, setLacking] = useState<Missing>({});
  const request = useMutation({
    mutationFn: (body: { email: string; jobcenter?: string }) =>
      data(api.POST('/api/password/reset-request', { body })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const lacks = missing({ email, ...(several ? { jobcenter } : {}) });
    setLacking(lacks);
    if (Object.keys(lacks).length === 0 && !request.isPending)
      request.mutate({ email: email.trim(), ...(several ? { jobcenter } : {}) });
  };
  return (
    <Page title="Passwort vergessen" crumbs={[{ label: 'Anmelden', to: '/anmelden' }]}>
      {request.data ? (
        <Alert kind="success" title="Bitte sehen Sie in Ihr Postfach">
          <p>{request.data.detail}</p>
          <p>Kommt nichts an, sehen Sie auch im Spam-Ordner nach oder fragen Sie Ihre Administration.</p>
        </Alert>
      ) : (
        <p className="kern-body narrow">
          Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Sie bekommen dann einen Link, mit dem Sie ein
          neues Passwort wählen.
        </p>
      )}
      <form className="narrow stack" noValidate onSubmit={submit}>
        <Failure error={request.error ?? jobcenters.error} />
        {several && (
          <Select
            label="Jobcenter"
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
          type="email"
          autoComplete="username"
          error={lacking.email}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <div className="button-row">
          <Button type="submit" kind={request.data ? 'secondary' : 'primary'} busy={request.isPending}>
            {request.data ? 'Noch einmal anfordern' : 'Link anfordern'}
          </Button>
          <ButtonLink to="/anmelden" kind="tertiary">
            Zur Anmeldung
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
