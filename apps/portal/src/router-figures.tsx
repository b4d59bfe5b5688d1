/** Addresses of the figures of a programme, and of what is found in them. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from './router-frame.js';

const kennzahlen = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/kennzahlen',
  component: lazyRouteComponent(() => import('./pages/figures/kennzahlen/KennzahlenPage.js'), 'KennzahlenPage'),
});
const kennzahlenImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/kennzahlen/import',
  component: lazyRouteComponent(() => import('./pages/figures/import/ImportPage.js'), 'ImportPage'),
});
const findings = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/befunde',
  component: lazyRouteComponent(() => import('./pages/findings/FindingsPage.js'), 'FindingsPage'),
});
const entryPlanning = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/eintrittsplanung',
  component: lazyRouteComponent(
    () => import('./pages/figures/eintrittsplanung/EintrittsplanungPage.js'),
    'EintrittsplanungPage',
  ),
});
const needSheets = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/bedarfe',
  component: lazyRouteComponent(() => import('./pages/bedarf/BedarfePage.js'), 'BedarfePage'),
});
const needSheet = createRoute({
  getParentRoute: () => signedIn,
  path: '/bedarfe/$id',
  component: lazyRouteComponent(() => import('./pages/bedarf/BedarfPage.js'), 'BedarfPage'),
});
const budget = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/budget',
  component: lazyRouteComponent(() => import('./pages/figures/budget/BudgetPage.js'), 'BudgetPage'),
});
const personal = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/personal',
  component: lazyRouteComponent(() => import('./pages/figures/personal/PersonalPage.js'), 'PersonalPage'),
});

export const figureRoutes = [
  kennzahlen,
  kennzahlenImport,
  findings,
  entryPlanning,
  needSheets,
  needSheet,
  budget,
  personal,
] as const;
