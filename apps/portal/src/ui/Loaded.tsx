/** The three states of what a page asked for: on its way, failed, there. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api/problem.js';
import { Button } from './Button.js';
import { Failure } from './Failure.js';
import { Loading } from './Loading.js';

export interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (value: T) => ReactNode;
}

export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading />;
  const status = query.error instanceof ApiProblem ? query.error.status : undefined;
  const title = status === 404 ? 'Nicht gefunden' : 'Das lässt sich gerade nicht zeigen';
  return (
    <>
      <Failure error={query.error} title={title} />
      {/* Who may not see it, may not see it the second time either. */}
      {status !== 403 && <Button onClick={() => void query.refetch()}>Noch einmal versuchen</Button>}
    </>
  );
}
