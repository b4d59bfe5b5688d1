/** Reads uploads one after the other, each in a process of its own with bounded memory and time; our own memory never holds what a file unpacks to. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '#domain/import/grid.js';
import type { ReadJob, ReadReply } from './read-process.js';
import { broken, tooLarge, UnreadableFile } from './unreadable-file.js';

export interface SheetReader {
  /** @throws UnreadableFile with the reason, also if too many wait already */
  read(bytes: Uint8Array, fileName: string): Promise<Sheet[]>;
}

export interface SheetReaderOptions {
  /** Heap of the process; a sheet of 10,000 rows needs about 100 MB. */
  readonly memoryMb?: number;
  readonly timeoutMs?: number;
  /** More uploads than this do not wait. */
  readonly waiting?: number;
  readonly entry?: URL;
}

export function createSheetReader(options: SheetReaderOptions = {}): SheetReader {
  const { memoryMb = 320, timeoutMs = 30_000, waiting: mostWaiting = 8, entry = entryUrl(import.meta.url) } = options;
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  return {
    read: (bytes, fileName) => {
      if (open > mostWaiting)
        return Promise.reject(
          new UnreadableFile(
            'file.busy',
            'Gerade werden viele Dateien gelesen. Bitte versuchen Sie es in einer Minute noch einmal.',
          ),
        );
      open++;
      const job = last.then(() => readInProcess({ bytes, fileName }, entry, memoryMb, timeoutMs));
      last = job.catch(() => undefined).finally(() => open--);
      return job;
    },
  };
}

function readInProcess(job: ReadJob, entry: URL, memoryMb: number, timeoutMs: number): Promise<Sheet[]> {
  return new Promise((resolve, reject) => {
    // No environment: no secret gets to where a foreign file is read.
    const child = fork(fileURLToPath(entry), {
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (outcome: () => void): void => {
      clearTimeout(timer);
      stop(child);
      outcome();
    };
    const timer = setTimeout(() => end(() => reject(tooLarge())), timeoutMs);
    child.on('message', (message) => {
      const reply = message as ReadReply;
      end(() => {
        if ('sheets' in reply) resolve(reply.sheets);
        else if ('code' in reply) reject(new UnreadableFile(reply.code, reply.message));
        else reject(broken());
      });
    });
    child.on('error', (error) => end(() => reject(error)));
    // Ended without an answer: its memory was not enough.
    child.on('exit', () => end(() => reject(tooLarge())));
    child.send(job, () => undefined);
  });
}

function stop(child: ChildProcess): void {
  child.removeAllListeners('message');
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

/** A process runs compiled code only: started from the sources (tests), the compiled one in dist/ is taken. */
const entryUrl = (own: string): URL =>
  own.endsWith('.ts') ? new URL('../../dist/libs/spreadsheet/read-process.js', own) : new URL('./read-process.js', own);

let shared: SheetReader | undefined;

/** Reads with the reader that the whole process shares. */
export const readUpload = (bytes: Uint8Array, fileName: string): Promise<Sheet[]> =>
  (shared ??= createSheetReader()).read(bytes, fileName);
