/** Sends an invitation step by step and remembers how far it came; trying again goes on from there. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, data } from '../../../api/client.js';
import { newOnceKey } from '../../consultation/round/once-key.js';
import { invite, NOTHING_YET, type Invitation, type Progress } from './invite.js';

export function useInvite(onDone: (accountId: string) => void) {
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>(NOTHING_YET);
  const keys = useRef(new Map<string, string>());
  /** The same content twice bears the same key: a request that arrived although its answer was lost is not repeated. */
  const once = (content: object): { 'Idempotency-Key': string } => {
    const text = JSON.stringify(content);
    const key = keys.current.get(text) ?? newOnceKey();
    keys.current.set(text, key);
    return { 'Idempotency-Key': key };
  };
  const mutation = useMutation({
    mutationFn: (invitation: Invitation) =>
      invite(
        invitation,
        progress,
        {
          createAccount: (person) => {
            const body = { ...person, invite: false };
            return data(api.POST('/api/accounts', { params: { header: once(body) }, body }));
          },
          addMembership: (id, body) =>
            data(api.POST('/api/accounts/{id}/memberships', { params: { path: { id }, header: once(body) }, body })),
          sendInvitation: (id) => data(api.POST('/api/accounts/{id}/invitation', { params: { path: { id } } })),
        },
        setProgress,
      ),
    onSuccess: onDone,
    onSettled: () =>
      Promise.all(['accounts', 'memberships', 'mails'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return { progress, mutation };
}
