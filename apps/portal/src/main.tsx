/** Starts the portal: styles, session, router. */
import '@kern-ux/native/dist/kern.min.css';
import './styles/fonts.css';
import './styles/portal.css';
import './styles/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/problem.js';
import { createPortalRouter } from './router.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (count, error) => !(error instanceof ApiProblem) && count < 2,
    },
    // Without a connection a step fails at once and says so; it must not happen later, when nobody is looking.
    mutations: { networkMode: 'always' },
  },
});

const place = document.getElementById('portal');
if (!place) throw new Error('index.html has no place for the portal');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={createPortalRouter(queries)} />
    </QueryClientProvider>
  </StrictMode>,
);
