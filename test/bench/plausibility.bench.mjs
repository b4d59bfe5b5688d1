// All rules over a programme of 40 pages, as on every save, beside printing the same programme as one JSON text.
import { checkProgramme } from '../../dist/libs/domain/plausibility/check-programme.js';
import { programmeOfPages } from './support/programme.mjs';
import { elapsed, german, inTurn, median, ratios, withSpread } from './support/stats.mjs';

const PAGES = 40;
const ROUNDS = 41;
const WARM_UP = 15;
const MOST_MS = 20;

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  const { programme, pages } = await programmeOfPages(PAGES);
  let findings = [];
  const check = async () => (await elapsed(() => (findings = checkProgramme(programme)))).ms;
  const print = async () => (await elapsed(() => JSON.stringify(programme))).ms;
  await inTurn(WARM_UP, check, print);
  const { a: ours, b: reference } = await inTurn(ROUNDS, check, print);
  const cpu = cpuOf(() => checkProgramme(programme));
  const limit = ours.map(() => MOST_MS);
  return [
    {
      what: `Plausibilität, ${pages} Seiten, 32 Regeln`,
      ours: `${withSpread(ours, 1)} ms`,
      reference: `${MOST_MS} ms`,
      ratio: median(ratios(ours, limit)),
      target: { most: 1 },
      note:
        `die Zielmarke für das Prüfen bei jedem Speichern, warm; ${german(programme.kennzahlen.length)} Kennzahlen, ${german(findings.length)} Befunde. ` +
        `Rechenzeit des Prozesses ${german(cpu, 1)} ms; dasselbe Programm als JSON schreiben dauert ${withSpread(reference, 1)} ms`,
    },
  ];
}

/** Time on the processor per call, which other work on the machine does not lengthen much. */
function cpuOf(work) {
  const begun = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000 / ROUNDS;
}
