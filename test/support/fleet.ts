// Real processes of the product, from dist, that are started ahead and killed without warning.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SUPPORT = import.meta.dirname;

export interface Victim {
  readonly process: ChildProcess;
  /** What it has said on stdout so far. */
  said(): string;
  /** Resolves when it has said something that matches. @throws Error if it ends before, with what it said on stderr */
  says(pattern: RegExp): Promise<string>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code, null if it had to be killed after 20 s. */
  terminate(): Promise<number | null>;
}

const living = new Set<ChildProcess>();

/** Kills what a test has left; for afterAll. */
export async function killVictims(): Promise<void> {
  await Promise.all(
    [...living].map(
      (child) =>
        new Promise<void>((resolve) => {
          child.once('exit', () => resolve());
          child.kill('SIGKILL');
        }),
    ),
  );
}

/** Starts `test/support/<program>` with nothing of our environment but the path. */
export function startVictim(program: string, environment: Record<string, string>): Victim {
  if (!existsSync(join(SUPPORT, '../../dist/apps/worker/start.js')))
    throw new Error('dist fehlt; bitte zuerst „npm run build“');
  const child = spawn(process.execPath, [join(SUPPORT, program)], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  let onChange = (): void => undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    onChange();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err = (err + text).slice(-4000)));
  living.add(child);
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  void gone.then(() => {
    living.delete(child);
    onChange();
  });
  return {
    process: child,
    said: () => out,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        onChange = () => {
          const match = pattern.exec(out);
          if (match) resolve(match[1] ?? match[0]);
          else if (child.exitCode !== null || child.signalCode !== null)
            reject(new Error(`${program} ended early: ${err}`));
        };
        onChange();
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    terminate: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
      return gone.finally(() => clearTimeout(timer));
    },
  };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
