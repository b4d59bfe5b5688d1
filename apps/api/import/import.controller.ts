/** Figures from a file: upload it, look at what taking it over would do, take it over. */
import { Body, Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#application/actor.js';
import { sha256 } from '#application/hash.js';
import { applyImport } from '#application/import/apply-import.js';
import { previewImport } from '#application/import/preview-import.js';
import { mayUpload, uploadFigures } from '#application/import/upload-figures.js';
import type { Door } from '#application/ports.js';
import { refuse } from '#application/refused.js';
import type { Sheet } from '#domain/import/grid.js';
import { readUpload } from '#spreadsheet/sheet-reader.js';
import { UnreadableFile } from '#spreadsheet/unreadable-file.js';
import { ChangedFiguresView } from '../figures/figures.views.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, DocumentedIfMatch, IdParam, IfMatch } from '../shared/request.js';
import { Versioned } from '../shared/versioned.js';
import { DOOR } from '../tokens.js';
import { ApplyImportDto, ImportSettingsDto, UploadQuery } from './import.dto.js';
import { ImportPreviewView, UploadView } from './import.views.js';
import { OCTETS, RawUpload } from './raw-upload.js';

const WHO =
  'Controlling, Geschäftsführung und Bereichsleitung, solange das Programm erarbeitet oder eingearbeitet wird.';

@ApiTags('Zahlen')
@Controller()
export class ImportController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Post('cycles/:id/imports')
  @ApiOperation({
    summary: 'Datei mit Kennzahlen hochladen',
    description: `${WHO} XLSX, ODS oder CSV bis 5 MB, wie sie ist. Gespeichert wird die gelesene Tabelle, 30 Tage lang, falls niemand sie übernimmt.`,
  })
  @Authenticated()
  @DocumentedId()
  @ApiConsumes(OCTETS)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: UploadView })
  async upload(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { fileName }: UploadQuery,
    @Req() request: FastifyRequest,
  ) {
    await this.door.read(actor, (tx) => mayUpload(tx, id));
    const bytes = await RawUpload.of(request).read();
    const sheets = await sheetsOf(bytes, fileName);
    return this.door.change(actor, (tx) => uploadFigures(tx, id, { fileName, sha256: sha256(bytes), sheets }));
  }

  @Post('imports/:id/preview')
  @ApiOperation({
    summary: 'Ansehen, was eine Übernahme täte',
    description: `${WHO} Jede Zeile mit ihrem Stand, jedes Problem mit seiner Zelle; gespeichert wird nichts.`,
  })
  @HttpCode(200)
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: ImportPreviewView })
  preview(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: ImportSettingsDto) {
    return this.door.read(actor, (tx) => previewImport(tx, id, body));
  }

  @Post('imports/:id/application')
  @ApiOperation({
    summary: 'Kennzahlen aus der Datei übernehmen',
    description: `${WHO} Alles oder nichts; If-Match ist die Version des Teils kennzahlen. Neue und geänderte Zeilen werden übernommen, Zeilen mit Problemen nur mit leaveOutProblems ausgelassen.`,
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: ChangedFiguresView })
  apply(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { mappingName, leaveOutProblems, ...settings }: ApplyImportDto,
  ) {
    const choices = { mappingName, leaveOutProblems };
    return this.door.change(actor, async (tx) => {
      const view = await applyImport(tx, id, settings, choices, version);
      return { ...view, version: view.versions.kennzahlen };
    });
  }
}

/** @throws Refused with the reason why the file cannot be taken in */
async function sheetsOf(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  try {
    return await readUpload(bytes, fileName);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    refuse(error.code === 'file.busy' ? 'tooMany' : 'invalid', error.code, error.message);
  }
}
