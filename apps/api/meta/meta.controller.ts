/** What a client wants to know before anybody signs in: version, who answers for the installation, and the names of the roles. */
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#config/config.js';
import { projectRoot } from '#config/project.js';
import { BEIRAT_ROLES, ROLE_NAMES, ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import { Public } from '../shared/access.js';
import { CONFIG } from '../tokens.js';

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

class ContactView {
  @ApiProperty({ type: String, nullable: true, description: 'AMIP_CONTACT_NAME' })
  name!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'AMIP_CONTACT_REPRESENTATIVE' })
  representative!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'AMIP_CONTACT_ADDRESS; Zeilen mit Komma getrennt' })
  address!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'AMIP_CONTACT_EMAIL' })
  email!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'AMIP_CONTACT_PHONE' })
  phone!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'AMIP_CONTACT_DATA_PROTECTION' })
  dataProtection!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'AMIP_CONTACT_MEDIATION' })
  mediation!: string | null;
}

class MetaView {
  @ApiProperty({ example: '0.1.0' })
  version!: string;
  @ApiProperty({ enum: ['demo', 'production'] })
  mode!: 'demo' | 'production';
  @ApiProperty({ type: ContactView, description: 'Wer für diese Installation einsteht; null = nicht eingetragen' })
  contact!: ContactView;
  @ApiProperty({ type: [RoleView] })
  roles!: RoleView[];
}

@ApiTags('Allgemein')
@Public()
@Controller('meta')
export class MetaController {
  private readonly meta: MetaView;

  constructor(@Inject(CONFIG) { mode, contact }: Config) {
    this.meta = {
      version: (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version,
      mode,
      contact,
      roles: ROLE_NAMES.map((key) => ({ key, label: ROLES[key], needs: needsOf(key) })),
    };
  }

  @Get()
  @ApiOperation({
    summary: 'Version, Kontakt und Rollen',
    description:
      'Für alle, auch ohne Anmeldung: Version des Systems, wer für diese Installation einsteht, und die Namen der Rollen mit dem, was eine Mitgliedschaft außerdem braucht.',
  })
  @ApiOkResponse({ type: MetaView })
  read(): MetaView {
    return this.meta;
  }
}

const needsOf = (role: Role): RoleView['needs'] =>
  BEIRAT_ROLES.includes(role) ? 'organisation' : TRAEGERVERSAMMLUNG_ROLES.includes(role) ? 'traeger' : 'nichts';
