/**
 * A Redis connection that notices when the other end has vanished without a word (a lost route, a half-open socket): TCP alone would wait
 * for many minutes. Every five seconds it is asked for a sign of life; without one it is cut and made anew.
 */
import { Redis, type RedisOptions } from 'ioredis';

const PULSE_MS = 5000;

export class WatchedRedis extends Redis {
  private readonly copies = new Set<Redis>();
  private readonly stuck = new WeakSet<Redis>();
  private readonly pulse: NodeJS.Timeout;

  constructor(url: string, options: RedisOptions) {
    super(url, options);
    this.pulse = setInterval(() => {
      void this.feelPulse();
      for (const connection of [this, ...this.copies]) this.freeIfStuck(connection);
    }, PULSE_MS);
  }

  /** BullMQ makes its blocking connection of this one and watches how long it blocks, but not whether it ever gets ready. */
  override duplicate(override?: Partial<RedisOptions>): Redis {
    const copy = super.duplicate(override);
    this.copies.add(copy);
    return copy;
  }

  /** Closes for good; no timer is left. */
  closeForGood(): void {
    clearInterval(this.pulse);
    this.disconnect();
  }

  private async feelPulse(): Promise<void> {
    if (this.status !== 'ready') return;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), PULSE_MS - 1000);
    });
    const answer = this.ping().then(
      () => true,
      () => true, // it has noticed by itself
    );
    if (!(await Promise.race([answer, silence]))) this.disconnect(true);
    clearTimeout(timer);
  }

  /** Connected, yet not ready for a whole interval: the other end took the connection and says nothing. */
  private freeIfStuck(connection: Redis): void {
    const waiting = connection.status === 'connect';
    if (waiting && this.stuck.has(connection)) connection.disconnect(true);
    if (waiting) this.stuck.add(connection);
    else this.stuck.delete(connection);
  }
}
