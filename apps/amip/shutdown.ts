// How the process ends: the first signal lets work finish and stops everything in the opposite order of its start; the
// second one cuts work short but still leaves nothing running.
import type { Logger } from 'pino';

interface Part {
  readonly name: string;
  readonly stop: () => Promise<void>;
  /** Must be stopped even when somebody is in a hurry: it would go on running without us. */
  readonly vital: boolean;
}

/** Milliseconds within which a signal is the same one. */
const SAME_SIGNAL = 500;
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Thrown between two steps of the start when the end has been asked for in the meantime. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested';
}

export class Shutdown {
  /** Resolves with the exit code when the process shall end. */
  readonly requested: Promise<number>;
  private readonly parts: Part[] = [];
  /** All vital parts, also while stopAll works on the list. */
  private readonly vital: (() => Promise<void>)[] = [];
  private request: (exitCode: number) => void = () => undefined;
  private exitCode: number | undefined;
  private signals = 0;
  private lastSignal = -Infinity;
  private stopping = false;
  private readonly onSignal = (signal: string) => void this.receive(signal);

  /** @param graceSeconds what each part gets before it is left behind */
  constructor(
    private readonly log: Logger,
    private readonly graceSeconds: number,
  ) {
    this.requested = new Promise((resolve) => {
      this.request = (exitCode) => {
        this.exitCode ??= exitCode;
        resolve(this.exitCode);
      };
    });
    for (const signal of SIGNALS) process.on(signal, this.onSignal);
  }

  /** Asks for the end because something broke. */
  fail(reason: string, error?: unknown): void {
    if (this.exitCode === undefined && !this.stopping)
      this.log.fatal(error === undefined ? {} : { err: error }, reason);
    this.request(1);
  }

  add(name: string, stop: () => Promise<void>, vital = false): void {
    this.parts.push({ name, stop, vital });
    if (vital) this.vital.push(stop);
  }

  /** Between the steps of a start: throws if somebody wants it to end. */
  throwIfRequested(): void {
    if (this.exitCode !== undefined) throw new StopRequested('Ende verlangt');
  }

  /** Stops all parts, last started first; a part that fails or takes too long does not keep the others. */
  async stopAll(): Promise<void> {
    this.stopping = true;
    for (const { name, stop, vital } of this.parts.splice(0).reverse()) {
      try {
        await (vital ? stop() : within(this.graceSeconds, stop()));
        this.log.info(`${name} beendet`);
      } catch (error) {
        this.log.error({ err: error }, `${name} ließ sich nicht ordentlich beenden`);
      }
    }
    for (const signal of SIGNALS) process.off(signal, this.onSignal);
  }

  private async receive(signal: string): Promise<void> {
    const now = performance.now();
    // Ctrl-C reaches us twice: from the terminal, and from npm, which passes on what it got.
    if (now - this.lastSignal < SAME_SIGNAL) return;
    this.lastSignal = now;
    this.signals += 1;
    if (this.signals === 1) {
      this.log.info(`${signal}: laufende Arbeit wird beendet, ein zweites Signal bricht sie ab`);
      this.request(0);
      return;
    }
    if (this.signals > 2) return;
    this.log.warn(`${signal}: laufende Arbeit wird abgebrochen`);
    await Promise.allSettled(this.vital.map((stop) => stop()));
    process.exit(1);
  }
}

async function within(seconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nicht fertig nach ${seconds} Sekunden`)), seconds * 1000);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
