// npm test [-- PART-OF-A-PATH …]: the suites named first (unit, integration, e2e; all without a name), built first where they run dist/.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

const SUITES = ['unit', 'integration', 'e2e'];
const [first, ...rest] = process.argv.slice(2);
const named = (first ?? '').split(',').filter((name) => SUITES.includes(name));
const suites = named.length > 0 ? named : SUITES;
const others = named.length > 0 || first === undefined ? rest : [first, ...rest];
// What follows the first option belongs to jest, with the values of its options.
const from = others.findIndex((argument) => argument.startsWith('-'));
const [patterns, options] = from < 0 ? [others, []] : [others.slice(0, from), others.slice(from)];

function run(file, args) {
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim(),
  };
  const { status } = spawnSync(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

if (suites.some((suite) => suite !== 'unit')) run('bin/build.mjs', ['--if-needed']);
run('node_modules/jest/bin/jest.js', [
  '--selectProjects',
  ...suites,
  ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
  ...options,
]);
