/** The parts of the page that come after the first view; each leaves its own place empty until then, and no other. */
import { lazy, Suspense, type FunctionComponent } from 'react';
import type * as Parts from './parts.js';

const parts = () => import('./parts.js');

/** Asks for them as soon as the page stands, so that they are there when the connection is lost. */
export const fetchParts = (): void => void parts().catch(() => undefined);

function later<P extends object>(part: (all: typeof Parts) => FunctionComponent<P>): FunctionComponent<P> {
  const Part: FunctionComponent<P> = lazy(async () => ({ default: part(await parts()) }));
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}

export const CommentCard = later((all) => all.CommentCard);
export const CommentForm = later((all) => all.CommentForm);
export const ConfirmNoRemarks = later((all) => all.ConfirmNoRemarks);
export const MyComments = later((all) => all.MyComments);
export const Over = later((all) => all.Over);
export const Questionnaire = later((all) => all.Questionnaire);
export const StaffRound = later((all) => all.StaffRound);
export const Unsent = later((all) => all.Unsent);
