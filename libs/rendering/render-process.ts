/** The process that renders: takes the JSON text of a programme or of a finished document model, gives back bytes; it runs with the lowest priority, so requests come first. */
import { spawnSync } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { inputModel } from './input-model.js';
import { renderDocx } from './render-docx.js';

export interface RenderJob {
  readonly id: number;
  readonly programme: string;
}
export type RenderReply =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly failure: string };

setPriority(constants.priority.PRIORITY_LOW);
// Linux can give it just what nobody else wants; where the command is missing, the low priority must do.
if (process.platform === 'linux') spawnSync('chrt', ['--idle', '--pid', '0', String(process.pid)], { stdio: 'ignore' });
// A signal meant for the whole group is the parent's affair: it lets jobs finish and then closes the channel.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', ({ id, programme }: RenderJob) => {
  void render(id, programme);
});

async function render(id: number, programme: string): Promise<void> {
  process.send?.(await answer(id, programme));
}

async function answer(id: number, programme: string): Promise<RenderReply> {
  try {
    return { id, bytes: await renderDocx(inputModel(programme)) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
