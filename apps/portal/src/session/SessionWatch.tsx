/** Warns before the session ends by being idle, and asks for signing in again when it has ended. */
import { Suspense, useEffect, useState } from 'react';
import { connection } from './connection.js';
import { EndWarning, fetchDialogs } from './dialogs.js';
import { stageOf, type Stage } from './session-end.js';
import { session } from './session-store.js';
import { talkToOtherTabs } from './tabs.js';
import { useSession } from './use-session.js';

const LOOK_EVERY = 1_000;

export function SessionWatch() {
  const signedIn = useSession() !== null;
  const [stage, setStage] = useState<Stage>('calm');
  useEffect(() => connection.listen(), []);
  useEffect(() => talkToOtherTabs(), []);
  useEffect(() => {
    if (!signedIn) return undefined;
    const look = (): void => {
      const next = session.hasEnded() ? 'calm' : stageOf(session.endsAt(), new Date());
      setStage(next);
      if (next === 'over') void session.renew();
    };
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [signedIn]);
  useEffect(() => fetchDialogs(), []);
  return <Suspense>{stage === 'warning' && <EndWarning />}</Suspense>;
}
