/** The dialogs about the session: not part of the first view, but there before the connection can be lost. */
import { lazy } from 'react';

const renewDialog = () => import('./RenewDialog.js');
const endWarning = () => import('./EndWarning.js');
const FETCH_AFTER = 5_000;

export const RenewDialog = lazy(async () => ({ default: (await renewDialog()).RenewDialog }));
export const EndWarning = lazy(async () => ({ default: (await endWarning()).EndWarning }));

/** Fetches both a little later; the answer stops that. */
export function fetchDialogs(): () => void {
  const timer = setTimeout(() => void Promise.all([renewDialog(), endWarning()]).catch(() => undefined), FETCH_AFTER);
  return () => clearTimeout(timer);
}
