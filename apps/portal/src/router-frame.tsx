/** The frame of all pages, and of those that need a session. */
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { PageFailed } from './layout/PageFailed.js';
import { RootLayout } from './layout/RootLayout.js';
import { SignedInLayout } from './layout/SignedInLayout.js';
import { currentSession } from './session/current-session.js';

export const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: RootLayout,
  notFoundComponent: lazyRouteComponent(() => import('./pages/legal/NotFoundPage.js'), 'NotFoundPage'),
  errorComponent: PageFailed,
});

/** Everything that needs a session; whoever has none signs in first and comes back here. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signedIn',
  beforeLoad: async ({ location }) => {
    if ((await currentSession()) === null)
      redirect({ to: '/anmelden', search: { weiter: location.href }, throw: true });
  },
  component: SignedInLayout,
});
