// Runs one measurement in this process and hands its rows to bench.mjs; started by hand it prints them.
import { table } from './table.mjs';

const { run } = await import(`../${process.argv[2]}.bench.mjs`);
const rows = await run();
if (process.send) process.send(rows, () => process.disconnect());
else console.log(table(rows));
