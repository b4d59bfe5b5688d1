// One process at a time per state folder. Each holder takes the next number (`lock.1`, `lock.2`, …) with an exclusive
// link, and numbers are never taken twice, so two starters that find the same dead holder cannot both succeed it.
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StateDirInUse } from './failure.js';
import { identityOf } from './processes.js';

interface Holder {
  pid: number;
  /** undefined = released */
  identity?: string;
}

/** Takes the folder or throws StateDirInUse; the returned function gives it back. A killed holder holds nothing. */
export function lockStateDir(stateDir: string): () => void {
  for (;;) {
    const numbers = takenNumbers(stateDir);
    const highest = numbers.at(-1) ?? 0;
    const holder = readHolder(join(stateDir, `lock.${highest}`));
    if (holder?.identity !== undefined && identityOf(holder.pid) === holder.identity)
      throw new StateDirInUse(stateDir, holder.pid);
    const file = join(stateDir, `lock.${highest + 1}`);
    if (!createWith(stateDir, file, { pid: process.pid, identity: identityOf(process.pid) })) continue;
    for (const number of numbers) rmSync(join(stateDir, `lock.${number}`), { force: true });
    return () => replaceWith(stateDir, file, { pid: process.pid });
  }
}

function takenNumbers(stateDir: string): number[] {
  return readdirSync(stateDir)
    .flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** false if somebody else was faster. The content is complete the moment the file exists. */
function createWith(stateDir: string, file: string, holder: Holder): boolean {
  const draft = writeDraft(stateDir, holder);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replaceWith(stateDir: string, file: string, holder: Holder): void {
  renameSync(writeDraft(stateDir, holder), file);
}

function writeDraft(stateDir: string, holder: Holder): string {
  const draft = join(stateDir, `.lock-${process.pid}`);
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o644 });
  return draft;
}
