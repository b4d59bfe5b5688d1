/** The programme templates of the Jobcenter, for opening a cycle. */
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { CYCLE_READERS } from '#application/permissions.js';
import type { Door } from '#application/ports.js';
import type { Role } from '#domain/shared/roles.js';
import { contentOf } from '../openapi/content-schemas.js';
import { CurrentActor, RequiresRole } from '../shared/access.js';
import { DOOR } from '../tokens.js';

class TemplateView {
  @ApiProperty() key!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ ...contentOf('ProgrammeTemplate'), description: 'Gliederung, Zuständigkeiten, Gestaltung' })
  data!: object;
}

@ApiTags('Vorlage')
@Controller('templates')
export class TemplatesController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({
    summary: 'Vorlagen des Jobcenters',
    description:
      'Administration und alle, die am Programm mitwirken; key ist der templateKey beim Anlegen eines Zyklus.',
  })
  @RequiresRole(...(['administration', ...CYCLE_READERS] as [Role, ...Role[]]))
  @ApiOkResponse({ type: [TemplateView] })
  list(@CurrentActor() actor: Actor) {
    return this.door.read(actor, (tx) => tx.people.templates());
  }
}
