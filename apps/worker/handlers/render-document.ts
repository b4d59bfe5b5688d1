/** A document that was asked for: rendered from its stored input outside any transaction, then stored and finished in one. */
import { createHash } from 'node:crypto';
import { clockOf } from '#application/actor.js';
import type { Door } from '#application/ports.js';
import type { EffectJob, Handler } from '#queue/jobs.js';
import { openPayload, runEffect } from '#queue/run-effect.js';

/** The same input gives the same bytes and the same failure; a few times are enough to outlive a bad moment. */
const ATTEMPTS = 3;

export const renderDocument = (door: Door, render: (programme: string) => Promise<Uint8Array>): Handler => ({
  job: 'renderDocument',
  run: async (effect) => {
    const payload = await openPayload(door, effect, 'renderDocument');
    if (!payload) return;
    const rendered = await inputOf(door, effect, payload.documentId)
      .then(render)
      .then(
        (bytes) => ({ bytes }),
        (error: unknown) => ({ error }),
      );
    await runEffect(door, effect, {
      job: 'renderDocument',
      work: async (tx, { documentId }) => {
        if ('error' in rendered) throw rendered.error;
        const { bytes } = rendered;
        await tx.documents.finish(documentId, {
          bytes,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          at: tx.now,
        });
      },
      onFailure: async (tx, { documentId }, { attempts }) => {
        if (attempts < ATTEMPTS) return 'tryAgain';
        await tx.documents.finish(documentId, { problem: problem(effect), at: tx.now });
        return 'giveUp';
      },
    });
  },
});

async function inputOf(door: Door, { tenantId }: EffectJob, documentId: string): Promise<string> {
  const input = await door.read(clockOf(tenantId), (tx) => tx.documents.input(documentId));
  if (input === null) throw new Error('the document that was asked for is not there');
  return input;
}

const problem = ({ outboxId }: EffectJob): string =>
  `Das Dokument ließ sich nicht herstellen. Bitte fordern Sie es noch einmal an; misslingt es wieder, nennen Sie der Administration die Kennung ${outboxId}.`;
