/** The own Jobcenter, and for the sign-in page the list of all: key and name, nothing more. */
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import type { Directory } from '#application/people/ports.js';
import type { Door } from '#application/ports.js';
import { Authenticated, CurrentActor, Public } from '../shared/access.js';
import { DIRECTORY, DOOR } from '../tokens.js';

class JobcenterEntryView {
  @ApiProperty({ description: 'Kurzname für die Anmeldung', example: 'musterkreis' })
  key!: string;
  @ApiProperty()
  name!: string;
}

class TraegerView {
  @ApiProperty({ enum: ['agentur', 'kommune'] })
  kind!: 'agentur' | 'kommune';
  @ApiProperty()
  name!: string;
}

class JobcenterView extends JobcenterEntryView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ['gE', 'zkT'] })
  traegerform!: 'gE' | 'zkT';
  @ApiProperty({ type: [TraegerView] })
  traeger!: TraegerView[];
  @ApiProperty({ type: String, nullable: true })
  ort!: string | null;
  @ApiProperty({ type: String, nullable: true })
  land!: string | null;
}

@ApiTags('Jobcenter')
@Controller()
export class JobcenterController {
  constructor(
    @Inject(DOOR) private readonly door: Door,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @Get('jobcenters')
  @ApiOperation({
    summary: 'Jobcenter für die Anmeldeseite',
    description: 'Für alle: nur Kurzname und Name der Jobcenter dieser Installation.',
  })
  @Public()
  @ApiOkResponse({ type: [JobcenterEntryView] })
  async list(): Promise<JobcenterEntryView[]> {
    return (await this.directory.jobcenters()).map(({ key, name }) => ({ key, name }));
  }

  @Get('jobcenter')
  @ApiOperation({ summary: 'Eigenes Jobcenter', description: 'Für alle Angemeldeten.' })
  @Authenticated()
  @ApiOkResponse({ type: JobcenterView })
  own(@CurrentActor() actor: Actor): Promise<JobcenterView> {
    return this.door.read(actor, (tx) => tx.people.tenant());
  }
}
