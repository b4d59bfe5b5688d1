/** Whether the process lives, and whether it can work: a load balancer stops sending when `ready` says 503. */
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Directory } from '#application/people/ports.js';
import type { Clock } from '#domain/shared/clock.js';
import type { Life } from '../services.js';
import { Public } from '../shared/access.js';
import { HttpProblem } from '../shared/problem.js';
import { CLOCK, DIRECTORY, LIFE } from '../tokens.js';

/** Seconds of backlog from which the queue counts as late; requests are still answered. */
const LATE = 60;

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(DIRECTORY) private readonly directory: Directory,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LIFE) private readonly life: Life,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Asks the database; how long the oldest due effect has been waiting tells whether a worker runs. */
  @Get('ready')
  async ready() {
    if (this.life.ending)
      throw new HttpProblem(503, 'ending', 'Der Dienst wird gerade beendet.', { retryAfterSeconds: 5 });
    const now = this.clock.now();
    const { open, oldest } = await this.directory.backlog(now);
    const waitingSeconds = oldest ? Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 1000)) : 0;
    return {
      status: 'ok',
      database: 'ok',
      queue: { status: waitingSeconds > LATE ? 'late' : 'ok', open, waitingSeconds },
    };
  }
}
