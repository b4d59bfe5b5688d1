/** What happens in the year, step by step: each one is recorded with instant, role and outcome, or stops the year with a German sentence. */
import { roleLabel, type ActorRole } from '#domain/shared/roles.js';
import { Declined, type Person } from './client.js';
import type { Instance } from './instance.js';

export interface TimelineEntry {
  /** Instant by the clock of the instance, ISO in UTC. */
  readonly time: string;
  readonly actorRole: ActorRole;
  /** `<what>.<event>` as in the transition tables, e.g. `cycle.submitToVote`. */
  readonly event: string;
  /** What was done, in German. */
  readonly label: string;
  /** Which section, member or file it was about. */
  readonly subject?: string;
  /** State after the step. */
  readonly state?: string;
  /** Set if the step had to be refused, and was. */
  readonly refusal?: { readonly status: number; readonly code: string; readonly reason: string };
}

export type OnEntry = (entry: TimelineEntry) => void | Promise<void>;

/** Something was not as it has to be; the message names the step. */
export class YearStopped extends Error {
  override readonly name = 'YearStopped';
}

export interface Step {
  readonly who: Person;
  readonly event: string;
  readonly label: string;
  readonly subject?: string;
}

export class Play {
  readonly timeline: TimelineEntry[] = [];

  /** @param onEntry told of every step as soon as it is done; the next one waits for it */
  constructor(
    readonly instance: Instance,
    private readonly onEntry: OnEntry = () => undefined,
  ) {}

  /** Lets everything that is due by now happen, then moves the clock on. */
  async at(instant: string): Promise<void> {
    await this.instance.quiet();
    this.instance.clock.moveTo(instant);
  }

  /** A step that must succeed; `stateOf` reads the state after it from the answer. */
  async step<T>(step: Step, work: () => Promise<T>, stateOf: (answer: T) => string): Promise<T> {
    const answer = await this.named(step, work);
    await this.record(step, { state: stateOf(answer) });
    return answer;
  }

  /** A step that must be refused with this status (and a code or guard of this name); what the refusal says is recorded. */
  async refused(step: Step, work: () => Promise<unknown>, status: number, because?: string): Promise<Declined> {
    const answer = await work().then(
      () => null,
      (error: unknown) => error,
    );
    if (!(answer instanceof Declined)) {
      if (answer !== null) throw this.stopped(step, answer);
      throw new YearStopped(
        `${this.where(step)}: Das hätte abgelehnt werden müssen (${status}), wurde aber ausgeführt.`,
      );
    }
    const named =
      because === undefined || answer.code === because || answer.reasons.some(({ about }) => about === because);
    if (answer.status !== status || !named) {
      throw new YearStopped(
        `${this.where(step)}: Erwartet war die Ablehnung ${status}${because ? ` „${because}“` : ''}, gekommen ist ${answer.message}`,
      );
    }
    await this.record(step, { refusal: { status, code: answer.code, reason: answer.detail } });
    return answer;
  }

  /** What time alone has done. */
  ofClock(event: string, label: string, state: string, time: string = this.time): Promise<void> {
    return this.add({ time, actorRole: 'clock', event, label, state });
  }

  /** @throws YearStopped if the condition does not hold */
  expect(condition: boolean, sentence: string): void {
    if (!condition) throw new YearStopped(sentence);
  }

  /** Whatever else went wrong, told by the last step that was done. */
  stoppedAfter(error: unknown): YearStopped {
    if (error instanceof YearStopped) return error;
    const last = this.timeline.at(-1);
    const where = last ? `Nach dem Schritt „${last.label}“ am ${last.time}` : 'Vor dem ersten Schritt';
    return new YearStopped(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }

  private get time(): string {
    return this.instance.clock.now().toISOString();
  }

  private record(
    { who, event, label, subject }: Step,
    outcome: Pick<TimelineEntry, 'state' | 'refusal'>,
  ): Promise<void> {
    return this.add({
      time: this.time,
      actorRole: who.role,
      event,
      label,
      ...(subject === undefined ? {} : { subject }),
      ...outcome,
    });
  }

  private async add(entry: TimelineEntry): Promise<void> {
    this.timeline.push(entry);
    await this.onEntry(entry);
  }

  private async named<T>(step: Step, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.stopped(step, error);
    }
  }

  private stopped(step: Step, error: unknown): YearStopped {
    if (error instanceof YearStopped) return error;
    const reasons =
      error instanceof Declined ? error.reasons.map(({ about, message }) => `\n  ${about}: ${message}`).join('') : '';
    const what = error instanceof Error ? error.message : String(error);
    return new YearStopped(`${this.where(step)}: ${what}${reasons}`, { cause: error });
  }

  private where({ who, label, subject }: Step): string {
    return `Schritt „${label}“${subject === undefined ? '' : ` (${subject})`} durch ${roleLabel(who.role)} am ${this.time}`;
  }
}
