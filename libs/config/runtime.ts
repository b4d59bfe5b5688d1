// What api and worker get from the command that starts them: configuration, database addresses, clock and log.
import type { Logger } from 'pino';
import type { Clock } from '#domain/shared/clock.js';
import type { Config } from './config.js';

export interface Runtime {
  readonly config: Config;
  /** Role `amip_app`, which owns nothing and sees one tenant at a time. Contains a password. */
  readonly databaseUrl: string;
  /** Role that owns the tables; only for migrations and set-up. */
  readonly ownerUrl?: string;
  readonly clock: Clock;
  readonly log: Logger;
}
