/** What a client wants to know before anybody signs in: version and the names of the roles. */
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config/project.js';
import { BEIRAT_ROLES, ROLE_NAMES, ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import { Public } from '../shared/access.js';

class RoleView {
  @ApiProperty({ enum: ROLE_NAMES })
  key!: Role;
  @ApiProperty({ description: 'Wie die Rolle heißt' })
  label!: string;
  @ApiProperty({
    enum: ['organisation', 'traeger', 'nichts'],
    description: 'Was eine Mitgliedschaft dieser Rolle außerdem braucht',
  })
  needs!: 'organisation' | 'traeger' | 'nichts';
}

class MetaView {
  @ApiProperty({ example: '0.1.0' })
  version!: string;
  @ApiProperty({ type: [RoleView] })
  roles!: RoleView[];
}

@ApiTags('Allgemein')
@Public()
@Controller('meta')
export class MetaController {
  private readonly meta: MetaView = {
    version: (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version,
    roles: ROLE_NAMES.map((key) => ({ key, label: ROLES[key], needs: needsOf(key) })),
  };

  @Get()
  @ApiOperation({
    summary: 'Version und Rollen',
    description:
      'Für alle, auch ohne Anmeldung: Version des Systems und die Namen der Rollen mit dem, was eine Mitgliedschaft außerdem braucht.',
  })
  @ApiOkResponse({ type: MetaView })
  read(): MetaView {
    return this.meta;
  }
}

const needsOf = (role: Role): RoleView['needs'] =>
  BEIRAT_ROLES.includes(role) ? 'organisation' : TRAEGERVERSAMMLUNG_ROLES.includes(role) ? 'traeger' : 'nichts';
