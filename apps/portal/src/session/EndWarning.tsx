/** The warning that the session ends soon; loaded soon after the page, so that it is there when it is needed. */
import { useEffect, useRef, useState } from 'react';
import { timeOf } from '../ui/dates.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { Failure } from '../ui/Failure.js';
import { refreshSession } from './refresh-session.js';
import { leftInWords } from './session-end.js';
import { session } from './session-store.js';
import { useSignOut } from './use-sign-in.js';

const COUNT_EVERY = 1_000;

export function EndWarning() {
  const [now, setNow] = useState(() => new Date());
  const [error, setError] = useState<unknown>(null);
  const text = useRef<HTMLParagraphElement>(null);
  const signOut = useSignOut();
  // The dialog itself gives the focus to what closes it.
  useEffect(() => text.current?.closest('dialog')?.querySelector<HTMLElement>('.kern-btn--primary')?.focus(), []);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), COUNT_EVERY);
    return () => clearInterval(timer);
  }, []);
  const endsAt = session.endsAt() ?? now;
  const final = session.isFinal();
  const stay = (): void => {
    if (final) void session.renew();
    else
      refreshSession()
        .then((still) => (still ? undefined : void session.renew()))
        .catch(setError);
  };
  return (
    <Dialog
      title="Ihre Sitzung endet bald"
      onClose={stay}
      footer={
        <>
          <Button kind="primary" onClick={stay}>
            {final ? 'Neu anmelden' : 'Angemeldet bleiben'}
          </Button>
          <Button kind="tertiary" busy={signOut.isPending} onClick={() => signOut.mutate()}>
            Abmelden
          </Button>
        </>
      }
    >
      <p className="kern-body" role="status" ref={text}>
        In {leftInWords(endsAt, now)}, um {timeOf(endsAt)}, werden Sie abgemeldet.
      </p>
      <p className="kern-body">
        {final
          ? 'Eine Sitzung dauert höchstens einen Arbeitstag. Melden Sie sich neu an; Ihre Eingaben bleiben dabei erhalten.'
          : 'Sie haben länger nichts getan. Das schützt Ihre Daten, wenn Sie nicht am Platz sind.'}
      </p>
      <Failure error={error ?? signOut.error} />
    </Dialog>
  );
}
