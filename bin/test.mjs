// npm test [-- PART-OF-A-PATH …]: the suites named first (unit, integration, e2e, browser; all without a name), built first where they run dist/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

// Every suite in a process of its own: with ES modules jest gives back little memory, and all in one grew beyond 4 GB.
const counted = mkdtempSync(join(tmpdir(), 'amip-tests-'));
const total = { failed: 0, passed: 0, all: 0 };
const unfit = [];
for (const suite of suites) {
  const file = join(counted, `${suite}.json`);
  const code = run('node_modules/jest/bin/jest.js', [
    '--selectProjects',
    suite,
    ...(suite === 'unit' ? ['--maxWorkers=100%'] : []), // they only compute, nothing waits for anything
    '--json',
    `--outputFile=${file}`,
    ...(suites.length > 1 ? ['--passWithNoTests'] : []),
    ...(patterns.length > 0 ? ['--testPathPatterns', ...patterns] : []),
    ...options,
  ]);
  if (code !== 0) unfit.push(suite);
  if (!existsSync(file)) continue; // jest itself fell over and has said why
  const { numFailedTests, numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  total.failed += numFailedTests;
  total.passed += numPassedTests;
  total.all += numTotalTests;
}
rmSync(counted, { recursive: true, force: true });

if (suites.includes('browser') && existsSync(LOOKS)) {
  const looks = readFileSync(LOOKS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  console.log(`pages ${looks.length}, axe violations ${looks.reduce((sum, { violations }) => sum + violations, 0)}`);
}
if (unfit.length > 0) console.log(`Failed: ${unfit.join(', ')}`);
if (suites.length > 1)
  console.log(`Tests: ${total.failed > 0 ? `${total.failed} failed, ` : ''}${total.passed} passed, ${total.all} total`);
process.exit(unfit.length > 0 || total.all === 0 ? 1 : 0);
