/** Carries the head of every audit trail out of the database, to a file and to the log, so that a cut tail is found. */
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { Runtime } from '#config/runtime.js';
import { ANCHOR_FILE, readAnchor, writeAnchor } from '#persistence/anchor-file.js';
import { advanceAnchor } from '#persistence/verify-audit.js';

/**
 * Writes the anchor every `everyMs` milliseconds and once more at the end; one at a time. Where the trail no longer holds what was anchored, the old
 * anchor stays as the proof and the log cries out.
 */
export function keepAnchor(
  source: DataSource,
  { config, clock, log }: Runtime,
  everyMs: number,
): { close(): Promise<void> } {
  const file = join(config.stateDir, ANCHOR_FILE);
  const write = async (): Promise<void> => {
    try {
      const { anchor, faults } = await advanceAnchor(source, await readAnchor(file), clock.now());
      await writeAnchor(file, anchor);
      for (const fault of faults)
        log.error(
          { fault },
          'Das Protokoll ist nicht mehr das, was geschrieben wurde; bitte „amip verify-audit“ ausführen',
        );
      log.info(
        { heads: Object.values(anchor).map(({ key, count, hash }) => ({ key, count, hash })) },
        'Anker des Protokolls',
      );
    } catch (error) {
      log.error({ err: error }, 'Der Anker des Protokolls ließ sich nicht schreiben');
    }
  };
  let last = write();
  const timer = setInterval(() => {
    last = last.then(write);
  }, everyMs);
  return {
    close: async () => {
      clearInterval(timer);
      await last;
      await write();
    },
  };
}
