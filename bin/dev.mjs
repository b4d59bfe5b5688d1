// npm run dev: compiles on every change and, when that succeeds, starts AMIP anew with the same arguments.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { markBuilt, ROOT } from './sources.mjs';

const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const compiler = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], {
  cwd: ROOT,
  stdio: ['ignore', 'pipe', 'inherit'],
});
let begun = new Date();
let server;
let ending = false;
let turn = Promise.resolve();

createInterface({ input: compiler.stdout }).on('line', (line) => {
  console.log(line);
  if (/(?:Starting compilation|File change detected)/.test(line)) begun = new Date();
  if (!/Found 0 errors/.test(line)) return;
  markBuilt('server', begun);
  turn = turn.then(restart);
});
compiler.once('exit', (code) => void end(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));

async function restart() {
  await stopServer();
  if (ending) return;
  server = spawn(process.execPath, [join(ROOT, 'bin', 'amip.mjs'), 'start', ...process.argv.slice(2)], {
    stdio: 'inherit',
    detached: true,
  });
  server.ended = new Promise((resolve) => server.once('exit', resolve));
}

async function stopServer() {
  if (server === undefined) return;
  server.kill('SIGTERM');
  await server.ended;
  server = undefined;
}

async function end(code) {
  if (ending) return;
  ending = true;
  compiler.kill();
  await turn;
  await stopServer();
  process.exit(code);
}
