/** Until when: in words and with the date; when the clock of this device says it is over, the server is asked. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { deadlineWords, isUrgent } from './deadline.js';
import type { Round } from './queries.js';

const EVERY_MS = 30_000;

export function Deadline({ round }: { readonly round: Round }) {
  const [now, setNow] = useState(() => new Date());
  const queries = useQueryClient();
  const { id, state, endsAt } = round;
  useEffect(() => {
    if (state !== 'offen') return undefined;
    const timer = setInterval(() => {
      setNow(new Date());
      if (Date.now() >= Date.parse(endsAt)) void queries.invalidateQueries({ queryKey: ['round', id], exact: true });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [queries, id, state, endsAt]);
  return (
    <p className={isUrgent(round, now) ? 'round__deadline round__deadline--urgent' : 'round__deadline'}>
      {deadlineWords(round, now)}
    </p>
  );
}
