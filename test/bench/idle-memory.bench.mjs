// What the installation takes while nobody works with it: ten seconds after it is ready, Node and PostgreSQL apart.
import { readdirSync, readFileSync } from 'node:fs';
import { withInstallation } from './support/installation.mjs';
import { german } from './support/stats.mjs';

const IDLE_MS = 10_000;

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export const run = () =>
  withInstallation(async ({ pid }) => {
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    if (process.platform !== 'linux') return [{ what: 'Speicher im Leerlauf', ours: 'nur unter Linux gemessen' }];
    const database = below(pid);
    const shared = database.map((process) => memoryOf(process, 'smaps_rollup', 'Pss'));
    return [
      {
        what: 'Speicher im Leerlauf, Node',
        ours: `${megabytes(memoryOf(pid, 'status', 'VmRSS'))} MB`,
        note: `RSS, ${german(IDLE_MS / 1000)} s nach dem Start; API, Hintergrunddienste und Demo in einem Prozess`,
      },
      {
        what: 'Speicher im Leerlauf, PostgreSQL',
        ours: `${megabytes(sum(shared))} MB`,
        note: `${database.length} Prozesse, gemeinsame Seiten anteilig gezählt (PSS)`,
      },
    ];
  });

/** All processes that descend from one. */
function below(pid) {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid)
    .map(Number);
  return children.flatMap((child) => [child, ...below(child)]);
}

/** 0 for a process that has just ended. */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Kibibytes. */
const memoryOf = (pid, file, field) =>
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1]);

const sum = (values) => values.reduce((total, value) => total + value, 0);
const megabytes = (kibibytes) => german(kibibytes / 1024);
