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
  'beschluesse',
  'verwaltung',
  'veroeffentlicht',
  'barrierefreiheit',
  'datenschutz',
  'impressum',
];
export const PORTAL_PATHS = ['/', ...PLACES.flatMap((place) => [place, `${place}/:id`, `${place}/:id/:page`])];

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
