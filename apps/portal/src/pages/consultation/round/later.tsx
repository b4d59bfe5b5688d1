/** Parts that are not in the first view: forms, the questionnaire, the view of the Jobcenter. */
import { lazy, Suspense, type ComponentProps } from 'react';

const writing = () => import('./writing.js');

const LazyForm = lazy(async () => ({ default: (await writing()).CommentForm }));
const LazyNoRemarks = lazy(async () => ({ default: (await writing()).NoRemarks }));

/** Asks for the forms as soon as the page stands, so that they are there when the connection is lost. */
export const fetchForms = (): void => void writing().catch(() => undefined);

export const CommentForm = (props: ComponentProps<typeof LazyForm>) => (
  <Suspense>
    <LazyForm {...props} />
  </Suspense>
);
export const NoRemarks = () => (
  <Suspense>
    <LazyNoRemarks />
  </Suspense>
);
export const StaffRound = lazy(async () => ({ default: (await import('./StaffRound.js')).StaffRound }));
export const Questionnaire = lazy(async () => ({ default: (await import('./Questionnaire.js')).Questionnaire }));
