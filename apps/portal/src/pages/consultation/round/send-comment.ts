/** Submits one comment; the server's clock decides whether it is in time. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';
import { ApiProblem } from '../../../api/problem.js';
import type { components } from '../../../api/schema.js';
import { timeOf } from '../../../ui/dates.js';
import { submittedAtPlace, type Comment } from './comments.js';
import { useDesk } from './desk.js';
import { useAddComment } from './queries.js';

export type Submission = components['schemas']['SubmitCommentDto'];

export interface Sending {
  readonly submission: Submission;
  readonly onceKey: string;
}

/** @param onSent after the server has taken it */
export function useSendComment(onSent: (comment: Comment) => void) {
  const { round, speaker, confirm } = useDesk();
  const queries = useQueryClient();
  const add = useAddComment(round.id);
  return useMutation({
    // Without a connection it fails at once and says so, instead of waiting in silence.
    networkMode: 'always',
    mutationFn: ({ submission, onceKey }: Sending) =>
      data(
        api.POST('/api/rounds/{id}/comments', {
          params: { path: { id: round.id }, header: { 'Idempotency-Key': onceKey } },
          body: { ...submission, ...(speaker === null ? {} : { onBehalfOf: speaker }) },
        }),
      ),
    onSuccess: (comment) => {
      add(comment);
      confirm({ place: submittedAtPlace(comment), sentence: arrived(comment) });
      onSent(comment);
    },
    onError: (error) => {
      // The round has ended meanwhile: the page must say so.
      if (error instanceof ApiProblem && error.status === 409)
        void queries.invalidateQueries({ queryKey: ['round', round.id] });
    },
  });
}

/** „Anmerkung eingereicht um 10:12 Uhr. Sie ist Nr. 2 dieser Runde.“ */
function arrived({ kind, number, submittedAt }: Comment): string {
  const at = `eingereicht um ${timeOf(submittedAt)}`;
  if (kind === 'keineAnmerkungen') return `Die Mitteilung „Keine Anmerkungen“ ist ${at}.`;
  return `${kind === 'frage' ? 'Frage' : 'Anmerkung'} ${at}. Sie ist Nr. ${number} dieser Runde.`;
}
