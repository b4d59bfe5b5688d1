/** The addresses of the portal answer with its one page; the browser's router does the rest. Mails lead to some of them. */
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../shared/access.js';
import { portalPage } from './portal-files.js';

/** First parts of the portal's addresses (apps/portal/src/router.tsx); they stand outside of `/api`. */
const PLACES = [
  'anmelden',
  'passwort',
  'passwort-vergessen',
  'willkommen',
  'rolle',
  'konto',
  'zyklen',
  'abschnitte',
  'runden',
  'bedarfe',
  'beschluesse',
  'verwaltung',
  'veroeffentlicht',
  'barrierefreiheit',
  'datenschutz',
  'impressum',
];
const PORTAL_PATHS = [
  '/',
  ...PLACES.flatMap((place) => [place, `${place}/:id`, `${place}/:id/:page`]),
  'zyklen/:id/:page/:step',
].map((path) => path.replace(':id', ':thing'));

/** For the global prefix, which would take a parameter for any: the API has addresses of the same words (`/api/bedarfe/:id`). */
export const OUTSIDE_OF_API = PORTAL_PATHS.map((path) => path.replaceAll(':', '\\:'));

@ApiExcludeController()
@Public()
@Controller()
export class PortalController {
  private readonly page = portalPage();

  @Get(PORTAL_PATHS)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-cache')
  show(): string {
    return this.page();
  }
}
