/** Signing in and out at the server. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client.js';
import { leaveTo } from './leave.js';
import { session, type Session } from './session-store.js';

export interface Credentials {
  /** Key of the Jobcenter; not needed where there is only one. */
  readonly jobcenter?: string;
  readonly email: string;
  readonly password: string;
}

export const useJobcenters = () =>
  useQuery({ queryKey: ['jobcenters'], queryFn: () => data(api.GET('/api/jobcenters')), staleTime: Infinity });

export const useSignIn = (onSuccess: (signedIn: Session) => void) =>
  useMutation({ mutationFn: (body: Credentials) => data(api.POST('/api/session', { body })), onSuccess });

/** Ends the session here and leaves the page; a session that is already over is left as well. */
export const useSignOut = () =>
  useMutation({
    mutationFn: async () => {
      const answer = await api.DELETE('/api/session');
      if (answer.response.status !== 401) await data(Promise.resolve(answer));
    },
    onSuccess: () => {
      session.signedOut();
      leaveTo('/anmelden');
    },
  });
