/** „Meine Aufgaben“ over HTTP: for everybody who is signed in, each sees his or her own. */
import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import type { Door } from '#application/ports.js';
import { markSeen, readTasks } from '#application/tasks/read-tasks.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DOOR } from '../tokens.js';
import { TasksView } from './tasks.views.js';

@ApiTags('Aufgaben')
@Controller('tasks')
export class TasksController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({
    summary: 'Meine Aufgaben',
    description:
      'Was Sie bis wann zu tun haben, worauf Sie warten und was sich seit Ihrem letzten Blick geändert hat. Jede Person sieht nur, was ihre Rollen sehen dürfen: Beirat und beschließende Gremien nichts aus dem Inneren der Abschnitte.',
  })
  @Authenticated()
  @ApiOkResponse({ type: TasksView })
  mine(@CurrentActor() actor: Actor) {
    return this.door.read(actor, readTasks);
  }

  @Post('seen')
  @ApiOperation({
    summary: 'Änderungen als gesehen merken',
    description: 'Von jetzt an zählt als neu, was danach geschieht.',
  })
  @HttpCode(204)
  @Authenticated()
  @ApiNoContentResponse()
  seen(@CurrentActor() actor: Actor) {
    return this.door.change(actor, markSeen);
  }
}
