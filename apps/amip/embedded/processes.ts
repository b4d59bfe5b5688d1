// Who is alive: process ids are reused, so a process counts as the same only with its start time or its command line.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LINUX = process.platform === 'linux';

/** Something that no later process with the same id shares; undefined if no such process lives (a zombie does not). */
export function identityOf(pid: number): string | undefined {
  if (!LINUX) return ps(pid, 'lstart=');
  const stat = read(`/proc/${pid}/stat`);
  // "pid (name) state ppid …": the name may contain anything, so count from the last bracket; start time is field 22.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields === undefined || fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${read('/proc/sys/kernel/random/boot_id')?.trim()}:${fields[19]}`;
}

/** The arguments with which a living process was started, joined by spaces; '' for a process that is gone or a zombie. */
export function commandLineOf(pid: number): string {
  if (!LINUX) return ps(pid, 'command=') ?? '';
  return (read(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ');
}

/** Polls until the condition holds; false if it does not within the given milliseconds. */
export async function holdsWithin(milliseconds: number, condition: () => boolean): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return true;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
}
