/** All addresses of the portal and the page behind each; a page is loaded when it is opened. Mails lead to these addresses. */
import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { PageFailed } from './layout/PageFailed.js';
import { figureRoutes } from './router-figures.js';
import { root, signedIn } from './router-frame.js';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: (search): { weiter?: string } =>
    typeof search['weiter'] === 'string' ? { weiter: search['weiter'] } : {},
  component: lazyRouteComponent(() => import('./pages/session/SignInPage.js'), 'SignInPage'),
});
const password = createRoute({
  getParentRoute: () => root,
  path: '/passwort',
  component: lazyRouteComponent(() => import('./pages/session/PasswordPage.js'), 'PasswordPage'),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/willkommen',
  component: lazyRouteComponent(() => import('./pages/session/PasswordPage.js'), 'WelcomePage'),
});
const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/passwort-vergessen',
  component: lazyRouteComponent(() => import('./pages/session/PasswordForgottenPage.js'), 'PasswordForgottenPage'),
});
const role = createRoute({
  getParentRoute: () => signedIn,
  path: '/rolle',
  component: lazyRouteComponent(() => import('./pages/session/RolePage.js'), 'RolePage'),
});
const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/konto',
  component: lazyRouteComponent(() => import('./pages/session/AccountPage.js'), 'AccountPage'),
});
const tasks = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/tasks/TasksPage.js'), 'TasksPage'),
});

const cycles = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen',
  component: lazyRouteComponent(() => import('./pages/cycle/CyclesPage.js'), 'CyclesPage'),
});
const newCycle = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/neu',
  validateSearch: (search): { schritt?: number } => {
    const step = Number(search['schritt']);
    return Number.isInteger(step) && step >= 1 ? { schritt: step } : {};
  },
  component: lazyRouteComponent(() => import('./pages/cycle/NewCyclePage.js'), 'NewCyclePage'),
});
const cycle = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id',
  component: lazyRouteComponent(() => import('./pages/cycle/CyclePage.js'), 'CyclePage'),
});
const cycleDates = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/termine',
  component: lazyRouteComponent(() => import('./pages/cycle/CycleDatesPage.js'), 'CycleDatesPage'),
});
const cycleFront = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/titelseite',
  component: lazyRouteComponent(() => import('./pages/cycle/CycleFrontPage.js'), 'CycleFrontPage'),
});
const cycleRounds = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/runden',
  component: lazyRouteComponent(() => import('./pages/consultation/CycleRoundsPage.js'), 'CycleRoundsPage'),
});
const synopsis = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/synopse',
  component: lazyRouteComponent(() => import('./pages/consultation/SynopsisPage.js'), 'SynopsisPage'),
});
const comparison = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/vergleich',
  validateSearch: (search): { von?: string; bis?: string } => ({
    ...(typeof search['von'] === 'string' ? { von: search['von'] } : {}),
    ...(typeof search['bis'] === 'string' ? { bis: search['bis'] } : {}),
  }),
  component: lazyRouteComponent(() => import('./pages/comparison/CycleComparisonPage.js'), 'CycleComparisonPage'),
});
const preview = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/vorschau',
  validateSearch: (search): { fassung?: string } =>
    typeof search['fassung'] === 'string' ? { fassung: search['fassung'] } : {},
  component: lazyRouteComponent(() => import('./pages/preview/PreviewPage.js'), 'PreviewPage'),
});
const resolutions = createRoute({
  getParentRoute: () => signedIn,
  path: '/zyklen/$id/beschluesse',
  component: lazyRouteComponent(() => import('./pages/resolution/CycleResolutionsPage.js'), 'CycleResolutionsPage'),
});

const section = createRoute({
  getParentRoute: () => signedIn,
  path: '/abschnitte/$id',
  component: lazyRouteComponent(() => import('./pages/section/SectionPage.js'), 'SectionPage'),
});
const sectionVersions = createRoute({
  getParentRoute: () => signedIn,
  path: '/abschnitte/$id/fassungen',
  component: lazyRouteComponent(() => import('./pages/section/SectionVersionsPage.js'), 'SectionVersionsPage'),
});

const round = createRoute({
  getParentRoute: () => signedIn,
  path: '/runden/$id',
  component: lazyRouteComponent(() => import('./pages/consultation/RoundPage.js'), 'RoundPage'),
});
const roundComments = createRoute({
  getParentRoute: () => signedIn,
  path: '/runden/$id/anmerkungen',
  component: lazyRouteComponent(() => import('./pages/consultation/AnswerCommentsPage.js'), 'AnswerCommentsPage'),
});

const resolution = createRoute({
  getParentRoute: () => signedIn,
  path: '/beschluesse/$id',
  component: lazyRouteComponent(() => import('./pages/resolution/ResolutionPage.js'), 'ResolutionPage'),
});
const vorlage = createRoute({
  getParentRoute: () => signedIn,
  path: '/beschluesse/$id/vorlage',
  component: lazyRouteComponent(() => import('./pages/resolution/VorlagePage.js'), 'VorlagePage'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/verwaltung/personen',
  component: lazyRouteComponent(() => import('./pages/administration/PeoplePage.js'), 'PeoplePage'),
});
const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/verwaltung/personen/$id',
  component: lazyRouteComponent(() => import('./pages/administration/PersonPage.js'), 'PersonPage'),
});
const templates = createRoute({
  getParentRoute: () => signedIn,
  path: '/verwaltung/vorlagen',
  component: lazyRouteComponent(() => import('./pages/administration/TemplatesPage.js'), 'TemplatesPage'),
});
const mails = createRoute({
  getParentRoute: () => signedIn,
  path: '/verwaltung/mails',
  component: lazyRouteComponent(() => import('./pages/administration/MailsPage.js'), 'MailsPage'),
});
const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/verwaltung/protokoll',
  component: lazyRouteComponent(() => import('./pages/administration/AuditPage.js'), 'AuditPage'),
});

const publishedList = createRoute({
  getParentRoute: () => root,
  path: '/veroeffentlicht/$jobcenter',
  component: lazyRouteComponent(() => import('./pages/published/PublishedListPage.js'), 'PublishedListPage'),
});
const published = createRoute({
  getParentRoute: () => root,
  path: '/veroeffentlicht/$jobcenter/$id',
  component: lazyRouteComponent(() => import('./pages/published/PublishedPage.js'), 'PublishedPage'),
});
const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/barrierefreiheit',
  component: lazyRouteComponent(() => import('./pages/legal/AccessibilityPage.js'), 'AccessibilityPage'),
});
const privacy = createRoute({
  getParentRoute: () => root,
  path: '/datenschutz',
  component: lazyRouteComponent(() => import('./pages/legal/PrivacyPage.js'), 'PrivacyPage'),
});
const impressum = createRoute({
  getParentRoute: () => root,
  path: '/impressum',
  component: lazyRouteComponent(() => import('./pages/legal/ImpressumPage.js'), 'ImpressumPage'),
});

const routeTree = root.addChildren([
  signedIn.addChildren([
    tasks,
    role,
    account,
    cycles,
    newCycle,
    cycle,
    cycleDates,
    cycleFront,
    cycleRounds,
    synopsis,
    comparison,
    preview,
    resolutions,
    ...figureRoutes,
    section,
    sectionVersions,
    round,
    roundComments,
    resolution,
    vorlage,
    people,
    person,
    templates,
    mails,
    audit,
  ]),
  signIn,
  password,
  welcome,
  forgotten,
  publishedList,
  published,
  accessibility,
  privacy,
  impressum,
]);

export const createPortalRouter = (queries: QueryClient) =>
  // A page that fails does so inside the frame, so that the way to the others stays.
  createRouter({ routeTree, context: { queries }, scrollRestoration: true, defaultErrorComponent: PageFailed });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
