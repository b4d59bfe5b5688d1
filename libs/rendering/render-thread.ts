/** The thread that renders: takes a programme, gives back bytes; it runs with lower priority, so requests come first. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { buildDocument } from '#domain/document/build-document.js';
import type { Programme } from '#domain/document/programme.js';
import { renderDocx } from './render-docx.js';

export interface RenderJob {
  readonly id: number;
  readonly programme: Programme;
}
export type RenderReply =
  { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly id: number; readonly failure: string };

// On Linux the priority belongs to the thread; elsewhere it would slow the whole process down.
if (process.platform === 'linux') setPriority(10);

parentPort?.on('message', ({ id, programme }: RenderJob) => {
  void render(id, programme);
});

async function render(id: number, programme: Programme): Promise<void> {
  try {
    const bytes = Uint8Array.from(await renderDocx(buildDocument(programme)));
    parentPort?.postMessage({ id, bytes } satisfies RenderReply, [bytes.buffer]);
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ id, failure } satisfies RenderReply);
  }
}
