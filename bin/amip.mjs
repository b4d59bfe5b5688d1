#!/usr/bin/env node
// The command `amip` (npm run -s amip -- …): runs what was built, and says so if nothing or something old was.
import { buildState } from './sources.mjs';

const state = buildState('server');
if (state !== 'fresh') {
  console.error(
    state === 'missing'
      ? 'AMIP ist noch nicht übersetzt. Bitte einmal „npm run build“ ausführen.'
      : 'Die Quellen sind neuer als die Übersetzung. Bitte „npm run build“ ausführen.',
  );
  process.exit(1);
}
const { main } = await import('../dist/apps/amip/main.js');
process.exitCode = await main(process.argv.slice(2));
// Whatever a command forgot to close must not keep the process.
setTimeout(() => process.exit(), 2000).unref();
