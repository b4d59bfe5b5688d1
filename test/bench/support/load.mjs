// The load: keep-alive connections that send the next request when the answer is there. Plain sockets, so that the generator takes
// little of the processor that it shares with what it measures.
import { connect } from 'node:net';

/** One connection; `send` resolves with status and body of the next answer. */
export async function openConnection(port) {
  const socket = connect({ host: '127.0.0.1', port, noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let received = Buffer.alloc(0);
  let waiting;
  const fail = (error) => waiting?.reject(error);
  socket.on('error', fail).on('close', () => fail(new Error('die Verbindung wurde geschlossen')));
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = parse(received);
    if (!answer) return;
    received = received.subarray(answer.length);
    waiting.resolve(answer);
  });
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

function parse(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = bytes.latin1Slice(0, end);
  const size = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(size)) throw new Error('eine Antwort ohne content-length');
  const length = end + 4 + size;
  if (bytes.length < length) return undefined;
  return { length, status: Number(head.slice(9, 12)), body: bytes.subarray(end + 4, length) };
}

/** The bytes of one request; `headers` are complete lines. */
export function requestBytes(method, path, headers, body = '') {
  const lines = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1', 'connection: keep-alive', ...headers];
  if (body !== '') lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** Saving at a desk: whole request with session, token and the version seen last. */
export const saveRequest = (desk, body) =>
  requestBytes(
    'PUT',
    `/api/sections/${desk.sectionId}/blocks`,
    [`cookie: ${desk.cookie}`, `x-csrf-token: ${desk.csrfToken}`, `if-match: "${desk.version}"`],
    body,
  );

/**
 * All desks save as fast as they get answers, each on its own connection, for so long or until so many saves are done.
 * @returns {Promise<{ perSecond: number, latencies: number[] }>} latencies in ms
 * @throws Error if any answer is not 200
 */
export async function saveFor(ms, port, desks, body, most = Infinity) {
  const connections = await Promise.all(desks.map(() => openConnection(port)));
  const latencies = [];
  const begun = performance.now();
  const one = async (desk, connection) => {
    while (performance.now() - begun < ms && latencies.length < most) {
      const sent = performance.now();
      const answer = await connection.send(saveRequest(desk, body));
      if (answer.status !== 200)
        throw new Error(`Speichern wurde mit ${answer.status} beantwortet: ${answer.body.toString().slice(0, 300)}`);
      desk.version++;
      latencies.push(performance.now() - sent);
    }
  };
  try {
    await Promise.all(desks.map((desk, n) => one(desk, connections[n])));
    return { perSecond: latencies.length / ((performance.now() - begun) / 1000), latencies };
  } finally {
    for (const connection of connections) connection.close();
  }
}
