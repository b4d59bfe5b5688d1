/** Who writes a section just now, over HTTP: take, renew, take over, give back. */
import { Body, Controller, Delete, HttpCode, Inject, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import type { Door } from '#application/ports.js';
import { releaseLock, takeLock } from '#application/section/lock-section.js';
import { SectionLockView } from '../cycle/cycle.views.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';
import { LockSectionDto } from './section.dto.js';

@ApiTags('Abschnitt')
@Controller('sections/:id/lock')
export class SectionLockController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Put()
  @ApiOperation({
    summary: 'Anzeigen, dass Sie an einem Abschnitt schreiben',
    description:
      'Wer den Abschnitt jetzt schreiben darf. Dieselbe Anfrage erneuert; zwei Minuten nach der letzten endet die Anzeige von selbst. Schreibt jemand anderes, antwortet 409 mit name und since in facts; takeOver übernimmt. Das Speichern hängt nicht davon ab.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: SectionLockView })
  take(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: LockSectionDto) {
    return this.door.change(actor, (tx) => takeLock(tx, id, body.takeOver ?? false));
  }

  @Delete()
  @ApiOperation({
    summary: 'Nicht mehr an einem Abschnitt schreiben',
    description: 'Beendet nur die eigene Anzeige; sonst geschieht nichts.',
  })
  @HttpCode(204)
  @Authenticated()
  @DocumentedId()
  @ApiNoContentResponse()
  release(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.change(actor, (tx) => releaseLock(tx, id));
  }
}
