/** Published programmes, for everybody: no session, no personal data beyond what the programme itself prints. */
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Directory, JobcenterEntry } from '#application/people/ports.js';
import type { Door } from '#application/ports.js';
import { previewOf } from '#application/programme/preview.js';
import { listPublished, publicOf, publishedFile, readPublished } from '#application/programme/published-programme.js';
import { found } from '#application/refused.js';
import { DOCX, wordFile } from '../document/word-file.js';
import { Public } from '../shared/access.js';
import { DocumentedId, IdParam } from '../shared/request.js';
import { DIRECTORY, DOOR } from '../tokens.js';
import { Cacheable, DocumentedCache, keepable } from './cacheable.js';
import { PublicProgrammePageView, PublicProgrammesView } from './public.views.js';

/** As the table has it; nothing else can be the key of a Jobcenter. */
const KEY = /^[a-z0-9][a-z0-9-]{1,62}$/;

@ApiTags('Öffentlich')
@Controller('public/:jobcenter')
@Public()
@ApiParam({ name: 'jobcenter', description: 'Kurzname des Jobcenters' })
export class PublicController {
  constructor(
    @Inject(DOOR) private readonly door: Door,
    @Inject(DIRECTORY) private readonly directory: Directory,
  ) {}

  @Get('programmes')
  @ApiOperation({
    summary: 'Veröffentlichte Programme',
    description:
      'Für alle, ohne Anmeldung: nur, was veröffentlicht ist, auch wenn das Programm inzwischen abgeschlossen ist.',
  })
  @Cacheable()
  @ApiOkResponse({ type: PublicProgrammesView })
  async list(@Param('jobcenter') key: string): Promise<PublicProgrammesView> {
    const { id, ...jobcenter } = await this.jobcenter(key);
    return { jobcenter, items: await this.door.read(publicOf(id), listPublished) };
  }

  @Get('programmes/:id')
  @ApiOperation({
    summary: 'Ein veröffentlichtes Programm lesen',
    description: 'Für alle, ohne Anmeldung: die beschlossene Fassung, wie sie gedruckt wird, und ihre Dokumente.',
  })
  @DocumentedId()
  @Cacheable()
  @ApiOkResponse({ type: PublicProgrammePageView })
  async one(@Param('jobcenter') key: string, @IdParam() id: string): Promise<PublicProgrammePageView> {
    const { id: tenantId, ...jobcenter } = await this.jobcenter(key);
    const { item, source, documents } = await this.door.read(publicOf(tenantId), (tx) => readPublished(tx, id));
    const { model, sections } = previewOf(source);
    return { ...item, jobcenter, model, sections, documents };
  }

  @Get('documents/:id/file')
  @ApiOperation({
    summary: 'Word-Datei eines veröffentlichten Programms',
    description: 'Für alle, ohne Anmeldung: nur die Datei, die documents des Programms nennt.',
  })
  @DocumentedId()
  @DocumentedCache()
  @ApiOkResponse({ content: { [DOCX]: { schema: { type: 'string', format: 'binary' } } } })
  async file(
    @Param('jobcenter') key: string,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id: tenantId } = await this.jobcenter(key);
    return this.door.read(publicOf(tenantId), async (tx) => {
      const { fileName, sha256 } = await publishedFile(tx, id);
      if (!keepable(request, reply, sha256)) return undefined;
      return wordFile(found(await tx.documents.bytes(id), 'Dieses Dokument'), fileName);
    });
  }

  private async jobcenter(key: string): Promise<JobcenterEntry> {
    return found(KEY.test(key) ? await this.directory.findJobcenter(key) : null, 'Dieses Jobcenter');
  }
}
