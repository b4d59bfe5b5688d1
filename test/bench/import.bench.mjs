// A sheet of 10,000 rows read and mapped to Kennzahlen, as XLSX, ODS and CSV, beside opening the zip alone; what of it costs our own
// process; and for how long at a stretch nobody else gets an answer while somebody looks at the preview.
import { spawnSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { unzipSync } from 'fflate';
import { previewImport } from '../../dist/libs/application/import/preview-import.js';
import { importRows } from '../../dist/libs/domain/import/import-rows.js';
import { suggestMapping } from '../../dist/libs/domain/import/mapping.js';
import { readSheets } from '../../dist/libs/spreadsheet/read-sheet.js';
import { createSheetReader } from '../../dist/libs/spreadsheet/sheet-reader.js';
import { writeTable } from '../../dist/libs/spreadsheet/write-sheet.js';
import { elapsed, german, inTurn, median, ratios, withSpread } from './support/stats.mjs';

const ROWS = 10_000;
const EXISTING = 2000;
const ROUNDS = 7;
const WARM_UP = 2;
const MB = 1024 * 1024;

const columns = [
  { label: 'Merkmal', kind: 'text' },
  { label: 'Wert', kind: 'number', decimals: 1 },
  { label: 'Vorjahr', kind: 'number', decimals: 1 },
  { label: 'Veränderung in %', kind: 'number', decimals: 1 },
  { label: 'Einheit', kind: 'text' },
  { label: 'Stand', kind: 'date' },
];
const rows = Array.from({ length: ROWS }, (_, n) => [
  `Leistungsberechtigte in Gruppe ${n}`,
  n % 50 === 0 ? 'X' : `${n}.${n % 10}`,
  `${n + 3}.5`,
  '-1.3',
  'Personen',
  '2024-12-31',
]);

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  const result = [];
  for (const format of ['xlsx', 'ods', 'csv']) result.push(await measured(format));
  result.push(await previewed());
  return result;
}

/** The preview as the API makes it, from the stored cells to the answer, beside the same in one go. */
async function previewed() {
  const sheets = await readSheets(await writeTable({ title: 'Kennzahlen', columns, rows }, 'xlsx'), 'zahlen.xlsx');
  const stored = JSON.stringify(sheets);
  const longest = async (work) => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { ms } = await elapsed(work);
    await new Promise((resolve) => setTimeout(resolve, 20));
    delay.disable();
    return { stretch: delay.max / 1e6, ms };
  };
  const upload = () => ({
    cycleId: 'c',
    fileName: 'zahlen.xlsx',
    sha256: 'a'.repeat(64),
    state: 'offen',
    sheets: JSON.parse(stored),
  });
  const tx = {
    actor: { roles: ['controlling'] },
    figureImports: { find: () => Promise.resolve(upload()) },
    cycles: { find: () => Promise.resolve({ figures: { kennzahlen: existing() } }) },
  };
  const settings = { ...suggestMapping(sheets), source: 'Statistik', berichtsmonat: '2024-12' };
  const inTurns = () => longest(async () => JSON.stringify(await previewImport(tx, 'i', settings)));
  const atOnce = () => longest(() => JSON.stringify(mapped(upload().sheets)));
  await inTurn(WARM_UP, inTurns, atOnce);
  const { a, b } = await inTurn(ROUNDS, inTurns, atOnce);
  const stretches = (all) => all.map(({ stretch }) => stretch);
  return {
    what: `Import, ${german(ROWS)} Zeilen, Vorschau: längste Strecke, in der niemand sonst drankommt`,
    ours: `${withSpread(stretches(a), 0)} ms`,
    reference: `${withSpread(stretches(b), 0)} ms`,
    ratio: median(ratios(stretches(a), stretches(b))),
    note: `gegen dasselbe in einem Stück; ganze Vorschau ${german(median(a.map(({ ms }) => ms)))} ms, in einem Stück ${german(median(b.map(({ ms }) => ms)))} ms; Ziel unter 50 ms am Stück`,
  };
}

async function measured(format) {
  const file = await writeTable({ title: 'Kennzahlen', columns, rows }, format);
  let imported;
  const parts = { read: [], map: [] };
  const ours = async () => {
    const read = await elapsed(() => readSheets(file, `zahlen.${format}`));
    const map = await elapsed(() => (imported = mapped(read.result)));
    parts.read.push(read.ms);
    parts.map.push(map.ms);
    return read.ms + map.ms;
  };
  const open = async () =>
    (await elapsed(() => (format === 'csv' ? new TextDecoder().decode(file) : unzipSync(file)))).ms;
  await inTurn(WARM_UP, ours, open);
  parts.read.length = parts.map.length = 0;
  const { a, b } = await inTurn(ROUNDS, ours, open);
  if (imported.rows.length !== ROWS || imported.problems.length > 0)
    throw new Error(`${imported.problems.length} Probleme`);
  const whole = await inProcess(file, format);
  return {
    what: `Import, ${german(ROWS)} Zeilen, ${format.toUpperCase()} (${german(file.length / MB, 1)} MB)`,
    ours: `${withSpread(a, 0)} ms`,
    reference: `${withSpread(b, 1)} ms`,
    ratio: median(ratios(a, b)),
    note:
      `lesen ${german(median(parts.read))} ms und gegen ${german(EXISTING)} Kennzahlen zuordnen ${german(median(parts.map))} ms, gegen Auspacken allein; ` +
      `wie die Schnittstelle es liest, in einem eigenen Prozess samt Start: ${german(whole.ms)} ms, unser Speicher +${german(whole.own / MB)} MB, jener Prozess höchstens ${german(readerPeak(file, format) / MB)} MB`,
  };
}

const existing = () =>
  rows.slice(0, EXISTING).map(([label], n) => ({ key: `k${n}`, label, kind: 'ist', unit: 'Personen', value: '1' }));

function mapped(sheets) {
  return importRows({
    sheet: sheets[0],
    mapping: suggestMapping(sheets),
    stand: { kind: 'month', year: 2024, month: 12, berichtsmonat: true },
    source: 'Statistik',
    origin: { file: 'zahlen', sha256: 'a'.repeat(64) },
    existing: existing(),
    catalogue: [],
  });
}

async function inProcess(file, format) {
  const reader = createSheetReader();
  await reader.read(file, `zahlen.${format}`);
  const before = process.memoryUsage().rss;
  const { ms } = await elapsed(() => reader.read(file, `zahlen.${format}`));
  return { ms, own: Math.max(0, process.memoryUsage().rss - before) };
}

/** Peak memory of a process that does nothing but read this file, in bytes. */
function readerPeak(file, format) {
  const script = `
    import { readSheets } from '${new URL('../../dist/libs/spreadsheet/read-sheet.js', import.meta.url).href}';
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    await readSheets(Buffer.concat(chunks), 'zahlen.${format}');
    console.log(process.resourceUsage().maxRSS * 1024);`;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    input: file,
    cwd: import.meta.dirname,
  });
  if (status !== 0) throw new Error('der Leseprozess brach ab');
  return Number(stdout.toString());
}
