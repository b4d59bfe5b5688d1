/** Until there is a portal: one plain page at its entrance and wherever mails lead, the same for everybody and about nobody. */
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../shared/access.js';

/** The entrance and the paths that mails name; they stand outside of `/api`. */
export const PORTAL_PATHS = ['/', 'zyklen/:id', 'abschnitte/:id', 'runden/:id', 'beschluesse/:id', 'passwort'];

const PAGE = `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>AMIP</title></head>
<body>
<h1>AMIP</h1>
<p>Das Portal folgt; bis dahin ist AMIP über seine Schnittstelle erreichbar.</p>
<ul>
<li><a href="/api/openapi.json">Beschreibung der Schnittstelle (OpenAPI)</a></li>
<li><a href="/health/ready">Zustand des Systems</a></li>
</ul>
</body>
</html>
`;

@ApiExcludeController()
@Public()
@Controller()
export class PortalController {
  @Get(PORTAL_PATHS)
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }
}
