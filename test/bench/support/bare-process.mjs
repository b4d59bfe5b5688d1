// The yardstick: Node's http and pg, nothing else. It sends for each save the very statements that the product sends, in the same
// order, on a pool of the same size, and checks nothing but that the section was written.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { fillIn } from './statements.mjs';

process.once('message', ({ databaseUrl, template, desks }) => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 12,
    options: '-c role=amip_app -c timezone=UTC',
    connectionTimeoutMillis: 5000,
    statement_timeout: 30_000,
  });
  const bySection = new Map(desks.map((desk) => [desk.sectionId, desk]));
  const steps = stepsOf(template);
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      answer(request, Buffer.concat(chunks).toString('utf8')).then(
        ({ status, body }) =>
          response
            .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
            .end(body),
        (error) => response.writeHead(500, { 'content-length': Buffer.byteLength(String(error)) }).end(String(error)),
      );
    });
  });

  async function answer(request, text) {
    const desk = bySection.get(request.url.split('/')[3]);
    const now = new Date();
    const version = Number(request.headers['if-match'].slice(1, -1));
    const [, token] = request.headers.cookie.slice('amip='.length).split('.');
    const tokenHash = createHash('sha256').update(token).digest('hex');
    const save = {
      ...desk,
      tokenHash,
      version,
      now,
      nowText: now.toISOString(),
      blocks: JSON.stringify(JSON.parse(text).blocks),
    };
    let written = false;
    for (const step of steps) {
      const client = step.transaction ? await pool.connect() : pool;
      try {
        for (const statement of step.statements) {
          const { rowCount } = await send(client, statement, save);
          written ||= statement.writes && rowCount === 1;
        }
      } finally {
        if (step.transaction) client.release();
      }
    }
    if (!written) return { status: 412, body: '{}' };
    return { status: 200, body: JSON.stringify({ version: version + 1, state: 'inBearbeitung', savedAt: now }) };
  }

  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.once('disconnect', () => process.exit());
});

const send = (client, { text, values, name }, save) => {
  if (values === undefined) return client.query(text);
  return name === undefined
    ? client.query(text, fillIn(values, save))
    : client.query({ name, text, values: fillIn(values, save) });
};

/** Statements from begin to commit share a connection; the others take any. */
function stepsOf(template) {
  const steps = [];
  for (const statement of template) {
    const last = steps.at(-1);
    const noted = { ...statement, writes: /update section\b/i.test(statement.text) };
    if (/^begin/i.test(statement.text)) steps.push({ transaction: true, open: true, statements: [noted] });
    else if (last?.open) last.statements.push(noted);
    else steps.push({ transaction: false, statements: [noted] });
    if (/^commit/i.test(statement.text)) steps.at(-1).open = false;
  }
  return steps;
}
