/** Signing in again in place: the page behind keeps everything that was typed, and what waited for it goes on. */
import { Suspense } from 'react';
import { RenewDialog } from './dialogs.js';
import { useNeedsRenewal, useSession } from './use-session.js';

export function RenewSession() {
  const needed = useNeedsRenewal();
  const before = useSession();
  return <Suspense>{needed && before && <RenewDialog before={before} />}</Suspense>;
}
