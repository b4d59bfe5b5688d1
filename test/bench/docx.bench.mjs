// A programme of 30 pages as DOCX: what our model, the fixed ids and times, and the thread cost on top of the docx library.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Packer } from 'docx';
import { buildDocument } from '../../dist/libs/domain/document/build-document.js';
import { chartImages } from '../../dist/libs/rendering/chart-images.js';
import { toDocx } from '../../dist/libs/rendering/docx-document.js';
import { renderDocx } from '../../dist/libs/rendering/render-docx.js';
import { createRenderPool } from '../../dist/libs/rendering/render-pool.js';
import { programmeOfPages } from './support/programme.mjs';
import { elapsed, german, inTurn, median, ratios, withSpread } from './support/stats.mjs';

const PAGES = 30;
const ROUNDS = 9;
const WARM_UP = 3;

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  const { programme, pages } = await programmeOfPages(PAGES);
  return [...(await thread(programme, pages)), ...(await library(programme, pages))];
}

async function library(programme, pages) {
  const model = buildDocument(programme);
  const charts = await chartImages(model);
  const whole = async () => (await elapsed(() => renderDocx(buildDocument(programme)))).ms;
  const alone = async () => (await elapsed(() => Packer.toBuffer(toDocx(model, charts)))).ms;
  await inTurn(WARM_UP, whole, alone);
  const { a: ours, b: reference } = await inTurn(ROUNDS, whole, alone);
  const parts = await inTurn(
    ROUNDS,
    async () => (await elapsed(() => buildDocument(programme))).ms,
    async () => (await elapsed(() => toDocx(model, charts))).ms,
  );
  return [
    {
      what: `DOCX, ${pages} Seiten`,
      ours: `${withSpread(ours, 0)} ms`,
      reference: `${withSpread(reference, 0)} ms`,
      ratio: median(ratios(ours, reference)),
      target: { most: 1.2 },
      note:
        'Programm-JSON → Bytes gegen docx allein (dieselben docx-Objekte anlegen und Packer.toBuffer, mit der Seitenschätzung von docx/layout); ' +
        `davon Dokumentmodell ${german(median(parts.a), 1)} ms, docx-Objekte anlegen ${german(median(parts.b), 1)} ms`,
    },
  ];
}

/** The same in the thread that servers use; this loop must stay free meanwhile. */
async function thread(programme, pages) {
  const before = process.memoryUsage.rss();
  const pool = createRenderPool();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let peak = 0;
  const times = [];
  try {
    const json = JSON.stringify(programme);
    const first = await elapsed(() => pool.render(json));
    delay.enable();
    for (let round = 0; round < ROUNDS; round++) {
      times.push((await elapsed(() => pool.render(json))).ms);
      peak = Math.max(peak, process.memoryUsage.rss());
    }
    delay.disable();
    return [
      {
        what: `DOCX im Thread, ${pages} Seiten`,
        ours: `${withSpread(times, 0)} ms`,
        note:
          `erstes Mal ${german(first.ms)} ms mit Start des Threads; Speicher des Prozesses +${german((peak - before) / 2 ** 20)} MB in der Spitze; ` +
          `Ereignisschleife währenddessen verspätet: p99 ${german(delay.percentile(99) / 1e6 - 1, 1)} ms, höchstens ${german(delay.max / 1e6 - 1, 1)} ms`,
      },
    ];
  } finally {
    await pool.close();
  }
}
