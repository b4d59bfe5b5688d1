// npm test [-- PART-OF-A-PATH …]: the suites named first (unit, integration, e2e, browser; all without a name), built first where they run dist/.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

const SUITES = ['unit', 'integration', 'e2e', 'browser'];
const LOOKS = join(ROOT, '.tmp', 'browser', 'looks.jsonl');
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
  return status ?? 1;
}

if (suites.some((suite) => suite !== 'unit')) {
  const built = run('bin/build.mjs', ['--if-needed']);
  if (built !== 0) process.exit(built);
}
if (suites.includes('browser')) rmSync(LOOKS, { force: true });
const code = run('node_modules/jest/bin/jest.js', [
  '--selectProjects',
  ...suites,
  ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
  ...options,
]);
if (suites.includes('browser') && existsSync(LOOKS)) {
  const looks = readFileSync(LOOKS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  console.log(`pages ${looks.length}, axe violations ${looks.reduce((sum, { violations }) => sum + violations, 0)}`);
}
process.exit(code);
