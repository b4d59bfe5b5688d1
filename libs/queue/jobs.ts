/** Which jobs there are, what their outbox rows carry, and which lane they run in: a slow mail server never holds up a deadline. */
import { z } from 'zod';

export const PAYLOADS = {
  closeRound: z.object({ roundId: z.uuid() }),
  remind: z.object({ cycleId: z.uuid(), what: z.string().min(1) }),
  remindNeeds: z.object({ sheetId: z.uuid(), dueOn: z.string().min(1), when: z.enum(['before', 'after']) }),
  sendMail: z.object({ mailId: z.uuid() }),
  renderDocument: z.object({ documentId: z.uuid() }),
} as const;

export type JobName = keyof typeof PAYLOADS;
export type Payload<Name extends JobName> = z.infer<(typeof PAYLOADS)[Name]>;

export const JOB_NAMES = Object.keys(PAYLOADS) as readonly JobName[];

/** One BullMQ queue per lane. */
export const LANES = ['deadlines', 'mails', 'documents'] as const;
export type Lane = (typeof LANES)[number];

export const LANE_OF: Readonly<Record<JobName, Lane>> = {
  closeRound: 'deadlines',
  remind: 'deadlines',
  remindNeeds: 'deadlines',
  sendMail: 'mails',
  renderDocument: 'documents',
};

export const isJobName = (name: string): name is JobName => Object.hasOwn(PAYLOADS, name);

/** All that travels through the queue; what is to be done is read from the outbox row, as the tenant it belongs to. */
export interface EffectJob {
  readonly tenantId: string;
  readonly outboxId: string;
}

/** The same row always gives the same job, so that adding it twice is adding it once. BullMQ allows no colon. */
export const jobIdOf = ({ tenantId, outboxId }: EffectJob): string => `${tenantId.slice(0, 8)}-${outboxId}`;

export interface Handler {
  readonly job: JobName;
  readonly run: (effect: EffectJob) => Promise<void>;
}

/** @throws Error that names every job without a handler or with two: the worker must not start then. */
export function handlersByJob(handlers: readonly Handler[]): ReadonlyMap<JobName, Handler> {
  const faults = JOB_NAMES.map((job) => ({ job, count: handlers.filter((handler) => handler.job === job).length }))
    .filter(({ count }) => count !== 1)
    .map(({ job, count }) => `${job} hat ${count === 0 ? 'keinen' : count} Handler`);
  const unknown = handlers.filter(({ job }) => !isJobName(job)).map(({ job }) => `${String(job)} gibt es nicht`);
  if (faults.length + unknown.length > 0)
    throw new Error(`Jobs ohne eindeutigen Handler: ${[...faults, ...unknown].join('; ')}`);
  return new Map(handlers.map((handler) => [handler.job, handler]));
}
