// Saving a section through the whole product against bare Node http and pg that send the same SQL: what HTTP framework, guard,
// validation, tenant, transition table, audit and stores cost on top of the database.
import { startApi } from '../../dist/apps/api/start.js';
import { startServer } from './support/child.mjs';
import { withDatabase } from './support/database.mjs';
import { createDesks, eightKilobytes } from './support/desks.mjs';
import { openConnection, saveFor, saveRequest } from './support/load.mjs';
import { apiRuntime } from './support/runtime.mjs';
import { statementsOf, toTemplate } from './support/statements.mjs';
import { german, inTurn, median, quantile, ratios, withSpread } from './support/stats.mjs';

const CONNECTIONS = 32;
const JOBCENTERS = 16;
const ROUNDS = 7;
const ROUND_MS = 2000;
/** So many saves until the compiler has seen everything; no longer than a quarter of a minute. */
const WARM_UP = { saves: 5000, ms: 15_000 };

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export const run = () =>
  withDatabase(async ({ databaseUrl, ownerUrl }) => {
    const blocks = eightKilobytes();
    const body = JSON.stringify({ blocks });
    const desks = await createDesks(ownerUrl, {
      jobcenters: JOBCENTERS,
      perJobcenter: CONNECTIONS / JOBCENTERS,
      blocks,
    });
    const template = await recordOneSave(databaseUrl, desks[0], body);
    const product = await startServer('api-process.mjs', { databaseUrl });
    const bare = await startServer('bare-process.mjs', { databaseUrl, template, desks });
    try {
      await saveFor(WARM_UP.ms, product.port, desks, body, WARM_UP.saves);
      await saveFor(WARM_UP.ms, bare.port, desks, body, WARM_UP.saves);
      const { a, b } = await inTurn(
        ROUNDS,
        () => saveFor(ROUND_MS, product.port, desks, body),
        () => saveFor(ROUND_MS, bare.port, desks, body),
      );
      const [ours, reference] = [a, b].map((rounds) => rounds.map(({ perSecond }) => perSecond));
      return [
        {
          what: 'Abschnitt speichern',
          ours: `${withSpread(ours, 0)} /s`,
          reference: `${withSpread(reference, 0)} /s`,
          ratio: median(ratios(ours, reference)),
          target: { least: 0.6 },
          note:
            `${CONNECTIONS} Verbindungen, ${JOBCENTERS} Jobcenter, ${german(body.length / 1024, 1)} KB, gegen http + pg mit denselben ${template.length} Anweisungen; ` +
            `p50/p99 ${german(quantile(all(a), 0.5))}/${german(quantile(all(a), 0.99))} ms gegen ${german(quantile(all(b), 0.5))}/${german(quantile(all(b), 0.99))} ms`,
        },
      ];
    } finally {
      await Promise.all([product.stop(), bare.stop()]);
    }
  });

const all = (rounds) => rounds.flatMap(({ latencies }) => latencies);

/** One save through the product in this process, with an ear on the driver. */
async function recordOneSave(databaseUrl, desk, body) {
  const api = await startApi(apiRuntime(databaseUrl, 'silent'));
  try {
    const connection = await openConnection(Number(new URL(api.address).port));
    const once = async () => {
      const answer = await connection.send(saveRequest(desk, body));
      if (answer.status !== 200)
        throw new Error(`Speichern wurde mit ${answer.status} beantwortet: ${answer.body.toString().slice(0, 500)}`);
      desk.version++;
    };
    await once(); // opens the connections of the pool
    const version = desk.version;
    const statements = await statementsOf(once);
    connection.close();
    return toTemplate(statements, desk, version);
  } finally {
    await api.close();
  }
}
