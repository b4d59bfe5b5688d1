// npm run check: everything that needs no server, all of it even if something fails, with a summary at the end.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

const bin = (path) => join(ROOT, 'node_modules', path);
const steps = [
  ['Format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['Regeln', bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'],
  ['Typen', bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ['Typen des Portals', bin('typescript/bin/tsc'), '-p', 'apps/portal'],
  ['Typen im Browser', bin('typescript/bin/tsc'), '-p', 'test/browser'],
  ['Grenzen', join(ROOT, 'bin/boundaries.mjs')],
  ['Unit-Tests', join(ROOT, 'bin/test.mjs'), 'unit'],
  ['Erzeugte Dateien', join(ROOT, 'bin/generate.mjs'), '--check'],
];

/** Runs one step; its output is shown only if it fails, or always for the tests, which count. */
function run([name, ...args]) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, output, seconds: ((performance.now() - begun) / 1000).toFixed(1) }),
    );
  });
}

const results = [];
for (const step of steps) {
  const result = await run(step);
  results.push(result);
  const counted = result.output.match(/^(?:Tests: .*|\d+ Module, .*)$/m)?.[0];
  console.log(
    `${result.ok ? '✓' : '✗'} ${result.name.padEnd(18)} ${result.seconds.padStart(6)} s  ${counted ?? ''}`.trimEnd(),
  );
  if (!result.ok) console.log(result.output.trimEnd().replace(/^/gm, '    '));
}
const failed = results.filter(({ ok }) => !ok);
console.log(
  failed.length === 0
    ? `\nAlle ${results.length} Prüfungen bestanden.`
    : `\n${failed.length} von ${results.length} Prüfungen nicht bestanden: ${failed.map(({ name }) => name).join(', ')}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
