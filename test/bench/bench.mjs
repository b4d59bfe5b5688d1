// `npm run bench [-- docx …]`: all measurements, or those named, each in a process of its own, as one table. A missed target is a
// finding and no failure; only a measurement that breaks ends with exit code 1.
import { fork } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { german } from './support/stats.mjs';
import { table } from './support/table.mjs';

const ALL = [
  'section-save',
  'api-while-rendering',
  'docx',
  'comparison',
  'plausibility',
  'import',
  'relay',
  'idle-memory',
  'portal-page',
  'charts',
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !ALL.includes(name));
if (unknown.length > 0) {
  console.error(`Diese Messung gibt es nicht: ${unknown.join(', ')}. Es gibt: ${ALL.join(', ')}.`);
  process.exit(2);
}

const rows = [];
for (const name of named.length > 0 ? named : ALL) {
  console.error(`… ${name}`);
  try {
    rows.push(...(await measure(name)));
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  }
}
if (rows.length > 0) {
  console.log(`\n${table(rows)}\n`);
  console.log(
    `Median (mittlere Hälfte der Runden). Node ${process.version}, ${availableParallelism()} Kerne, Last am Ende ${german(loadavg()[0], 1)}.`,
  );
}

/** Rows of one measurement; its own process, so that no measurement lives in the heap of another. */
function measure(name) {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'support', 'run-one.mjs'), [name], { stdio: ['ignore', 2, 2, 'ipc'] });
    let answer;
    child.on('message', (message) => (answer = message));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0 && Array.isArray(answer)) resolve(answer);
      else reject(new Error(`die Messung brach ab (${signal ?? `Code ${code}`})`));
    });
  });
}
