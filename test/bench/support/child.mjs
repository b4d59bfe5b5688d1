// A server in a process of its own: started with one message, says its port, ends when the channel closes.
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** @returns {Promise<{ port: number, pid: number, stop(): Promise<void> }>} */
export function startServer(file, settings, execArgv = []) {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, file), { stdio: ['ignore', 'inherit', 'ignore', 'ipc'], execArgv });
    const ended = new Promise((done) => child.once('exit', done));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} endete mit Code ${code}`)));
    child.once('message', ({ port }) =>
      resolve({
        port,
        pid: child.pid,
        stop: async () => {
          child.disconnect();
          await ended;
        },
      }),
    );
    child.send(settings);
  });
}
