// The whole installation as `npm start` runs it: database, worker and API in one process, on a state folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findRunning } from '../../../dist/apps/amip/embedded/embedded.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const OTHERS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'SMTP_URL', 'AMIP_MODE', 'HOST', 'AMIP_PUBLIC_URL'];

/** Runs `work` with the installation once it says where it listens, and takes it down again. */
export async function withInstallation(work) {
  const stateDir = mkdtempSync(join(tmpdir(), 'amip-bench-'));
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OTHERS.includes(name)));
  const env = { ...kept, PORT: '0', AMIP_STATE_DIR: stateDir };
  const child = spawn(process.execPath, ['bin/amip.mjs', 'start'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(stateDir, { recursive: true, force: true });
  };
  const interrupted = () => void stop().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const port = await Promise.race([
      portOf(child.stdout),
      ended.then((code) => Promise.reject(new Error(`amip start endete mit Code ${code}`))),
    ]);
    return await work({ pid: child.pid, port, ...findRunning(stateDir) });
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await stop();
  }
}

/** The greeting comes when everything is ready. */
function portOf(stdout) {
  return new Promise((resolve) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const port = /AMIP läuft: http:\/\/[^\s]*:(\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
