/** The dialog of signing in again; loaded soon after the page, so that it is there when it is needed. */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Failure } from '../ui/Failure.js';
import { TextField } from '../ui/TextField.js';
import { leaveTo } from './leave.js';
import { session, type Session } from './session-store.js';
import { useJobcenters, useSignIn } from './use-sign-in.js';

export function RenewDialog({ before }: { readonly before: Session }) {
  const [email, setEmail] = useState(before.account.email);
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const jobcenters = useJobcenters();
  // The dialog itself gives the focus to what closes it.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[type=password]')?.focus(), []);
  const signIn = useSignIn((next) => {
    // Somebody else: nothing of the page behind is for their eyes, nor is what waited their doing.
    if (next.account.id === before.account.id) session.signedIn(next);
    else leaveTo('/');
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const own = jobcenters.data?.find(({ name }) => name === before.jobcenter.name);
    if (!signIn.isPending) signIn.mutate({ email, password, ...(own ? { jobcenter: own.key } : {}) });
  };
  return (
    <Dialog
      title="Ihre Sitzung ist beendet"
      onClose={() => session.renewLater()}
      footer={
        <>
          <Button type="submit" form="renew-session" kind="primary" busy={signIn.isPending}>
            Wieder anmelden
          </Button>
          <Button kind="tertiary" onClick={() => session.renewLater()}>
            Später anmelden
          </Button>
        </>
      }
    >
      <form id="renew-session" className="renewal stack" ref={form} onSubmit={submit}>
        <p className="kern-body">
          Bitte melden Sie sich wieder an. Was Sie eingegeben haben, ist noch da; danach geht es an derselben Stelle
          weiter.
        </p>
        <Failure error={signIn.error} title="Die Anmeldung hat nicht geklappt" />
        <TextField
          label="E-Mail-Adresse"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label="Passwort"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
