// Whether people notice that documents are made: the same steady requests while ten programmes render in the same process and
// without. Requests leave by the clock, so that a late answer does not hide those that should have been sent meanwhile.
import { createDoor } from '../../dist/libs/persistence/door.js';
import { applicationDataSource } from '../../dist/libs/persistence/data-source.js';
import { createDesks, eightKilobytes } from './support/desks.mjs';
import { withInstallation } from './support/installation.mjs';
import { openConnection, requestBytes, saveRequest } from './support/load.mjs';
import { programmeOfPages } from './support/programme.mjs';
import { german, inTurn, median, quantile, withSpread } from './support/stats.mjs';

const DESKS = 8;
const EVERY_MS = 80;
const DOCUMENTS = 10;
const PAGES = 30;
const ROUNDS = 5;
/** As long as ten programmes take, so that both sides have as many requests. */
const QUIET_MS = 11_000;
const WARM_UP_MS = 5000;
const PATIENCE_MS = 120_000;

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  const { programme, pages } = await programmeOfPages(PAGES);
  return withInstallation(async ({ port, databaseUrl, ownerUrl }) => {
    const blocks = eightKilobytes();
    const desks = await createDesks(ownerUrl, { jobcenters: DESKS / 2, perJobcenter: 2, blocks });
    const office = { port, desks, body: JSON.stringify({ blocks }) };
    const source = await applicationDataSource(databaseUrl, 2).initialize();
    const render = () => renderAll(createDoor(source, { now: () => new Date() }), desks[0], JSON.stringify(programme));
    try {
      await work(office, pause(WARM_UP_MS));
      await render();
      const { a: quiet, b: busy } = await inTurn(
        ROUNDS,
        () => work(office, pause(QUIET_MS)),
        () => work(office, render()),
      );
      return ['PUT', 'GET'].map((method) => row(method, quiet, busy, pages));
    } finally {
      await source.destroy();
    }
  });
}

function row(method, quiet, busy, pages) {
  const p99 = (rounds) => rounds.map((round) => quantile(round[method], 0.99));
  const p50 = (rounds) => german(median(rounds.flatMap((round) => round[method])), 1);
  const pooled = (rounds) =>
    quantile(
      rounds.flatMap((round) => round[method]),
      0.99,
    );
  const took = busy.map(({ seconds }) => seconds);
  return {
    what: `p99 beim Rendern, ${method === 'PUT' ? 'Abschnitt speichern' : 'Abschnitt lesen'}`,
    ours: `${withSpread(p99(busy))} ms`,
    reference: `${withSpread(p99(quiet))} ms`,
    // All rounds together: one stall of the machine is a handful of requests, and a round's p99 is its sixth-slowest one.
    ratio: pooled(busy) / pooled(quiet),
    target: { most: 2 },
    note:
      `${german((1000 / EVERY_MS) * DESKS)} Anfragen/s von ${DESKS} Plätzen an den Prozess von npm start, während ${DOCUMENTS} Programme zu ${pages} Seiten entstehen ` +
      `(${withSpread(took)} s), gegen ohne; p50 ${p50(busy)} gegen ${p50(quiet)} ms`,
  };
}

/** Reads and saves in turn at every desk until `until` is over. */
async function work({ port, desks, body }, until) {
  const begun = performance.now();
  const times = { GET: [], PUT: [], seconds: 0 };
  let over = false;
  const done = until.finally(() => (over = true));
  const at = async (desk, n) => {
    const connection = await openConnection(port);
    for (let turn = 0; !over; turn++) {
      const due = begun + EVERY_MS * (turn + n / desks.length);
      if (performance.now() < due) await pause(due - performance.now());
      const saves = turn % 2 === 1;
      const answer = await connection.send(saves ? saveRequest(desk, body) : readRequest(desk));
      if (answer.status !== 200)
        throw new Error(`eine Anfrage wurde mit ${answer.status} beantwortet: ${answer.body.toString().slice(0, 300)}`);
      if (saves) desk.version++;
      times[saves ? 'PUT' : 'GET'].push(performance.now() - due);
    }
    connection.close();
  };
  await Promise.all([done, ...desks.map(at)]);
  return { ...times, seconds: (performance.now() - begun) / 1000 };
}

const readRequest = (desk) => requestBytes('GET', `/api/sections/${desk.sectionId}`, [`cookie: ${desk.cookie}`]);

/** Asks for the documents as the API does, and waits until the worker has made them all. */
async function renderAll(door, desk, input) {
  const actor = { tenantId: desk.tenantId, accountId: null, name: 'Bench', memberships: [], roles: [] };
  const ids = [];
  for (let n = 0; n < DOCUMENTS; n++) ids.push(await door.change(actor, (tx) => requestDocument(tx, desk, input)));
  for (const begun = performance.now(); ; await pause(200)) {
    const states = await door.read(actor, async (tx) =>
      (await tx.documents.ofCycle(desk.cycleId)).filter(({ id }) => ids.includes(id)).map(({ state }) => state),
    );
    if (states.includes('fehlgeschlagen')) throw new Error('ein Dokument ließ sich nicht herstellen');
    if (states.every((state) => state === 'fertig')) return;
    if (performance.now() - begun > PATIENCE_MS)
      throw new Error(`die Dokumente waren nach ${PATIENCE_MS / 1000} s nicht fertig: ${states}`);
  }
}

async function requestDocument(tx, { cycleId }, input) {
  const { id } = await tx.documents.insert({
    cycleId,
    programmeVersionId: null,
    edition: 'arbeitsstand',
    input,
    fileName: 'amip.docx',
    requestedBy: null,
    createdAt: tx.now,
  });
  await tx.outbox.add({
    job: 'renderDocument',
    key: `renderDocument-${id}`,
    payload: { documentId: id },
    availableAt: tx.now,
  });
  return id;
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
